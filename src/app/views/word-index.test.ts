import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordIndex } from './word-index.ts';
import { foldWords, hasAllWords } from './words-of.ts';

const TEXTS = ['Ferry sinks off Óslem', 'Ferries were late', 'Nobody in Oslem saw the ferry', '12,400 people', ''];

describe('the word index', () => {
  const index = wordIndex(TEXTS);

  it.each([
    ['ferry', [0, 2]],
    ['ferr', [0, 1, 2]],
    ['OSLEM ferry', [0, 2]],
    ['óslem', [0, 2]],
    ['12', [3]],
    ['ferry late', []],
    ['in', [2]],
    ['harbour', []],
    ['', []],
    ['…', []],
  ])('finds %j', (query, places) => {
    expect(index.find(query)).toEqual(places);
  });

  it('finds what a scan of the texts finds', () => {
    const word = fc.constantFrom('ferry', 'ferries', 'fer', 'oslem', 'osl', 'the', 'then', 'quay');
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (texts, query) => {
        const scanned = texts.flatMap((one, at) => (query !== '' && hasAllWords(one, foldWords(query)) ? [at] : []));
        expect(wordIndex(texts).find(query)).toEqual(scanned);
      }),
    );
  });
});
