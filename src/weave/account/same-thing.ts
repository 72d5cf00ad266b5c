import type { Day } from '../../model/when.ts';
import { daysBetween } from '../dating/days.ts';
import { areEqual } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import { MEASURE_ROWS } from '../series/nature.ts';
import { NearIndex } from '../series/near-index.ts';
import type { PlaceRelation } from '../series/places.ts';
import { placeKind } from '../series/places.ts';
import { areOfOneSpan } from '../series/span-of.ts';
import { isSetAgainst, isTollTold } from '../series/toll.ts';
import type { Aligned } from './aligned.ts';
import type { Scene } from './scene.ts';
import { isStated, pairKey, placesOf, populationsOf } from './scene.ts';

/** Two facts that state a figure of one thing at one time, and how much their sentences say so (0 to 1). */
export interface Pair {
  readonly a: Fact;
  readonly b: Fact;
  readonly likeness: number;
}

/** A pair before it was weighed against its rivals; `isFirm` is false for equal figures whose sentences are not alike. */
interface Candidate extends Pair {
  readonly isFirm: boolean;
}

/** Figures further apart in days than this are not of one event, nor of one state of a stock. */
const NEAR_DAYS = 2;
/** How alike two sentences must be to be of one event: at this bar a reader of a hundred pairs found none that was not. */
const ALIKE = 0.3;
/** With the same named place and the same population less will do. */
const ALIKE_IN_PLACE = 0.16;
/** Two reports this much alike tell one story, and figures of one measure in them are likely of one event. */
const ONE_STORY = 0.2;
const ALIKE_IN_STORY = 0.08;
/**
 * Two counts of ten or more, of the same people in one place on one day and no more than twice apart, are of one event
 * where sentences and stories together are so much alike.
 */
const ALIKE_TOGETHER = 0.28;
const ALIKE_TOGETHER_ANYWHERE = 0.36;
const LEAST_COUNT = 10;
const NEAR_COUNTS = 2;
/** Figures that are of two days by their own words are of one event only if the words say so twice over. */
const ALIKE_ON_OTHER_DAYS = 0.5;
/** Figures as large as this do not meet by chance. */
const TELLING = 50;
const MOST_UNDATED = 400;

/** For each fact those that an echo aligns with it. */
type Joined = ReadonlyMap<Fact, ReadonlySet<Fact>>;

/**
 * All pairs of facts that are of one thing. Looks among those of one measure and unit, of near days and of places that may
 * be one, so that a case of many thousand claims is not compared pair by pair. Facts that an echo aligns need no likeness.
 */
