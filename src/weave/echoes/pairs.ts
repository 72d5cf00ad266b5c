import type { Report } from '../../model/report.ts';
import type { Alignment } from './align.ts';
import { align, sharedWeight } from './align.ts';
import type { Candidate } from './candidates.ts';
import { likeness } from './likeness.ts';
import type { Passage, Term } from './weights.ts';

/** Words of two reports that were aligned: matched pairs of terms, in the order of both. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly pairs: readonly (readonly [Term, Term])[];
  readonly score: number;
  readonly likeness: number;
}

/** A passage that starts an echo between two reports: what it must share, and how alike it must be. */
export const STRONG = { score: 13, likeness: 0.45 };
/** A further passage of two reports that are known to share a text. */
export const WEAK = { score: 7, likeness: 0.4 };
/** Segments of a known pair are all compared while there are no more than this many pairs of them. */
const MOST_SEGMENT_PAIRS = 10_000;

/** For each two reports that share a text, the matches between them, best first and none overlapping another. */
export function alignPairs(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  reports: readonly Report[],
): readonly (readonly Match[])[] {
  const byReport = groupByReport(passages, reports.length);
  const pairs = new Map<number, Match[]>();
  for (const [left, right] of candidates) {
    const match = matchOf(passages[left] as Passage, passages[right] as Passage, WEAK.score);
    if (match === null) continue;
    const key = match.a * reports.length + match.b;
    const known = pairs.get(key);
    if (known) known.push(match);
    else pairs.set(key, [match]);
  }
  const known = [...pairs].filter(([, matches]) => matches.some(isStrong)).sort(([a], [b]) => a - b);
  return known.map(([key, matches]) => {
    const [a, b] = [byReport[Math.floor(key / reports.length)] ?? [], byReport[key % reports.length] ?? []];
    const all = a.length * b.length > MOST_SEGMENT_PAIRS ? matches : allMatches(a, b);
    return withoutOverlaps(all.filter(({ score, likeness }) => score >= WEAK.score && likeness >= WEAK.likeness));
  });
}

function isStrong({ score, likeness }: Match): boolean {
  return score >= STRONG.score && likeness >= STRONG.likeness;
}

function groupByReport(passages: readonly Passage[], reports: number): readonly (readonly Passage[])[] {
  const groups: Passage[][] = Array.from({ length: reports }, () => []);
  for (const passage of passages) groups[passage.report]?.push(passage);
  return groups;
}

function allMatches(a: readonly Passage[], b: readonly Passage[]): readonly Match[] {
  return a.flatMap((left) => b.flatMap((right) => matchOf(left, right, WEAK.score) ?? []));
}

function matchOf(left: Passage, right: Passage, least: number): Match | null {
  if (mostScore(left.terms, right.terms) < least) return null;
  const { score, pairs }: Alignment = align(left.terms, right.terms);
  if (score < least) return null;
  return {
    a: left.report,
    b: right.report,
    pairs: pairs.map(([row, column]) => [left.terms[row] as Term, right.terms[column] as Term]),
    score,
    likeness: likeness(left.terms, right.terms, pairs),
  };
}

/** No alignment can score more: every word of the left that the right holds, in one run. */
function mostScore(left: readonly Term[], right: readonly Term[]): number {
  const held = new Set(right.flatMap(({ form, skeleton }) => (skeleton === 0 ? [form] : [form, skeleton])));
  let most = 0;
  for (const term of left)
    if (held.has(term.form) || (term.skeleton !== 0 && held.has(term.skeleton)))
      most += sharedWeight(term, term) + 0.45;
  return most;
}

/** The best matches first; a word belongs to one match only. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((x, y) => y.score - x.score || placeOf(x) - placeOf(y) || bPlaceOf(x) - bPlaceOf(y));
  const taken = new Set<Term>();
  return sorted.filter(({ pairs }) => {
    if (pairs.some((pair) => pair.some((term) => taken.has(term)))) return false;
    for (const pair of pairs) for (const term of pair) taken.add(term);
    return true;
  });
}

function placeOf({ pairs }: Match): number {
  return pairs[0]?.[0].word.start ?? 0;
}

function bPlaceOf({ pairs }: Match): number {
  return pairs[0]?.[1].word.start ?? 0;
}
