import { QUALIFIERS } from '../model/lexicon/qualifiers.ts';
import { VAGUE_WORDS } from '../model/lexicon/vague-words.ts';

/** One entry of the lexicon of vague words and qualifiers, as it is printed. N stands for the number that follows. */
export interface LexiconLine {
  readonly words: string;
  readonly strict: string;
  readonly usual: string;
  readonly source: string;
}

const STRICT = { least: 'N or more', most: 'at most N', about: 'N' };

/** All vague words and qualifiers with both readings and their source. */
export function lexicon(): readonly LexiconLine[] {
  const vague = VAGUE_WORDS.map(({ words, strict, usual, source }) => ({
    words: words.join(', '),
    strict: `${strict.min} to ${strict.max}`,
    usual: `${usual.min} to ${usual.max}`,
    source,
  }));
  const qualifiers = QUALIFIERS.map(({ words, bound, usual, source }) => ({
    words: words.join(', '),
    strict: STRICT[bound],
    usual: factors(usual.low, usual.high, STRICT[bound]),
    source,
  }));
  return [...vague, ...qualifiers];
}

function factors(low: number | null, high: number | null, strict: string): string {
  if (low === null && high === null) return strict;
  if (high === null) return `${low} N to N`;
  return low === null ? `N to less than ${high} N` : `${low} N to ${high} N`;
}
