import type { Finding } from '../../model/finding.ts';
import { classOf, JOIN } from '../../model/lattice/class-of.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import { areEqual, common, meet } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { daysBetween } from '../series/nature.ts';
import { findingOf } from './finding-of.ts';
import { bounds, capital, count, figure, list, source, when } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isStated, populationsOf } from './scene.ts';

/** Figures further apart in days are of another state of the compartment. */
const TOGETHER_DAYS = 14;

/**
 * Figures of one compartment that name their population differently ("foreign fighters", "militants"), from several
 * origins, and that can all be true: told once for the narrowest of them, with what they leave open together.
 */
export function compartmentAgreements(scene: Scene): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { id, measures, title } of scene.pack.compartments) {
    const leaving = new Set(scene.pack.flows.flatMap((flow) => (flow.from === id ? flow.measures : [])));
    const facts = scene.facts.filter(
      (fact) =>
        fact.claim.measure !== 'other' &&
        (measures.includes(fact.claim.measure) ? isStated(fact) : isToLeave(fact, leaving)) &&
        fact.unit === null &&
        fact.class !== null &&
        !fact.class.includes(JOIN),
    );
    const left = new Set(facts);
    for (const seed of facts.toSorted(byWidth)) {
      if (!left.has(seed)) continue;
      const { members, bounds: open } = gather(seed, facts.toSorted(byWidth), scene);
      for (const member of members) left.delete(member);
      const finding = tell(members, open, title);
      if (finding !== null) findings.set(finding.id, finding);
    }
  }
  return [...findings.values()];
}

/** Those who are to leave a compartment are in it: "take back the 300 whom we hold". */
function isToLeave({ claim }: Fact, leaving: ReadonlySet<string>): boolean {
  return claim.modality === 'planned' && leaving.has(claim.measure);
}

/** Narrow figures first; open ends are wide. */
function byWidth(a: Fact, b: Fact): number {
  const width = ({ strict: { min, max } }: Fact): number =>
    ((max ?? Number.MAX_VALUE) - (min ?? 0)) / ((max ?? min ?? 0) + 1);
  const value = ({ strict: { min, max } }: Fact): number => max ?? min ?? 0;
  return width(a) - width(b) || value(a) - value(b) || compare(a.claim.id, b.claim.id);
}

function gather(
  seed: Fact,
  facts: readonly Fact[],
  scene: Scene,
): { readonly members: readonly Fact[]; readonly bounds: Bounds } {
  let open: Bounds = seed.strict;
  const members = facts.filter((fact) => {
    if (fact === seed) return true;
    if (!isBeside(seed, fact, scene) || !meet(open, fact.strict)) return false;
    open = common(open, fact.strict);
    return true;
  });
  return { members, bounds: open };
}

function isBeside(a: Fact, b: Fact, scene: Scene): boolean {
  const populations = populationsOf(a, b, scene.pack);
  if (!['same', 'within', 'contains'].includes(populations) && !shareWord(a, b, scene)) return false;
  if (scene.relatePlaces(a.place, b.place) === 'apart') return false;
  if (a.to === null || b.to === null) return true;
  return Math.abs(daysBetween(a.to, b.to)) <= TOGETHER_DAYS;
}

/** Populations that the lattice does not order, but whose claims speak of one kind: "foreigners accused of fighting". */
function shareWord(a: Fact, b: Fact, { pack }: Scene): boolean {
  return [a, b].some((fact) => [a, b].some((other) => other !== fact && spokenOf(fact, other.class, pack)));
}

function spokenOf({ sentence, claim }: Fact, id: string | null, pack: Scene['pack']): boolean {
  if (id === null) return false;
  const at = sentence.indexOf(claim.quantity.text);
  const after = sentence.slice(at + claim.quantity.text.length, at + claim.quantity.text.length + 60);
  return after
    .split(/[^\p{L}-]+/u)
    .some((word) => word.length > 3 && word !== claim.population?.text && rooted(word, id, pack));
}

/** Whether a word says of someone what the class says: "fighting" of fighters, by the stem that they share. */
function rooted(word: string, id: string, pack: Scene['pack']): boolean {
  return classOf(word, pack) === id || (word.endsWith('ing') && classOf(`${word.slice(0, -3)}ers`, pack) === id);
}

function tell(members: readonly Fact[], open: Bounds, title: string): Finding | null {
  const origins = new Set(members.map(({ origin }) => origin));
  const classes = new Set(members.map(({ class: id }) => id));
  if (origins.size < 2 || classes.size < 2) return null;
  const spoken = members.filter(
    (fact, at) =>
      members.findIndex((other) => other.origin === fact.origin && areEqual(other.strict, fact.strict)) === at,
  );
  const undated = spoken.filter(({ from, to }) => from === null && to === null);
  const others = list(spoken.map((fact) => `“${fact.claim.population?.text ?? ''}”`));
  const caveat =
    undated.length === 0
      ? ''
      : ` ${list(undated.map(figure))} ${undated.length === 1 ? 'is' : 'are'} from a report that does not settle the time, and may be of another one.`;
  return findingOf({
    kind: 'agree',
    reading: 'strict',
    facts: members,
    words:
      `These figures of those ${title} can all be true: ${list(spoken.map((fact) => `${figure(fact)} (${source(fact)}, ${when(fact)}${fact.claim.modality === 'planned' ? ', as those to be moved' : ''})`))}. ` +
      `Together they leave ${bounds(open)}. ${capital(count(origins.size, 'independent origin'))}; they name the people differently ` +
      `(${others}), so they may not count the same ones.${caveat}`,
  });
}
