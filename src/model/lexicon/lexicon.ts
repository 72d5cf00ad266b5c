import { QUALIFIERS } from './qualifiers.ts';
import { VAGUE_WORDS } from './vague-words.ts';

/** One row of the lexicon as the tool prints it: the words, and the bounds that they give a figure N in both readings. */
export interface LexiconRow {
  readonly words: readonly string[];
  readonly strict: string;
  readonly usual: string;
  readonly source: string;
}

const SIDES = { least: ['N', 'open'], most: ['open', 'N'], about: ['N', 'N'] } as const;

/** Every vague word and qualifier with its strict bounds, its usual sense and where they come from. */
export const LEXICON: readonly LexiconRow[] = [
  ...VAGUE_WORDS.map(({ words, strict, usual, source }) => ({
    words,
    strict: `${strict.min} to ${strict.max}`,
    usual: `${usual.min} to ${usual.max}`,
    source,
  })),
  ...QUALIFIERS.map(({ words, side, bound, usual, source }) => {
    const [low, high] = SIDES[bound];
    const factor = (value: number | null, strict: string): string => (value === null ? strict : `${value} N`);
    return {
      words: words.map((form) => (side === 'after' ? `N ${form}` : `${form} N`)),
      strict: `${low} to ${high}`,
      usual: `${factor(usual.low, low)} to ${factor(usual.high, high)}`,
      source,
    };
  }),
];
