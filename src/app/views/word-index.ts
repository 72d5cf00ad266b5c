import type { Steps } from '../../base/once.ts';
import { atOnce } from '../../base/once.ts';
import { foldWords } from './words-of.ts';

/** Finds the texts that hold words; a word of a query finds every word that begins with it. */
export interface WordIndex {
  /** The places of the texts that hold all words of the query, in ascending order; none for a query without words. */
  find(query: string): readonly number[];
}

/** Shorter ones would find half of all words. */
const SHORTEST_PREFIX = 3;

/** Characters that are indexed in a few hundredths of a second. */
const STRETCH = 300_000;

export function wordIndex(texts: Iterable<string>): WordIndex {
  return atOnce(wordIndexing(texts));
}

export function* wordIndexing(texts: Iterable<string>): Steps<WordIndex> {
  const postings = new Map<string, number[]>();
  let place = 0;
  let read = 0;
  for (const text of texts) {
    read += text.length;
    if (read > STRETCH) {
      read = 0;
      yield;
    }
    for (const word of foldWords(text)) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
    place += 1;
  }
  const words = [...postings.keys()].sort();
  const holding = (word: string): ReadonlySet<number> => {
    const found = new Set(postings.get(word));
    if (word.length < SHORTEST_PREFIX) return found;
    for (let at = firstAtOrAfter(words, word); words[at]?.startsWith(word); at += 1)
      for (const one of postings.get(words[at] as string) ?? []) found.add(one);
    return found;
  };
  return {
    find: (query) => {
      const sets = [...new Set(foldWords(query))].map(holding).sort((a, b) => a.size - b.size);
      const [least, ...others] = sets;
      return [...(least ?? [])].filter((one) => others.every((set) => set.has(one))).sort((a, b) => a - b);
    },
  };
}

function firstAtOrAfter(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
