import type { Term } from './weights.ts';
import { RUN_BONUS } from './weights.ts';

/**
 * A local alignment of two word sequences: the matched pairs of indices in order, and its score, which is the
 * weight of what they share less what lies between.
 */
export interface Alignment {
  readonly score: number;
  readonly pairs: readonly (readonly [number, number])[];
}

/** What a word that stands on one side only costs, and two that stand for each other. */
export interface Costs {
  readonly gap: number;
  readonly mismatch: number;
}

/** For wording that was copied. */
export const COPY_COSTS: Costs = { gap: 0.35, mismatch: 0.5 };
/** For wording that was rewritten: as many words may change as stay. */
export const REWRITE_COSTS: Costs = { gap: 0.15, mismatch: 0.25 };

/**
 * Smith and Waterman (1981) over words with linear gaps. Time and memory are the product of the lengths, which
 * segments bound.
 */
export function align(a: readonly Term[], b: readonly Term[], { gap, mismatch }: Costs): Alignment {
  const columns = b.length + 1;
  const scores = new Float32Array((a.length + 1) * columns);
  const from = new Uint8Array(scores.length);
  let best = 0;
  let bestAt = 0;
  for (const [row, left] of a.entries()) {
    for (let at = (row + 1) * columns + 1, column = 0; column < b.length; at += 1, column += 1) {
      const shared = sharedWeight(left, b[column] as Term);
      const diagonal = at - columns - 1;
      const step = (scores[diagonal] as number) + (shared > 0 ? shared + bonusOf(left, from[diagonal]) : -mismatch);
      const up = (scores[at - columns] as number) - gap;
      const back = (scores[at - 1] as number) - gap;
      const score = Math.max(step, up, back);
      if (score <= 0) continue;
      scores[at] = score;
      from[at] = score === step ? (shared > 0 ? MATCHED : CHANGED) : score === up ? UP : BACK;
      if (score > best) [best, bestAt] = [score, at];
    }
  }
  return { score: best, pairs: trace(from, columns, bestAt) };
}

function bonusOf({ isName, word }: Term, before: number | undefined): number {
  return before === MATCHED && !isName && !word.isStock ? RUN_BONUS : 0;
}

const MATCHED = 1;
const CHANGED = 2;
const UP = 3;
const BACK = 4;

function trace(from: Uint8Array, columns: number, end: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let at = end;
  while (from[at] !== undefined && from[at] !== 0) {
    const way = from[at];
    if (way === MATCHED) pairs.push([Math.floor(at / columns) - 1, (at % columns) - 1]);
    at -= way === UP ? columns : way === BACK ? 1 : columns + 1;
  }
  return pairs.reverse();
}

/** The weight of the lighter word where the two are one, the greater part of it for names spelt differently; else 0. */
export function sharedWeight(a: Term, b: Term): number {
  if (a.form === b.form) return Math.min(a.weight, b.weight);
  return a.skeleton !== 0 && a.skeleton === b.skeleton ? SPELLING_SHARE * Math.min(a.weight, b.weight) : 0;
}

const SPELLING_SHARE = 0.8;
