import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree, isTree } from './spanning-tree.ts';

const matrices = fc
  .integer({ min: 1, max: 5 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: size * 8, maxLength: size * 8 }),
    ),
  );

function total(scores: Float32Array, heads: ArrayLike<number>): number {
  return Array.from(heads).reduce((sum, head, word) => sum + (scores[word * 8 + head + 1] ?? 0), 0);
}

function* everyTree(size: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === size) {
    if (isTree(heads)) yield heads;
    return;
  }
  for (let head = -1; head < size; head += 1) if (head !== heads.length) yield* everyTree(size, [...heads, head]);
}

describe('bestTree', () => {
  it('is a tree, and none scores higher', () => {
    fc.assert(
      fc.property(matrices, ([size, values]) => {
        const scores = Float32Array.from(values);
        const heads = bestTree(scores, 0, size, 8);
        expect(isTree(heads)).toBe(true);
        const most = Math.max(...[...everyTree(size)].map((tree) => total(scores, tree)));
        if (size <= 3) expect(total(scores, heads)).toBeCloseTo(most, 4);
      }),
    );
  });

  it('is a tree for long sentences and for scores that are all the same', () => {
    for (const size of [1, 2, 7, 60, 200]) {
      const width = (size + 8) & ~7;
      expect(isTree(bestTree(new Float32Array(size * width), 0, size, width))).toBe(true);
    }
  });
});

describe('isTree', () => {
  it.each([
    [[-1], true],
    [[1, -1, 1], true],
    [[1, 0, -1], false],
    [[-1, -1], false],
    [[1, 2, 0], false],
    [[], false],
  ])('%j: %s', (heads, is) => {
    expect(isTree(heads)).toBe(is);
  });
});
