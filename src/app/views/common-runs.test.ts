import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRuns } from './common-runs.ts';

/** The length of the longest common subsequence, by the table that every textbook has. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const lists = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });

describe('what two lists have in common', () => {
  it('is as long as can be, in order, and the same in both', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const runs = commonRuns(a, b, 200) ?? [];
        let [endA, endB, total] = [0, 0, 0];
        for (const run of runs) {
          expect(run.length).toBeGreaterThan(0);
          expect(run.a).toBeGreaterThanOrEqual(endA);
          expect(run.b).toBeGreaterThanOrEqual(endB);
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          [endA, endB, total] = [run.a + run.length, run.b + run.length, total + run.length];
        }
        expect(total).toBe(longestCommon(a, b));
      }),
    );
  });

  it('is not told beyond the edits that are allowed', () => {
    expect(commonRuns([1, 2, 3], [1, 4, 3], 2)).toEqual([
      { a: 0, b: 0, length: 1 },
      { a: 2, b: 2, length: 1 },
    ]);
    expect(commonRuns([1, 2, 3], [1, 4, 3], 1)).toBeNull();
  });

  it('is nothing where one is empty or both differ', () => {
    expect(commonRuns([], [], 10)).toEqual([]);
    expect(commonRuns([1, 2], [], 10)).toEqual([]);
    expect(commonRuns([1, 2], [3], 10)).toEqual([]);
  });
});
