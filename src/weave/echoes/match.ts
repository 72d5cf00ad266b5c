import type { Costs } from './align.ts';
import { align, sharedWeight } from './align.ts';
import { likeness } from './likeness.ts';
import type { Passage, Term } from './weights.ts';

/** Words of two reports that were aligned: matched pairs of terms, in the order of both. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly pairs: readonly (readonly [Term, Term])[];
  readonly score: number;
  /** The weight of the matched words that are no names. */
  readonly content: number;
  readonly likeness: number;
}

/** What a match must reach in each of its measures. */
export interface Bar {
  readonly score: number;
  readonly content: number;
  readonly likeness: number;
}

export function reaches(match: Match, bar: Bar): boolean {
  return match.score >= bar.score && match.content >= bar.content && match.likeness >= bar.likeness;
}

/** The best alignment of two passages; null where it does not score `least`. */
export function matchOf(left: Passage, right: Passage, costs: Costs, least: number): Match | null {
  if (mostScore(left, right) < least) return null;
  const { score, pairs } = align(left.terms, right.terms, costs);
  if (score < least) return null;
  const matched = pairs.map(([row, column]) => [left.terms[row] as Term, right.terms[column] as Term] as const);
  return {
    a: left.report,
    b: right.report,
    pairs: matched,
    score,
    content: matched.reduce((sum, [a, b]) => sum + (a.isName ? 0 : sharedWeight(a, b)), 0),
    likeness: likeness(left.terms, right.terms, pairs),
  };
}

/** No alignment can score more: every word of the left that the right holds, in one run. */
function mostScore(left: Passage, right: Passage): number {
  let most = 0;
  let place = 0;
  for (const [index, key] of left.keys.entries()) {
    while ((right.keys[place] ?? Number.POSITIVE_INFINITY) < key) place += 1;
    if (right.keys[place] === key) most += left.keyWeights[index] ?? 0;
  }
  return most;
}

/** The best matches first; a word belongs to one match only. */
export function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort(
    (x, y) => y.score - x.score || placeOf(x, 0) - placeOf(y, 0) || placeOf(x, 1) - placeOf(y, 1),
  );
  const taken = new Set<Term>();
  return sorted.filter(({ pairs }) => {
    if (pairs.some((pair) => pair.some((term) => taken.has(term)))) return false;
    for (const pair of pairs) for (const term of pair) taken.add(term);
    return true;
  });
}

function placeOf({ pairs }: Match, side: 0 | 1): number {
  return pairs[0]?.[side].word.start ?? 0;
}
