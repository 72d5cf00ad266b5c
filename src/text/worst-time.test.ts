import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Published } from '../model/report.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { readTimes } from './times/read-times.ts';

/** What a report costs that is full of figures and times, for each character. */
const PLAIN = [
  'At least 2,450 villagers were moved out of Tarn on Monday night, the prefect said, and some 300 more waited.',
  'Between 40 and 55 huts burned last week; two-thirds of the mill, worth about $1.6 million, is lost since May 2019.',
  'Prices rose 4.5 percent to 38 crowns a kilo, and over 6,100 hectares of barley lay under water for three days.',
].join(' ');
/** Patterns that keep the grammars busy: the slowest that search over their words found. */
const HOSTILE = [
  '1 ',
  '1,',
  '½',
  '×10',
  '1-',
  'one ',
  '5% ',
  '1 or ',
  '1 May ',
  'Sunday ',
  'a week from ',
  '9/',
  'the day before ',
];
const PIECES = [
  ...[
    '1',
    '12',
    '1,234',
    '0',
    '.5',
    '½',
    ',',
    '-',
    '/',
    ':',
    '(',
    '+',
    '$',
    '%',
    'km',
    'm',
    'million',
    'dozens',
    'of',
    'half',
  ],
  ...[
    'one',
    'two',
    'a',
    'and',
    'or',
    'to',
    'from',
    'between',
    'at',
    'least',
    'more',
    'fell',
    'no',
    'both',
    'aged',
    'people',
  ],
  ...[
    'May',
    'Sunday',
    'last',
    'first',
    'week',
    'day',
    'after',
    'before',
    'eve',
    'Eid',
    'al',
    'Easter',
    'ago',
    'noon',
    "'s",
    'the',
  ],
];
const LENGTH = 30_000;
const LONGEST = 1_000_000;
const TRIES = 4;
const TIMEOUT = 240_000;

const PUBLISHED: Published = { from: '2021-03-18', to: '2021-03-18', basis: 'given', reason: 'test', words: null };

/** The text as one sentence whose tokens carry no syntax, so that the layer alone is measured. */
function sentenceOf(text: string): readonly Sentence[] {
  const tokens = [...text.matchAll(/[\p{L}\d]+|[^\s\p{L}\d]/gu)].map((match): Token => {
    const word = {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      lemma: match[0].toLowerCase(),
    };
    return { ...word, upos: 'NOUN', feats: '', head: 0, deprel: 'dep' };
  });
  return [{ start: 0, end: text.length, tokens, block: 0 }];
}

type Layer = (text: string, sentences: readonly Sentence[]) => unknown;
const LAYERS: readonly (readonly [string, Layer])[] = [
  ['quantities', (text, sentences) => readQuantities(text, sentences)],
  ['times', (text, sentences) => readTimes(text, sentences, PUBLISHED)],
];
/** How many times its share of the mean time an input may take at most. */
const MOST = 10;

/** Processor time in microseconds a character, the least of `tries`: a busy machine only adds to it. */
function cost(layer: Layer, pattern: string, length: number, tries: number): number {
  const text = pattern.repeat(Math.ceil(length / pattern.length));
  const sentences = sentenceOf(text);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < tries; round += 1) {
    const start = process.cpuUsage().user;
    layer(text, sentences);
    least = Math.min(least, process.cpuUsage().user - start);
  }
  return least / text.length;
}

const ATTEMPTS = 5;

/** How many times its share a pattern takes: the least of some attempts, for what else the machine does only adds to it. */
function timesItsShare(layer: Layer, pattern: string, length: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= MOST; attempt += 1) {
    const share = cost(layer, `${PLAIN} `, LENGTH, TRIES);
    least = Math.min(least, cost(layer, pattern, length, length > LENGTH ? 1 : TRIES) / share);
  }
  return least;
}

describe.each(LAYERS)('the worst case of %s', (_name, layer) => {
  it.each(HOSTILE)('%j stays within its share of the time', { timeout: TIMEOUT }, (pattern) => {
    expect(timesItsShare(layer, pattern, LENGTH)).toBeLessThan(MOST);
  });

  it('nor does any other pattern', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('', ' '),
        (pieces, joint) => {
          expect(timesItsShare(layer, pieces.join(joint) + joint, LENGTH / 4)).toBeLessThan(MOST);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('nor does a megabyte', { timeout: TIMEOUT }, () => {
    expect(timesItsShare(layer, '1 ', LONGEST)).toBeLessThan(MOST);
  });
});
