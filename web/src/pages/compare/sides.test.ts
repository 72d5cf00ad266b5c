import { describe, expect, it } from 'vitest';
import type { CompareView } from '../../../../src/http/api/types.ts';
import { sidesOf } from './sides.ts';

const side = (id: string, text: string): CompareView['a'] =>
  ({ id, text, blocks: [] as CompareView['a']['blocks'] }) as CompareView['a'];

/** "Nine mules died" on the left, "Ten mules died today" on the right. */
const VIEW: CompareView = {
  a: side('left', 'Nine mules died'),
  b: side('right', 'Ten mules died today'),
  passages: [
    {
      id: 'echo-1',
      a: { report: 'right', start: 4, end: 14, text: 'mules died' },
      b: { report: 'left', start: 5, end: 15, text: 'mules died' },
      similarity: 1,
      kind: 'copied',
      changes: [],
    },
  ],
  words: [
    { kind: 'changed', a: { start: 0, end: 4 }, b: { start: 0, end: 3 } },
    { kind: 'same', a: { start: 5, end: 15 }, b: { start: 4, end: 14 } },
    { kind: 'added', a: null, b: { start: 15, end: 20 } },
  ],
  aligned: true,
};

describe('sidesOf', () => {
  it('numbers changes across both sides', () => {
    const { a, b, changes } = sidesOf(VIEW);
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(a.flatMap(({ about }) => ('change' in about ? [about.change] : []))).toEqual([0]);
    expect(b.flatMap(({ about }) => ('change' in about ? [about.change] : []))).toEqual([0, 1]);
  });

  it('finds the side of a passage by its report, whichever came first in the echo', () => {
    const passage = (marks: ReturnType<typeof sidesOf>['a']) => marks.find(({ about }) => about.kind === 'passage');
    expect(passage(sidesOf(VIEW).a)).toMatchObject({ start: 5, end: 15 });
    expect(passage(sidesOf(VIEW).b)).toMatchObject({ start: 4, end: 14 });
  });
});
