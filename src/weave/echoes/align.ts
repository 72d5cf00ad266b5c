import type { Term } from './weights.ts';

/**
 * A local alignment of two word sequences: the matched pairs of indices in order, and its score, which is the
 * weight of what they share less what lies between.
 */
export interface Alignment {
  readonly score: number;
  readonly pairs: readonly (readonly [number, number])[];
}

/** What a word in the same place after a match adds: whole phrases tell more than the words of which they are made. */
const RUN_BONUS = 0.45;
const GAP = 0.35;
const MISMATCH = 0.5;

/**
 * Smith and Waterman (1981) over words with linear gaps. Time and memory are the product of the lengths, which
 * segments bound.
 */
export function align(a: readonly Term[], b: readonly Term[]): Alignment {
  const columns = b.length + 1;
  const scores = new Float32Array((a.length + 1) * columns);
  const from = new Uint8Array(scores.length);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const left = a[row - 1] as Term;
    for (let column = 1; column <= b.length; column += 1) {
      const at = row * columns + column;
      const diagonal = at - columns - 1;
      const shared = sharedWeight(left, b[column - 1] as Term);
      const before = scores[diagonal] as number;
      const bonus = from[diagonal] === MATCHED && shared > LEAST_FOR_BONUS ? RUN_BONUS : 0;
      const step = shared > 0 ? before + shared + bonus : before - MISMATCH;
      const up = (scores[at - columns] as number) - GAP;
      const back = (scores[at - 1] as number) - GAP;
      const score = Math.max(step, up, back);
      if (score <= 0) continue;
      scores[at] = score;
      from[at] = score === step ? (shared > 0 ? MATCHED : CHANGED) : score === up ? UP : BACK;
      if (score > best) [best, bestAt] = [score, at];
    }
  }
  return { score: best, pairs: trace(from, columns, bestAt) };
}

const MATCHED = 1;
const CHANGED = 2;
const UP = 3;
const BACK = 4;
const LEAST_FOR_BONUS = 0.03;

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
