import type { Sense } from '../../model/finding.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import { least, most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { isLowered, isTollTold } from '../series/toll.ts';
import { isVague } from '../series/vague.ts';
import { bounds, day, figure, number, page } from './phrase.ts';
import type { Relation } from './relate.ts';
import type { Pair } from './same-thing.ts';

/** How alike two sentences must be before their figures are said to contradict each other. */
const SURE = { stock: 0.16, flow: 0.3, total: 0.3 } as const;

/** Figures for one thing are not further apart than this many times. */
const FAR = 4;
/** A count that is no multiple of this was not rounded. */
const ROUND = 10;
/** How many times apart a vague word must be from another figure. */
const CLEAR = 2;

/** A count that has only a lower bound and a higher one in the later report: it grew. Null for all else. */
export function growth(a: Fact, b: Fact): Relation | null {
  const [before, after] = inTime(a, b) ?? [];
  if (before === undefined || after === undefined || a.nature === 'stock') return null;
  if (a.origin !== b.origin && (isDailyCount(a, b) || isOtherCounter(a, b))) return null;
  if (before.strict.max !== null || least(after.strict) <= least(before.strict) || isVague(after)) return null;
  return { kind: 'supersedes', reading: 'strict', says: `The count grew: ${inTurn(before, after)}.`, before };
}

/**
 * Whether two counts are of two states of a rising toll rather than a loose and a tight figure of one: the lower has no upper
 * bound, and is of an earlier day, or a count to the last unit ("at least 57") and not a round number.
 */
export function isRising(a: Fact, b: Fact): boolean {
  const [low, high] = least(a.strict) < least(b.strict) ? [a, b] : [b, a];
  if (a.nature === 'stock' || low.strict.max !== null || least(high.strict) <= least(low.strict)) return false;
  const [before] = inTime(a, b) ?? [];
  return before === low || (before === undefined && least(low.strict) % ROUND !== 0);
}

/** Figures that cannot both hold of one time: an update where one is the later, else a contradiction. */
export function parted(pair: Pair, sense: Sense): Relation | null {
  const { a, b } = pair;
  const [low, high] = most(read(a, sense)) < least(read(b, sense)) ? [a, b] : [b, a];
  if (a.origin !== b.origin && (!isNearEnough(low, high, sense) || isDailyCount(a, b))) return null;
  const [before, after] = inTime(a, b) ?? [];
  if (before !== undefined && after !== undefined && isUpdate(before, after, high)) {
    if (a.nature === 'flow' && after === low && !isNearEnough(low, high, sense)) return null;
    const same = before.speaker !== null && before.speaker.key === after.speaker?.key;
    const says = `${same ? `${before.speaker?.name} gave a newer figure` : 'The newer report gives another figure'}: ${inTurn(before, after)}.`;
    return { kind: 'supersedes', reading: sense, says, before };
  }
  if (!areTwoVoices(a, b)) return null;
  const gap = least(read(high, sense)) - most(read(low, sense));
  const sum = Number.isFinite(gap) ? `, ${number(Number(gap.toPrecision(6)))} apart` : '';
  const figures = `${bounds(read(low, sense), low.unit)} against ${bounds(read(high, sense), high.unit)}${sum}`;
  if (a.origin === b.origin) {
    const says = `One source, two figures: an update or a slip. ${figures}.`;
    return { kind: 'refines', reading: sense, says };
  }
  if (!canContradict(pair) || (isVague(a) && isVague(b))) return null;
  return { kind: 'contradicts', reading: sense, says: `They cannot both be right: ${figures}.` };
}

/**
 * An outlet or a source that counts day by day means other events by the figures of other days, but for a toll that it counts
 * on; "others" are those left over from what a sentence said before, and cannot be compared at all.
 */
function isDailyCount(a: Fact, b: Fact): boolean {
  if (a.nature !== 'flow') return false;
  if (a.head === 'other' || b.head === 'other') return true;
  const later = inTime(a, b)?.[1];
  if (later !== undefined && isTollTold(later.sentence)) return false;
  const isOneVoice = page(a.report) === page(b.report) || (a.speaker !== null && a.speaker.key === b.speaker?.key);
  return isOneVoice && a.published !== b.published;
}

/** Two who count a war or years each count in their own way: neither figure grew out of the other. */
function isOtherCounter(a: Fact, b: Fact): boolean {
  return a.nature === 'total' && (a.speaker === null || a.speaker.key !== b.speaker?.key);
}

/** Figures of one event differ, but not by so much; the ends of a vague word ("dozens") are no sharp bounds. */
function isNearEnough(low: Fact, high: Fact, sense: Sense): boolean {
  const [from, to] = [most(read(low, sense)), least(read(high, sense))];
  if (to > from * FAR) return false;
  return !(isVague(low) || isVague(high)) || to > from * CLEAR;
}

function read(fact: Fact, sense: Sense): Bounds {
  return sense === 'strict' ? fact.strict : fact.usual;
}

function isUpdate(before: Fact, after: Fact, high: Fact): boolean {
  if (before.origin !== after.origin && !(isDated(before) && isDated(after))) return false;
  if (before.nature === 'stock' || before.origin === after.origin) return true;
  return after === high || isLowered(after.sentence);
}

/** Both dated, and about one thing for certain. */
function canContradict({ a, b, likeness }: Pair): boolean {
  if (a.nature === 'total' && a.to !== b.to) return false;
  return likeness >= SURE[a.nature] && isDated(a) && isDated(b);
}

function isDated({ from, to }: Fact): boolean {
  return (from ?? to) !== null;
}

/** In one report two figures of one voice are of two things: writers do not contradict themselves unawares. */
export function areTwoVoices(a: Fact, b: Fact): boolean {
  return a.report.id !== b.report.id || (a.witness !== null && b.witness !== null && a.witness.key !== b.witness.key);
}

/** The two in the order of their days, by what they say they are of, else by publication; null on one day or none. */
function inTime(a: Fact, b: Fact): readonly [Fact, Fact] | null {
  if (a.nature === 'stock' && a.to !== null && b.to !== null && a.from !== null && b.from !== null) {
    if (a.to < b.from) return [a, b];
    if (b.to < a.from) return [b, a];
  }
  if (a.published === null || b.published === null || a.published === b.published) return null;
  return a.published < b.published ? [a, b] : [b, a];
}

function inTurn(before: Fact, after: Fact): string {
  return `first ${figure(before)}${timeOf(before)}, then ${figure(after)}${timeOf(after)}`;
}

function timeOf({ nature, to, published }: Fact): string {
  const time = nature === 'stock' ? (to ?? published) : published;
  return time === null ? '' : ` (${day(time)})`;
}
