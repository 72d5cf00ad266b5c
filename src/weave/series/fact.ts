import type { Origin } from '../../model/account.ts';
import { speakerOf } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Slot } from '../../model/judgement.ts';
import { classOf } from '../../model/lattice/class-of.ts';
import { headWords } from '../../model/lattice/head-words.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import { inSense } from '../../model/lexicon/in-sense.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import type { Day } from '../../model/when.ts';
import { daysBetween } from '../dating/days.ts';
import { namesNobody } from '../names/nobody.ts';
import { contentWords, sentenceAround } from './context.ts';
import { isCumulative } from './cumulative.ts';
import type { Identify, Known } from './identity.ts';
import type { Nature } from './nature.ts';
import { MEASURE_ROWS, natureOf } from './nature.ts';
import { partWords } from './part-of.ts';
import { inBaseUnit } from './units.ts';
import { withdrawn } from './withdrawn.ts';

/** A claim as the case compares it: names joined, unit and both readings settled. `class` is null where none fits. */
export interface Fact {
  readonly claim: Claim;
  readonly report: Report;
  readonly origin: string;
  readonly nature: Nature;
  readonly class: string | null;
  /** The head noun, for populations without a class. */
  readonly head: string;
  /** Whether it counts some of those whom another figure of its report counts: no rival of that figure. */
  readonly isPart: boolean;
  /** The claim that its own report gives in its place; null for a figure that stands. */
  readonly replacedBy: string | null;
  readonly unit: string | null;
  readonly strict: Bounds;
  readonly usual: Bounds;
  readonly place: Known | null;
  readonly actor: Known | null;
  readonly speaker: Known | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly published: Day | null;
  readonly sentence: string;
  readonly context: ReadonlySet<string>;
  /** What people decided of it; null where nobody did. */
  readonly judged: JudgedFact | null;
}

export interface JudgedFact {
  /** Why it is left out of the reckoning, null where it is not. */
  readonly setAside: string | null;
  readonly preferred: { readonly judgement: string; readonly revision: number; readonly says: string } | null;
  /** What tells its series from the one that it would stand in. */
  readonly apart: string | null;
  /** The slots that were corrected. */
  readonly slots: ReadonlySet<Slot>;
}

export interface FactSources {
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
  readonly identify: Identify;
  readonly pack: Pack;
}

/** The facts of the claims, ordered by report and place in it, whatever order they came in. */
export function factsOf(claims: readonly Claim[], { reports, origins, identify, pack }: FactSources): readonly Fact[] {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const originOf = new Map(origins.flatMap(({ id, claims: ids }) => ids.map((claim) => [claim, id] as const)));
  const facts = claims.flatMap((claim) => {
    const report = reportOf.get(claim.report);
    return report === undefined ? [] : [factOf(claim, report, originOf.get(claim.id) ?? claim.id, { identify, pack })];
  });
  return withReplaced(withLinkedParts(facts)).toSorted(byReport);
}

/** Marks the facts that their report links to a whole of the same scope, so that nothing else tells them from it. */
function withLinkedParts(facts: readonly Fact[]): readonly Fact[] {
  const factOfClaim = new Map(facts.map((fact) => [fact.claim.id, fact]));
  return facts.map((fact) => {
    const isPart = fact.claim.links.some(({ kind, claim }) => {
      const whole = kind === 'part-of' ? factOfClaim.get(claim) : undefined;
      return whole !== undefined && fact.class === whole.class && fact.place?.key === whole.place?.key;
    });
    return isPart ? { ...fact, isPart } : fact;
  });
}

function withReplaced(facts: readonly Fact[]): readonly Fact[] {
  const replaced = withdrawn(facts);
  return facts.map((fact) => ({ ...fact, replacedBy: replaced.get(fact)?.claim.id ?? null }));
}

function byReport(a: Fact, b: Fact): number {
  return (
    compare(a.report.document, b.report.document) ||
    compare(a.report.id, b.report.id) ||
    a.claim.quantity.start - b.claim.quantity.start ||
    compare(a.claim.id, b.claim.id)
  );
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Measures that, with no noun beside the figure, can only count people: "at least 12 were killed". */
const OF_PEOPLE: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'arrested', 'kidnapped', 'rescued']);

function impliedClass({ measure, quantity }: Claim): string | null {
  return OF_PEOPLE.has(measure) && quantity.unit === null ? 'people' : null;
}

/** A name that the case knows as something other than a place says nothing of where. */
function asPlace(known: Known | null): Known | null {
  const isPlace = known?.kind == null || ['place', 'country', 'facility'].includes(known.kind);
  return isPlace ? known : null;
}

/** The head noun of a population's words; empty where they have none. */
export function headOf(words: string): string {
  return headWords(words).at(-1)?.head ?? '';
}

function factOf(
  claim: Claim,
  report: Report,
  origin: string,
  { identify, pack }: Pick<FactSources, 'identify' | 'pack'>,
): Fact {
  const known = (name: string | null | undefined): Known | null => (name ? identify(report.id, name) : null);
  const text = claim.population?.text ?? '';
  const { bounds: strict, unit } = inBaseUnit(claim.quantity, claim.quantity.unit);
  const { bounds: usual } = inBaseUnit(inSense(claim.quantity, 'usual'), claim.quantity.unit);
  const to = claim.asOf?.to ?? null;
  const sentence = sentenceAround(report.text, claim.quantity);
  const at = sentence.indexOf(claim.quantity.text);
  const written = [at, at + claim.quantity.text.length] as const;
  const ofAll = at >= 0 && isCumulative(sentence, ...written);
  const part = at < 0 ? null : partWords(sentence, ...written, pack);
  const nature = natureOf(claim.measure, claim.asOf?.from ?? null, to, ofAll);
  const from = nature === 'total' && ofAll ? longStart(claim) : (claim.asOf?.from ?? null);
  return {
    claim,
    report,
    origin,
    nature,
    class: part?.class ?? claim.population?.class ?? classOf(text, pack) ?? (text === '' ? impliedClass(claim) : null),
    head: headOf(text),
    replacedBy: null,
    isPart: part !== null && part.class === null,
    unit,
    strict,
    usual,
    place: asPlace(known(claim.place?.name ?? claim.place?.text)),
    actor: MEASURE_ROWS[claim.measure].byActor ? known(claim.actor) : null,
    speaker: namesNobody(speakerOf(claim.chain) ?? '') ? null : known(speakerOf(claim.chain)),
    from,
    to,
    published: report.published.to,
    sentence,
    context: contentWords(sentence),
    judged: null,
  };
}

/** The start of a running total; the day of the report, which a reading may have given, is its end alone. */
function longStart({ asOf }: Claim): Day | null {
  if (asOf === null || asOf.from === null) return null;
  return asOf.to !== null && daysBetween(asOf.from, asOf.to) > 1 ? asOf.from : null;
}
