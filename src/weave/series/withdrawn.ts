import { contains } from '../../model/span.ts';
import type { Fact } from './fact.ts';
import { groupBy } from './group.ts';

/** Words before a figure that an earlier version of the same report gave. */
const EARLIER =
  /\b(?:(?:an?|the|our) (?:earlier|previous|original|initial|first) (?:version|report|story|article|figure|toll|count|headline)|(?:earlier|previously|initially|originally) (?:reported|given|put|said|stated|counted)|had (?:wrongly |mistakenly |incorrectly )?(?:said|put|given|reported|stated))\b[^.\d\n]*$/iu;
/** Words that take it back. */
const TAKEN_BACK =
  /\b(?:correct(?:s|ed|ing|ion)|revis(?:es|ed|ing|ion)|in error|mistak\w+|wrong|wrongly|incorrect(?:ly)?|erroneous(?:ly)?|misstated)\b/iu;
const REACH = 250;

/**
 * Figures that their own report takes back ("Correction: an earlier version gave 140 dead. The figure is 14"), each with the
 * figure that it now gives: the nearest one behind, else before, that counts the same or that nothing says what it counts.
 */
export function withdrawn(facts: readonly Fact[]): ReadonlyMap<Fact, Fact> {
  const found = new Map<Fact, Fact>();
  for (const group of groupBy(facts, ({ report }) => report.id).values()) {
    for (const fact of group) {
      if (!isEarlier(fact)) continue;
      const others = group.filter((other) => other !== fact && isRival(fact, other));
      const behind = others.filter((other) => distance(fact, other) > 0);
      const best = (behind.length > 0 ? behind : others).toSorted(
        (a, b) => Math.abs(distance(fact, a)) - Math.abs(distance(fact, b)),
      )[0];
      if (best !== undefined && isTakenBack(fact, best)) found.set(fact, best);
    }
  }
  return found;
}

function isEarlier({ claim: { quantity }, report: { text } }: Fact): boolean {
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start);
  return EARLIER.test(before.split(/[.!?]\s|\n/u).at(-1) ?? '');
}

function isRival(fact: Fact, other: Fact): boolean {
  const { claim } = other;
  if (fact.unit !== other.unit || Math.abs(distance(fact, other)) > REACH || isEarlier(other)) return false;
  if (contains(fact.claim.quantity, claim.quantity) || fact.strict.min === other.strict.min) return false;
  const isOfOneMeasure =
    claim.measure === fact.claim.measure || claim.measure === 'other' || fact.claim.measure === 'other';
  return isOfOneMeasure && (fact.class === other.class || fact.class === null || other.class === null);
}

function distance(from: Fact, to: Fact): number {
  return to.claim.quantity.start - from.claim.quantity.start;
}

function isTakenBack(a: Fact, b: Fact): boolean {
  const [from, to] = [a, b].map(({ claim }) => claim.quantity.start).sort((one, other) => one - other);
  return TAKEN_BACK.test(a.report.text.slice(Math.max(0, (from ?? 0) - REACH / 2), (to ?? 0) + REACH / 4));
}
