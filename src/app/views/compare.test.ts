import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../model/report.ts';
import { alignWords } from './compare.ts';

const report = (text: string): Report =>
  ({ text, blocks: [{ kind: 'paragraph', reason: '', start: 0, end: text.length }] }) as unknown as Report;

const words = (a: string, b: string) =>
  (alignWords(report(a), report(b)) ?? []).map((pair) => [
    pair.kind,
    pair.a && a.slice(pair.a.start, pair.a.end),
    pair.b && b.slice(pair.b.start, pair.b.end),
  ]);

describe('words of two reports', () => {
  it('are the same, whatever their case and accents', () => {
    expect(words('The Ferry sank off Óslem.', 'the ferry sank off Oslem')).toEqual([
      ['same', 'The Ferry sank off Óslem', 'the ferry sank off Oslem'],
    ]);
  });

  it('are changed, added and removed', () => {
    const a = 'At least 31 people drowned when the old ferry sank off Oslem on Sunday';
    const b = 'At least 52 people drowned when the ferry sank off Oslem on Sunday, police said';
    expect(words(a, b)).toEqual([
      ['same', 'At least', 'At least'],
      ['changed', '31', '52'],
      ['same', 'people drowned when the', 'people drowned when the'],
      ['removed', 'old', null],
      ['same', 'ferry sank off Oslem on Sunday', 'ferry sank off Oslem on Sunday'],
      ['added', null, 'police said'],
    ]);
  });

  it('of two long texts that share nothing are not set against each other', () => {
    const long = (word: string): string => Array.from({ length: 4000 }, (_, nth) => `${word}${nth}`).join(' ');
    expect(alignWords(report(long('oar')), report(long('net')))).toBeNull();
    expect(alignWords(report(long('oar')), report(long('oar')))).toHaveLength(1);
  });

  it('that only chance has in both are taken as changed', () => {
    const a = 'Seven boats left the harbour of Vassory before dawn with nets and lamps';
    const b = 'Police closed both roads after shots in the square of a market town upriver';
    expect(words(a, b)).toEqual([['changed', a, b]]);
  });

  it('of no text are none', () => {
    expect(words('', '')).toEqual([]);
    expect(words('', 'One ferry')).toEqual([['added', null, 'One ferry']]);
  });

  it('stand in the order of both texts, each once', () => {
    const word = fc.constantFrom('ferry', 'boat', 'sank', 'of', 'the', 'Oslem', 'twelve');
    const text = fc.array(word, { maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = alignWords(report(a), report(b)) ?? [];
        const side = (which: 'a' | 'b', whole: string): string =>
          pairs
            .flatMap((pair) => (pair[which] === null ? [] : whole.slice(pair[which].start, pair[which].end)))
            .join(' ');
        expect(side('a', a)).toBe(a);
        expect(side('b', b)).toBe(b);
      }),
    );
  });
});