export function sameThings(scene: Scene, aligned: readonly Aligned[]): readonly Pair[] {
  const joined = joinedFacts(aligned);
  const blocks = new Map<string, Fact[]>();
  for (const fact of scene.facts) {
    if (fact.claim.measure === 'other' || fact.isFormer || !isStated(fact)) continue;
    const key = `${fact.claim.measure}|${fact.unit}|${fact.nature === 'total' ? `total ${fact.scope ?? ''}` : ''}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [fact]);
    else block.push(fact);
  }
  return [...blocks.values()].flatMap((block) => oneToOne([...pairsIn(block, scene, joined)]));
}

/**
 * Two reports may each count several things alike: a figure of one is compared with one figure of the other, the same
 * figure where there is one, else the one whose sentence is most like its own.
 */
function oneToOne(candidates: readonly Candidate[]): readonly Pair[] {
  const within = candidates.filter(({ a, b }) => a.report.id === b.report.id);
  const across = candidates.filter(({ a, b }) => a.report.id !== b.report.id);
  const between = groupBy(across, ({ a, b }) => [a.report.id, b.report.id].sort(compare).join(' '));
  const chosen = [...between.values()].flatMap((rivals) => {
    const taken = new Set<Fact>();
    return rivals.toSorted(byClaim).flatMap((pair) => {
      if (taken.has(pair.a) || taken.has(pair.b)) return [];
      taken.add(pair.a).add(pair.b);
      return pair.isFirm ? [pair] : [];
    });
  });
  return [...within, ...chosen];
}

function byClaim(a: Candidate, b: Candidate): number {
  const equal = (pair: Pair): number => Number(areEqual(pair.a.strict, pair.b.strict));
  return equal(b) - equal(a) || b.likeness - a.likeness || compare(pairKey(a.a, a.b), pairKey(b.a, b.b));
}

function joinedFacts(aligned: readonly Aligned[]): Joined {
  const joined = new Map<Fact, Set<Fact>>();
  const add = (a: Fact, b: Fact): void => void joined.set(a, (joined.get(a) ?? new Set()).add(b));
  for (const { a, b } of aligned) {
    add(a, b);
    add(b, a);
  }
  return joined;
}

/** Each dated fact with those of near days behind it; each undated one with those behind it and with all dated. */
function* pairsIn(block: readonly Fact[], scene: Scene, joined: Joined): Generator<Candidate> {
  const dated = block.filter((fact) => anchor(fact) !== null).toSorted((a, b) => order(anchor(a), anchor(b)));
  const undated = block.filter((fact) => anchor(fact) === null).slice(0, MOST_UNDATED);
  const near = nearIn([...undated, ...dated], scene, joined);
  for (const a of [...dated, ...undated]) {
    for (const b of near(a)) {
      const pair = pairOf(a, b, scene, joined);
      if (pair !== null) yield pair;
    }
  }
}

/** Finds the facts behind one in the list that are of near days, and of a place that may be its own or aligned with it. */
function nearIn(facts: readonly Fact[], scene: Scene, joined: Joined): (fact: Fact) => readonly Fact[] {
  const places = new Map(facts.map((fact, at) => [fact, at]));
  const placeOf = (fact: Fact): number => places.get(fact) ?? -1;
  const daysOf = (fact: Fact): readonly [Day, Day] | null => {
    const day = anchor(fact);
    return day === null ? null : [day, day];
  };
  const index = new NearIndex(facts, { kindOf: placeKind, daysOf });
  return (a) => {
    const [from, to] = daysOf(a) ?? [null, null];
    const mayFit = (b: Fact): boolean => placesOf(a, b, scene) !== 'apart';
    const found = index.find({ of: placeKind(a), mayFit, from, to, slack: reach(a) });
    const partners = [...(joined.get(a) ?? [])].filter((b) => !mayFit(b));
    const all = partners.length === 0 ? found : [...found, ...partners].sort((b, c) => placeOf(b) - placeOf(c));
    return all.filter((b) => placeOf(b) > placeOf(a) && isWithinReach(a, b));
  };
}

function isWithinReach(a: Fact, b: Fact): boolean {
  const [one, other] = [anchor(a), anchor(b)];
  return one === null || other === null || daysBetween(one, other) <= reach(a);
}

/** The day by which a fact is sorted: the last one that it may be of. */
function anchor({ to, from, published }: Fact): Day | null {
  return to ?? from ?? published;
}

function order(a: Day | null, b: Day | null): number {
  return (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''));
}

function reach({ nature }: Fact): number {
  return nature === 'total' ? 31 : NEAR_DAYS;
}

function pairOf(a: Fact, b: Fact, scene: Scene, joined: Joined): Candidate | null {
  const populations = populationsOf(a, b, scene.pack);
  if (populations === 'apart' || a.isPart !== b.isPart || !actorsFit(a, b)) return null;
  if (joined.get(a)?.has(b)) return { a, b, likeness: 1, isFirm: true };
  const place = placesOf(a, b, scene);
  const apart = daysApart(a, b);
  if (apart > NEAR_DAYS || place === 'apart') return null;
  const likeness = scene.likeness(a.context, b.context);
  const isOneScope = place === 'same' && populations === 'same';
  if (a.nature === 'stock' && isOneScope && isOneHolder(a, b)) return { a, b, likeness, isFirm: true };
  if (populations === 'unknown') return null;
  if (a.report.id === b.report.id) return rivals(a, b, likeness, populations === 'same');
  if (a.origin === b.origin && isTelling(a, b)) return { a, b, likeness: Math.max(likeness, ALIKE), isFirm: true };
  const isEqual = areEqual(a.strict, b.strict);
  const stories = scene.stories(a.report, b.report);
  const isInTown = isOneScope && a.place?.kind !== 'country';
  const isAlike = likeness >= (isInTown ? ALIKE_IN_PLACE : ALIKE) || stories >= ONE_STORY;
  const isOneDay = apart === 0 || (isAlike && isRunningToll(a, b));
  if (a.nature === 'flow' && !isEqual && !(isOneDay && isOneWeek(a, b))) return null;
  if (likeness >= barFor(isOneDay, isOneScope, stories)) return { a, b, likeness, isFirm: true };
  if (isOneDay && populations === 'same' && areToldTogether(a, b, likeness + stories, place))
    return { a, b, likeness, isFirm: true };
  return isEqual ? { a, b, likeness, isFirm: false } : null;
}

/**
 * Two counts of one thing in one report, by two whom it names: "the ministry spoke of 31 dead. The monitor put the toll at 37." The
 * later sentence says that it counts the same.
 */
function rivals(a: Fact, b: Fact, likeness: number, areSame: boolean): Candidate | null {
  if (!areSame || a.nature === 'stock' || a.place?.key !== b.place?.key) return null;
  if (a.witness === null || b.witness === null || a.origin === b.origin) return null;
  const [first, later] = a.claim.quantity.start < b.claim.quantity.start ? [a, b] : [b, a];
  const { text } = later.report;
  const own = later.claim.quantity.start - later.at;
  const since = first.sentence === later.sentence ? first.claim.quantity.end : own;
  if (a.witness.key === b.witness.key || !areNearCounts(a, b)) return null;
  if (daysApart(a, b) > 0 && areBothDated(a, b)) return null;
  if (!isSetAgainst(text.slice(since, later.claim.quantity.end))) return null;
  return { a, b, likeness: Math.max(likeness, ALIKE), isFirm: true };
}

/** Whether the words of both say when. */
function areBothDated({ claim: { asOf: a } }: Fact, { claim: { asOf: b } }: Fact): boolean {
  return a !== null && b !== null && a.words !== '' && b.words !== '';
}

function areToldTogether(a: Fact, b: Fact, together: number, place: PlaceRelation): boolean {
  const isAnywhere = place === 'unknown' && a.origin !== b.origin;
  return areNearCounts(a, b) && together >= (isAnywhere ? ALIKE_TOGETHER_ANYWHERE : ALIKE_TOGETHER);
}

function areNearCounts({ strict: a }: Fact, { strict: b }: Fact): boolean {
  const [one, other] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0];
  return Math.min(one, other) >= LEAST_COUNT && Math.max(one, other) <= Math.min(one, other) * NEAR_COUNTS;
}

/** A toll is counted on after the event: the day of its figure is that of the count. */
function isRunningToll(a: Fact, b: Fact): boolean {
  return a.nature === 'flow' && (isTollTold(a.sentence) || isTollTold(b.sentence));
}

/** Reports of other weeks do not count one event anew: their figures are of other times, whatever their words. */
function isOneWeek(a: Fact, b: Fact): boolean {
  return a.published === null || b.published === null || Math.abs(daysBetween(a.published, b.published)) <= 7;
}

function barFor(isOneDay: boolean, isOneScope: boolean, stories: number): number {
  if (!isOneDay) return ALIKE_ON_OTHER_DAYS;
  if (stories >= ONE_STORY) return ALIKE_IN_STORY;
  return isOneScope ? ALIKE_IN_PLACE : ALIKE;
}

/** What is held is held by someone: without the same holder two stocks of one place need not be one. */
function isOneHolder(a: Fact, b: Fact): boolean {
  return !MEASURE_ROWS[a.claim.measure].byActor || (a.actor !== null && a.actor.key === b.actor?.key);
}

function actorsFit(a: Fact, b: Fact): boolean {
  return a.actor === null || b.actor === null || a.actor.key === b.actor.key;
}

function isTelling({ strict: a, class: id }: Fact, { strict: b, class: other }: Fact): boolean {
  return id === other && a.min === b.min && a.max === b.max && (a.max ?? a.min ?? 0) >= TELLING;
}

/**
 * How many days lie between what two facts are of: 0 where they share a day, and for totals of one start. A fact with no day
 * of its own is taken by its report's. A count of a week is not one of a day, unless both give the same figure.
 */
function daysApart(a: Fact, b: Fact): number {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (one === null || other === null) return 0;
  if (a.nature === 'total') return Math.abs(daysBetween(one.from, other.from)) <= 366 ? 0 : NEAR_DAYS + 1;
  if (!areOfOneSpan(a, b) && !areEqual(a.strict, b.strict)) return NEAR_DAYS + 1;
  return Math.max(daysBetween(one.to, other.from), daysBetween(other.to, one.from), 0);
}

function spanOf({ from, to, published }: Fact): { readonly from: Day; readonly to: Day } | null {
  const [first, last] = [from ?? to ?? published, to ?? published ?? from];
  return first === null || last === null ? null : { from: first, to: last };
}
