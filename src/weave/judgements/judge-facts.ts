import type { Judgement, Slot } from '../../model/judgement.ts';
import { inSense } from '../../model/lexicon/in-sense.ts';
import type { Fact, JudgedFact } from '../series/fact.ts';
import { headOf } from '../series/fact.ts';
import { inBaseUnit } from '../series/units.ts';
import type { Draft } from './settle.ts';

/** The facts with what people decided of them: corrected slots stand against what the text around would settle. */
export function judgeFacts(facts: readonly Fact[], drafts: readonly Draft[]): readonly Fact[] {
  const judged = judgedClaims(drafts);
  if (judged.size === 0) return facts;
  return facts.map((fact) => {
    const own = judged.get(fact.claim.id);
    return own === undefined ? fact : { ...fact, ...settled(fact, own.slots), judged: own };
  });
}

/** Claims that a person rejected: their report says no such thing. */
export function rejectedClaims(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ judgement, decides }) => (judgement.decision.kind === 'reject' ? [...decides] : [])),
  );
}

interface Open {
  setAside: string | null;
  preferred: JudgedFact['preferred'];
  apart: string | null;
  readonly slots: Set<Slot>;
}

function judgedClaims(drafts: readonly Draft[]): ReadonlyMap<string, JudgedFact> {
  const judged = new Map<string, Open>();
  for (const { judgement, decides } of drafts) {
    for (const claim of decides) {
      const open = judged.get(claim) ?? { setAside: null, preferred: null, apart: null, slots: new Set() };
      if (mark(open, judgement)) judged.set(claim, open);
    }
  }
  return judged;
}

/** Whether the judgement changes how the claim counts. */
function mark(open: Open, judgement: Judgement): boolean {
  const { decision, by, revision } = judgement;
  const why = decision.reason === null ? '' : `: ${decision.reason}`;
  switch (decision.kind) {
    case 'set-aside':
      open.setAside = `${by} set it aside (${decision.value.replace('-', ' ')})${why}`;
      return true;
    case 'prefer':
      open.preferred = { judgement: judgement.id, revision, says: `${by} prefers this figure${why}` };
      return true;
    case 'split':
      open.apart = decision.value;
      return true;
    case 'correct':
      open.slots.add(decision.slot);
      return true;
    default:
      return false;
  }
}

function settled({ claim }: Fact, slots: ReadonlySet<Slot>): Partial<Fact> {
  const { population, quantity } = claim;
  return {
    ...(slots.has('population') && {
      class: population?.class ?? null,
      head: headOf(population?.text ?? ''),
      isPart: false,
    }),
    ...(slots.has('bounds') && {
      strict: inBaseUnit(quantity, quantity.unit).bounds,
      usual: inBaseUnit(inSense(quantity, 'usual'), quantity.unit).bounds,
    }),
  };
}
