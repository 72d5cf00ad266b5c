import { lookupForm } from '../../src/language/network/word-features.ts';
import type { TreebankWord } from './conllu.ts';
import { VECTOR_FACTOR } from './settings.ts';
import type { Vectors } from './vectors.ts';

/** What the treebank and the vectors hold, by index. */
export interface Lexicon {
  /** Words that occur more than once in the treebank, commonest first; they have rows of their own. */
  readonly trained: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly vectorRows: ReadonlyMap<string, number>;
  /** The vectors in 8 bits, row by row. */
  readonly vectors: Int8Array;
  readonly dimensions: number;
}

/** How often each lookup form occurs. */
export function countForms(words: readonly TreebankWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of words) {
    const key = lookupForm(form);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function lexiconOf(words: readonly TreebankWord[], { words: known, values, dimensions }: Vectors): Lexicon {
  const repeated = [...countForms(words)].filter(([, count]) => count > 1).sort(byCount);
  return {
    trained: new Map(repeated.map(([form], row) => [form, row])),
    counts: repeated.map(([, count]) => count),
    tags: [...new Set(words.map(tagOf))].sort(),
    labels: [...new Set(words.map(({ deprel }) => deprel))].sort(),
    vectorRows: new Map(known.map((word, row) => [word, row])),
    vectors: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * VECTOR_FACTOR)))),
    dimensions,
  };
}

function byCount([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || (a < b ? -1 : 1);
}

/** Part of speech and features as one class: "NOUN Number=Plur", "ADP". */
export function tagOf({ upos, feats }: TreebankWord): string {
  return `${upos} ${feats}`.trim();
}

/** The words of the model file, those with rows of their own first, and their vectors, zeros where there is none. */
export function vocabularyOf({ trained, vectorRows, vectors, dimensions }: Lexicon): {
  words: readonly string[];
  vectors: Int8Array;
} {
  const words = [...trained.keys(), ...[...vectorRows.keys()].filter((word) => !trained.has(word))];
  const ordered = new Int8Array(words.length * dimensions);
  for (const [at, word] of words.entries()) {
    const row = vectorRows.get(word);
    if (row !== undefined) ordered.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  }
  return { words, vectors: ordered };
}
