import type { Finding, Sense } from '../../model/finding.ts';
import { findingOf } from '../account/finding-of.ts';
import { bounds, capital, days, figure, number, source, topic } from '../account/phrase.ts';
import type { Scene } from '../account/scene.ts';
import { isStated, populationsOf } from '../account/scene.ts';
import { least, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import { liesWithin } from '../series/span-of.ts';
import type { Check } from './clash.ts';
import { inReading, readingWords, SENSES } from './clash.ts';
import { failingSum, sideOf } from './sum.ts';

/** The longer counts of one thing, newest first, that are held against shorter ones. */
const MOST_LONGER = 60;
/** How alike the sentences of two such counts must be to count one thing. */
const ALIKE = 0.35;
/** How many times apart two counts of one thing may be. */
const FAR = 4;

/** What came, left or died in some days is no more than what did in all of a longer time that holds those days. */
export const checkSpans: Check = (scene) => {
  const flows = scene.facts.filter(
    (fact) =>
      fact.nature === 'flow' &&
      fact.place !== null &&
      fact.claim.measure !== 'other' &&
      !fact.isFormer &&
      isStated(fact),
  );
  const groups = groupBy(flows, ({ claim, unit, place, actor }) =>
    [claim.measure, unit, place?.key, actor?.key].join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const longer = group.filter(isStretch).slice(-MOST_LONGER);
    return longer.flatMap((outer) => worst(outer, group, scene) ?? []);
  });
};

/** Told of a stretch of days ("in the past week"), not of some day in it ("last week", "recently"). */
function isStretch({ claim: { asOf }, strict }: Fact): boolean {
  return asOf?.precision === 'period' && strict.max !== null && !/^recent(?:ly)?\b|\bago$/iu.test(asOf.words);
}

/** The shorter count that is furthest above the longer one, in the first reading in which any is. */
function worst(outer: Fact, group: readonly Fact[], scene: Scene): Finding | null {
  for (const sense of SENSES) {
    const above = (fact: Fact): number => least(inReading(fact, sense)) - most(inReading(outer, sense));
    const [inner] = group
      .filter((fact) => liesWithin(fact, outer) && above(fact) > 0 && isAmong(fact, outer, scene))
      .toSorted((a, b) => above(b) - above(a));
    if (inner !== undefined) return finding(inner, outer, sense);
  }
  return null;
}

/** Of the same people, by sentences that are alike, and not so far apart as figures of two things are. */
function isAmong(inner: Fact, outer: Fact, { pack, likeness }: Scene): boolean {
  const isNear = least(inner.strict) <= most(outer.strict) * FAR;
  return isNear && populationsOf(inner, outer, pack) === 'same' && likeness(inner.context, outer.context) >= ALIKE;
}

function finding(inner: Fact, outer: Fact, sense: Sense): Finding {
  const [low, high] = [inReading(inner, sense), inReading(outer, sense)];
  return findingOf({
    kind: 'does-not-add-up',
    reading: sense,
    facts: [inner, outer],
    sum: failingSum(
      sideOf('the longer time, at most', [outer], sense, 'max'),
      sideOf('the days within it, at least', [inner], sense, 'min'),
      inner.unit,
    ),
    words:
      `${capital(topic(outer))}: more in a shorter time than in the longer one that holds it. ${figure(inner)} ` +
      `${days(inner.from, inner.to)} (${bounds(low, inner.unit)}; ${source(inner)}), but ${figure(outer)} ${days(outer.from, outer.to)} ` +
      `(${bounds(high, outer.unit)}; ${source(outer)}), ${number(least(low) - most(high))} fewer.${readingWords(sense)}`,
  });
}
