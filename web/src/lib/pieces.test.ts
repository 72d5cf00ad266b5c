import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';

const TEXT = 'Some 40 buses left Dul Arim.';
const whole = { start: 0, end: TEXT.length };

describe('piecesOf', () => {
  it('cuts where a mark begins and where it ends', () => {
    const pieces = piecesOf(TEXT, whole, [{ start: 5, end: 7, about: 'figure' }]);
    expect(pieces.map(({ text, marks }) => [text, marks.length])).toEqual([
      ['Some ', 0],
      ['40', 1],
      [' buses left Dul Arim.', 0],
    ]);
  });

  it('keeps marks that overlap', () => {
    const marks = [
      { start: 0, end: 13, about: 'quote' },
      { start: 8, end: 27, about: 'other' },
    ];
    expect(
      piecesOf(TEXT, whole, marks).map(({ text, marks: of }) => [text, of.map(({ about }) => about).join()]),
    ).toEqual([
      ['Some 40 ', 'quote'],
      ['buses', 'quote,other'],
      [' left Dul Arim', 'other'],
      ['.', ''],
    ]);
  });

  it('takes no mark from outside, and none that is empty', () => {
    const marks = [
      { start: 20, end: 24, about: 'outside' },
      { start: 6, end: 6, about: 'empty' },
    ];
    expect(piecesOf(TEXT, { start: 0, end: 13 }, marks)).toEqual([
      { start: 0, end: 13, text: 'Some 40 buses', marks: [] },
    ]);
  });

  it('loses and doubles no letter, whatever the marks', () => {
    const mark = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), about: 0 }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        expect(
          piecesOf(TEXT, whole, marks)
            .map(({ text }) => text)
            .join(''),
        ).toBe(TEXT);
      }),
    );
  });
});
