import type { Term } from './weights.ts';

/**
 * The share of the words between the first and the last matched one, on both sides, that are matched (Dice), by
 * weight and never below a floor, so that left out small words count too.
 */
export function likeness(
  a: readonly Term[],
  b: readonly Term[],
  pairs: readonly (readonly [number, number])[],
): number {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return 0;
  const sum = (terms: readonly Term[]) => terms.reduce((total, { weight }) => total + LEAST + weight, 0);
  const matched = sum(pairs.map(([row]) => a[row] as Term)) + sum(pairs.map(([, column]) => b[column] as Term));
  return matched / (sum(a.slice(first[0], last[0] + 1)) + sum(b.slice(first[1], last[1] + 1)));
}

const LEAST = 0.4;
