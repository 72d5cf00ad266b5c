import type { Change } from '../mention.ts';

/**
 * Words that bound a figure N. `bound` is the strict reading: `least` is [N, open], `most` is [open, N], `about` states
 * N itself. `usual` are factors on N in the ordinary sense, null where that side stays as it is in the strict reading.
 * `change` is the symbol of CQE for the word where it differs from that of its bound. `side` tells where the words
 * stand.
 */
export interface Qualifier {
  readonly words: readonly string[];
  readonly side: 'before' | 'after';
  readonly bound: 'least' | 'most' | 'about';
  readonly usual: { readonly low: number | null; readonly high: number | null };
  readonly change: Change;
  readonly source: string;
}

const OPEN = { low: null, high: null };
const OVER = { low: null, high: 1.5 };
const UNDER = { low: 0.9, high: null };
const NEAR = { low: 0.9, high: 1.1 };

/** Ferson et al., Natural language of uncertainty: numeric hedge words, Int. J. Approximate Reasoning 57 (2015). */
const HEDGES = 'hedge words of Ferson et al. 2015; the factors are this project’s choice';
const LOGIC = 'states a bound and nothing about the other side';

export const QUALIFIERS: readonly Qualifier[] = [
  {
    words: ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', '≥', '>='],
    side: 'before',
    bound: 'least',
    usual: OPEN,
    change: '>',
    source: LOGIC,
  },
  {
    words: [
      'more than',
      'over',
      'above',
      'well over',
      'just over',
      'a little over',
      'slightly over',
      'slightly more than',
      'just more than',
      'a little more than',
      'well more than',
      'far more than',
      'greater than',
      'higher than',
      'larger than',
      'in excess of',
      'exceeding',
      'over the age of',
      'upwards of',
      'upward of',
      '>',
    ],
    side: 'before',
    bound: 'least',
    usual: OVER,
    change: '>',
    source: HEDGES,
  },
  {
    words: [
      'or more',
      'or above',
      'and above',
      'or higher',
      'or older',
      'and older',
      'or over',
      'and over',
      'and more',
    ],
    side: 'after',
    bound: 'least',
    usual: OPEN,
    change: '>',
    source: LOGIC,
  },
  {
    words: ['at least', '+', 'plus', 'at a minimum'],
    side: 'after',
    bound: 'least',
    usual: OPEN,
    change: '>',
    source: LOGIC,
  },
  {
    words: ['nearly', 'almost', 'not quite', 'approaching', 'nearing', 'just shy of', 'just short of', 'close on'],
    side: 'before',
    bound: 'most',
    usual: UNDER,
    change: '~',
    source: HEDGES,
  },
  {
    words: ['just under', 'a little under', 'slightly under', 'just below', 'slightly less than', 'just less than'],
    side: 'before',
    bound: 'most',
    usual: UNDER,
    change: '<',
    source: HEDGES,
  },
  {
    words: [
      'up to',
      'less than',
      'fewer than',
      'lower than',
      'smaller than',
      'under',
      'below',
      'at most',
      'no more than',
      'not more than',
      'no greater than',
      'a maximum of',
      'under the age of',
      'sub',
      '<',
      '≤',
      '<=',
    ],
    side: 'before',
    bound: 'most',
    usual: OPEN,
    change: '<',
    source: LOGIC,
  },
  {
    words: ['as many as', 'as much as', 'as high as'],
    side: 'before',
    bound: 'most',
    usual: OPEN,
    change: '=',
    source: LOGIC,
  },
  {
    words: ['or less', 'or fewer', 'or under', 'or below', 'or lower', 'or younger', 'at most', 'at the most'],
    side: 'after',
    bound: 'most',
    usual: OPEN,
    change: '<',
    source: LOGIC,
  },
  {
    words: [
      'about',
      'around',
      'some',
      'approximately',
      'approx',
      'roughly',
      'circa',
      'an estimated',
      'estimated',
      'a reported',
      'close to',
      'closer to',
      'somewhere around',
      'in the region of',
      'in the order of',
      'on the order of',
      'in the neighborhood of',
      'more or less',
      '~',
      '≈',
      '∼',
    ],
    side: 'before',
    bound: 'about',
    usual: NEAR,
    change: '~',
    source: HEDGES,
  },
  {
    words: ['or so', 'or thereabouts', 'more or less', 'approximately', 'odd'],
    side: 'after',
    bound: 'about',
    usual: NEAR,
    change: '~',
    source: HEDGES,
  },
];

const BEFORE = new Map<string, Qualifier>();
const AFTER = new Map<string, Qualifier>();
for (const qualifier of QUALIFIERS)
  for (const words of qualifier.words) (qualifier.side === 'before' ? BEFORE : AFTER).set(words, qualifier);

/** The last word of each qualifier that stands before a number, with the number of words of the longest that ends so. */
const LENGTHS = new Map<string, number>();
for (const words of BEFORE.keys()) {
  const parts = words.split(' ');
  const last = parts.at(-1) ?? '';
  LENGTHS.set(last, Math.max(LENGTHS.get(last) ?? 0, parts.length));
}

/** How many words before a number to try for a qualifier whose last word is this one; 0 where there is none. */
export function longestQualifierEndingIn(word: string): number {
  return LENGTHS.get(word) ?? 0;
}

/** The qualifier that these lower-case words are, before the number if no side is given and both sides know them. */
export function qualifierOf(words: string, side?: 'before' | 'after'): Qualifier | null {
  if (side === 'after') return AFTER.get(words) ?? null;
  return BEFORE.get(words) ?? (side === 'before' ? null : (AFTER.get(words) ?? null));
}
