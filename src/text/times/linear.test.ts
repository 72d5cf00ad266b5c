import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from './find.ts';
import type { Lexeme } from './lex.ts';
import { lex } from './lex.ts';
import { readTimes } from './read-times.ts';
import { publishedOn, sentencesOf } from './sentences-for-tests.ts';

/** How often finding the times of a text looks at a lexeme: the work, counted instead of timed. */
function looks(text: string): { looks: number; lexemes: number } {
  const lexemes = lex(text, 0, text.length);
  let count = 0;
  const counted = new Proxy(lexemes as Lexeme[], {
    get(target, key) {
      count++;
      return Reflect.get(target, key);
    },
  });
  findTimes(counted);
  return { looks: count, lexemes: lexemes.length + 1 };
}

/** Twice what any text made of the pieces below was seen to need; every rule looks only a bounded way. */
const MOST_LOOKS = 180;

const PIECES = [
  ...[
    '1',
    '31',
    '1998',
    '10:35',
    '1,000,',
    ',000',
    '.',
    ',',
    '-',
    "'",
    '’',
    '80s',
    '2 1/2',
    'a',
    'an',
    'the',
    'of',
    'and',
    'to',
  ],
  ...[
    'May',
    'Oct.',
    'Sunday',
    'last',
    'next',
    'previous',
    'week',
    'years',
    'ago',
    'earlier',
    'third',
    'quarter',
    'half',
  ],
  ...[
    'every',
    'other',
    'two',
    'twenty',
    'hundred',
    'few',
    'recent',
    'morning',
    'night',
    'at',
    'noon',
    'a.m.',
    'GMT',
    '(',
  ],
  ...[
    'Easter',
    'Eid',
    'al',
    'Muharram',
    'Rabi',
    'dhu',
    'early',
    'end',
    'now',
    'right',
    'fiscal',
    'Q',
    'x',
    '\u00a0',
    '№',
  ],
];

describe('work in proportion to the text', () => {
  it('looks at each lexeme a bounded number of times, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), (pieces) => {
        const { looks: count, lexemes } = looks(`${pieces.join(' ')} `.repeat(40));
        expect(count / lexemes).toBeLessThan(MOST_LOOKS);
      }),
      { numRuns: 120 },
    );
  });

  it.each(['1,000', '1,000,', ',000', 'two-', '9', "'", 'the end of ', 'early ', 'May 1 and ', 'at 10:'])(
    'does no more for each %j of sixty kilobytes than of one',
    (piece) => {
      const small = looks(piece.repeat(1000 / piece.length));
      const large = looks(piece.repeat(60_000 / piece.length));
      expect(large.looks / large.lexemes).toBeLessThan((small.looks / small.lexemes) * 1.5 + 1);
    },
  );
});

describe('any text', () => {
  it('gives times in order, apart, with their own words and days in order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const time of readTimes(text, sentencesOf(text), publishedOn())) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.value).not.toMatch(/NaN|undefined|-\d{5}/);
          if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
          end = time.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
