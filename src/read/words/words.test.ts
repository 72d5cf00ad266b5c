import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';
import { flat, inked } from './flat.ts';

const line = fc
  .array(
    fc.constantFrom(
      'a',
      'Zé',
      '7',
      ' ',
      '  ',
      '\n',
      '\u00A0',
      "'",
      '’',
      '-',
      '--',
      ',',
      '.',
      'ﬁ',
      '中',
      'ไ',
      '\u{1F600}',
      '“',
      '٣',
      'Ж',
    ),
  )
  .map((parts) => parts.join(''));

it('counts words as the expression of Unicode does', () => {
  fc.assert(
    fc.property(line, (words) => {
      const joined = words.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
      const letters = words.match(/[中ไ]/gu)?.length ?? 0;
      expect(countWords(words)).toBe(joined + Math.floor(letters / 2));
    }),
    { numRuns: 2000 },
  );
});

it('flattens white space and counts what is none, of any kind', () => {
  fc.assert(
    fc.property(line, (words) => {
      expect(flat(words)).toBe(words.replace(/\s+/gu, ' ').trim());
      expect(inked(words)).toBe(words.replace(/\s+/gu, '').length);
    }),
    { numRuns: 2000 },
  );
  expect(inked('a\u1680b\u2028c\uFEFFd\u200Be')).toBe(6);
});
