import { FREQUENCY_BANDS } from './common-words.ts';
import type { Segment, Word } from './tokens.ts';

/**
 * What it tells that two texts share a word, from 0: little for a word that English is full of, most for a rare
 * one; less for one that many reports of the case hold; names and stock phrases little, as whoever writes of the
 * event must use them. `form` and `skeleton` are numbers that are the same for the same word.
 */
export interface Term {
  readonly word: Word;
  readonly form: number;
  readonly skeleton: number;
  readonly weight: number;
  readonly isName: boolean;
}

export interface Passage {
  readonly report: number;
  readonly terms: readonly Term[];
  /** The forms and skeletons of the terms, each once, ascending, and what all terms of each can score. */
  readonly keys: Int32Array;
  readonly keyWeights: Float32Array;
}

/** Weights of the bands of common-words.ts, most common first, and of a word in none of them. */
const BAND_WEIGHTS: readonly number[] = [0.1, 0.3, 0.7, 1.2, 1.8];
const RARE_WEIGHT = 2.6;
/** A name is worth this part of its weight; a number, which two witnesses share as they count the same, as much. */
const NAME_SHARE = 0.4;
/** What a word keeps of its weight that stands in every report of the case, or in a formula: a story that all print is one. */
const LEAST_KEPT = 0.45;
/** So many reports that hold nothing are added to the case, lest a word count as common in a case of three. */
const PRIOR_REPORTS = 30;

const BAND_OF: ReadonlyMap<string, number> = new Map(
  FREQUENCY_BANDS.flatMap(({ words }, band) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, band] as const),
  ),
);

export function weigh(segments: readonly Segment[], reports: number): readonly Passage[] {
  const held = countReports(segments);
  const names = findNames(segments);
  const numbers = new Map<string, number>();
  const numberOf = (form: string) => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    numbers.set(form, numbers.size + 1);
    return numbers.size;
  };
  return segments.map(({ report, words }) => {
    const terms = words.map((word) => ({
      word,
      form: numberOf(word.form),
      skeleton: word.skeleton !== null && word.skeleton.length >= 3 ? numberOf(`~${word.skeleton}`) : 0,
      isName: names.has(word.form),
      weight: weightOf(word, names.has(word.form), held.get(word.form) ?? 0, reports),
    }));
    return { report, terms, ...indexOf(terms) };
  });
}

function indexOf(terms: readonly Term[]): Pick<Passage, 'keys' | 'keyWeights'> {
  const weights = new Map<number, number>();
  for (const { form, skeleton, weight } of terms)
    for (const key of skeleton === 0 ? [form] : [form, skeleton])
      weights.set(key, (weights.get(key) ?? 0) + weight + RUN_BONUS);
  const keys = Int32Array.from(weights.keys()).sort();
  return { keys, keyWeights: Float32Array.from(keys, (key) => weights.get(key) ?? 0) };
}

/** What a word adds that stands in the same place after a match: whole phrases tell more than the words in them. */
export const RUN_BONUS = 0.45;

/** In how many reports each form stands. Segments of a report lie together. */
function countReports(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { report, words } of segments)
    for (const { form } of words) {
      if (last.get(form) === report) continue;
      last.set(form, report);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  return counts;
}

/** Forms that stand within sentences with a capital at least as often as without one. */
function findNames(segments: readonly Segment[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { words } of segments)
    for (const { form, isName, skeleton } of words)
      if (isName || skeleton === null) balance.set(form, (balance.get(form) ?? 0) + (isName ? 1 : -1));
  return new Set([...balance].filter(([, count]) => count >= 0).map(([form]) => form));
}

function weightOf({ form, isStock, share }: Word, isName: boolean, holders: number, reports: number): number {
  if (isStock) return 0.02;
  const band = BAND_OF.get(form);
  const general = band === undefined ? RARE_WEIGHT : (BAND_WEIGHTS[band] ?? RARE_WEIGHT);
  const others = Math.max(0, holders - 2) / (Math.max(0, reports - 2) + PRIOR_REPORTS);
  const kept = Math.max(LEAST_KEPT, (1 - Math.sqrt(others)) * share);
  const kind = isName || /^\d/.test(form) ? NAME_SHARE : 1;
  return general * kept * kind;
}
