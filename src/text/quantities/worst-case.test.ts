import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from './amount/find-amounts.ts';
import { lex } from './lexer/lex.ts';
import type { Lexeme } from './lexer/lexeme.ts';

/** Pieces out of which hostile input is made: all that the lexer and the grammar look ahead for. */
const PIECES = [
  '1',
  '12',
  '123',
  '0',
  '.5',
  '1,234',
  '12, 340',
  '1 234',
  '1.5',
  '½',
  ' ',
  '  ',
  '\n',
  ',',
  '.',
  '-',
  '–',
  '/',
  ':',
  '(',
  ')',
  '+',
  '$',
  '€',
  'US',
  'HK$',
  'RM',
  '%',
  'km',
  'm',
  'k',
  'million',
  'hundred',
  'dozen',
  'dozens',
  'tens',
  'of',
  'thousands',
  'one',
  'twenty',
  'two',
  'third',
  'half',
  'a',
  'an',
  'and',
  'or',
  'to',
  'from',
  'between',
  'in',
  'out',
  'at',
  'least',
  'more',
  'than',
  'up',
  'by',
  'fell',
  'no',
  'not',
  'single',
  'both',
  'year',
  'old',
  'aged',
  'May',
  'Orm',
  'people',
  'per',
  'square',
  "'",
  '’',
  '×10',
];

/** Counts how often the grammar looks at a lexeme, which, unlike time, is the same on every machine. */
function looks(text: string): { looks: number; lexemes: number } {
  const lexemes = lex(text, 0, text.length);
  let count = 0;
  const watched = new Proxy(lexemes as Lexeme[], {
    get(target, property, receiver) {
      count += 1;
      return Reflect.get(target, property, receiver);
    },
  });
  Array.from(findAmounts(watched));
  return { looks: count, lexemes: lexemes.length };
}

describe('worst case', () => {
  it('moves on at a point that starts no number', () => {
    for (const text of ['.1.5', ' .1.5 dead', '. .5']) {
      for (const { start, end } of lex(text, 0, text.length)) expect(end).toBeGreaterThan(start);
    }
    expect(lex('x .5', 0, 3).map(({ end }) => end)).toEqual([1, 3]);
  });

  it('covers any input with lexemes in order, and reads it without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join('');
          let end = 0;
          for (const lexeme of lex(text, 0, text.length)) {
            expect(lexeme.start).toBeGreaterThanOrEqual(end);
            expect(lexeme.end).toBeGreaterThan(lexeme.start);
            end = lexeme.end;
          }
          for (const { amount } of findAmounts(lex(text, 0, text.length)))
            expect(Number.isFinite(amount.low)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('looks at each lexeme a bounded number of times, whatever pattern is repeated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('', ' '),
        (pieces, joint) => {
          const { looks: count, lexemes } = looks((pieces.join(joint) + joint).repeat(1200));
          expect(count).toBeLessThan(600 * (lexemes + 10));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(PIECES)('lexes a long run of "%s" in linear time', (piece) => {
    const cost = (length: number): number => {
      const text = `${piece}`.repeat(Math.ceil(length / piece.length));
      const start = process.cpuUsage().user;
      lex(text, 0, text.length);
      return process.cpuUsage().user - start;
    };
    cost(2_000);
    const short = Math.min(cost(50_000), cost(50_000), cost(50_000));
    const long = Math.min(cost(400_000), cost(400_000));
    // Eight times the text; quadratic time would be sixty-four times the cost. The constant allows for coarse clocks.
    expect(long).toBeLessThan(24 * short + 200_000);
  });
});
