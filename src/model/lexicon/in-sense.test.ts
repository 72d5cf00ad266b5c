import { describe, expect, it } from 'vitest';
import type { Quantity } from '../quantity.ts';
import { decadeOf } from './decade.ts';
import { inSense } from './in-sense.ts';
import { LEXICON } from './lexicon.ts';
import { QUALIFIERS, qualifierOf } from './qualifiers.ts';
import { VAGUE_WORDS } from './vague-words.ts';

function quantity(
  min: number | null,
  max: number | null,
  qualifier: string | null,
  unit: string | null = null,
): Quantity {
  return { text: '', start: 0, end: 0, min, max, qualifier, unit };
}

describe('inSense', () => {
  it('gives the stated bounds in the strict sense', () => {
    expect(inSense(quantity(null, 500, 'nearly'), 'strict')).toEqual({ min: null, max: 500 });
    expect(inSense(quantity(70, 70, 'about'), 'strict')).toEqual({ min: 70, max: 70 });
  });

  it.each([
    [quantity(null, 500, 'nearly'), 450, 500],
    [quantity(null, 15, 'almost'), 14, 15],
    [quantity(70, 70, 'about'), 63, 77],
    [quantity(400, 600, 'around'), 360, 660],
    [quantity(800, null, 'over'), 800, 1199],
    [quantity(5, null, 'more than'), 5, 7],
    [quantity(70, null, 'at least'), 70, null],
    [quantity(null, 2000, 'up to'), null, 2000],
    [quantity(24, 99, 'dozens'), 24, 99],
    [quantity(300, 900, 'a few'), 300, 900],
    [quantity(12, 12, null), 12, 12],
    [quantity(40, 40, 'an unheard-of word'), 40, 40],
  ])('reads %j in its usual sense', (figure, min, max) => {
    expect(inSense(figure, 'usual')).toEqual({ min, max });
  });

  it('does not round shares and broken measures', () => {
    expect(inSense(quantity(null, 0.5, 'nearly', 'ratio'), 'usual')).toEqual({ min: 0.45, max: 0.5 });
    expect(inSense(quantity(0.5, 0.5, 'about', 'km2'), 'usual')).toEqual({ min: 0.45, max: 0.55 });
  });

  it('never leaves out what the strict sense holds for "about", nor goes past the stated side', () => {
    for (const { words, bound } of QUALIFIERS) {
      for (const word of words) {
        const figure = quantity(bound === 'most' ? null : 200, bound === 'least' ? null : 200, word);
        const { min, max } = inSense(figure, 'usual');
        if (bound === 'least') expect(min).toBe(200);
        if (bound === 'most') expect(max).toBe(200);
        expect((min ?? 0) <= 200 && (max ?? Number.POSITIVE_INFINITY) >= 200).toBe(true);
      }
    }
  });
});

describe('the tables', () => {
  it('hold every word once a side', () => {
    for (const side of ['before', 'after'] as const) {
      const words = QUALIFIERS.filter((entry) => entry.side === side).flatMap((entry) => entry.words);
      expect(words).toEqual([...new Set(words)]);
    }
  });

  it('name a source for every entry', () => {
    for (const { source } of [...QUALIFIERS, ...VAGUE_WORDS]) expect(source).not.toBe('');
  });

  it('know the side of a qualifier', () => {
    expect(qualifierOf('or more', 'before')).toBeNull();
    expect(qualifierOf('or more')?.bound).toBe('least');
    expect(qualifierOf('more than', 'after')).toBeNull();
  });
});

describe('decadeOf', () => {
  it.each([
    ['dozens', 12, 120],
    ['thousands', 1000, 10000],
    ['tens of thousands', 10000, 100000],
    ['hundreds of millions', 1e8, 1e9],
  ])('%s', (words, min, max) => {
    expect(decadeOf(words)).toEqual({ min, max });
  });

  it.each(['about', 'tens of apples', ''])('knows nothing of "%s"', (words) => {
    expect(decadeOf(words)).toBeNull();
  });
});

describe('LEXICON', () => {
  it('prints every word with both readings', () => {
    expect(LEXICON.find(({ words }) => words.includes('nearly N'))).toMatchObject({
      strict: 'open to N',
      usual: '0.9 N to N',
    });
    expect(LEXICON.find(({ words }) => words.includes('N or more'))).toMatchObject({ strict: 'N to open' });
    expect(LEXICON.find(({ words }) => words.includes('scores'))).toMatchObject({
      strict: '40 to 99',
      usual: '40 to 99',
    });
    expect(LEXICON).toHaveLength(QUALIFIERS.length + VAGUE_WORDS.length);
  });
});
