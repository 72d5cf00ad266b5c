import { FEATURES_PER_WORD, hashedFeatures, lookupForm } from '../../src/language/network/word-features.ts';
import type { TreebankWord } from './conllu.ts';
import { type Lexicon, tagOf } from './lexicon.ts';
import type { Round } from './settings.ts';

/** A sentence as the network takes it. */
export interface Example {
  readonly size: number;
  /** Rows of the hashed features as written, in small letters, with capitals, in capitals. */
  readonly cased: readonly Int32Array[];
  readonly word: Int32Array;
  readonly vector: Int32Array;
  readonly tag: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly words: readonly TreebankWord[];
}

/** Sentences, word after word. Heads are indices in the sentence, -1 for the root; -1 stands for no row. */
export interface Batch {
  /** Where each sentence starts and, last, where all end. */
  readonly starts: readonly number[];
  readonly rows: Int32Array;
  readonly word: Int32Array;
  readonly vectors: Int8Array;
  readonly hasVector: Uint8Array;
  readonly tag: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
}

const CASES: readonly ((form: string) => string)[] = [
  (form) => form,
  (form) => form.toLowerCase(),
  (form) => form.slice(0, 1).toUpperCase() + form.slice(1),
  (form) => form.toUpperCase(),
];

export function exampleOf(words: readonly TreebankWord[], lexicon: Lexicon): Example {
  const tags = new Map(lexicon.tags.map((tag, index) => [tag, index]));
  const labels = new Map(lexicon.labels.map((label, index) => [label, index]));
  const forms = words.map(({ form }) => lookupForm(form));
  const cased = CASES.map((change) => {
    const rows = new Int32Array(words.length * FEATURES_PER_WORD);
    for (const [at, { form }] of words.entries())
      hashedFeatures(change(form), lookupForm(form), rows, at * FEATURES_PER_WORD);
    return rows;
  });
  return {
    size: words.length,
    cased,
    word: Int32Array.from(forms, (form) => lexicon.trained.get(form) ?? -1),
    vector: Int32Array.from(forms, (form) => lexicon.vectorRows.get(form) ?? -1),
    tag: Int32Array.from(words, (word) => tags.get(tagOf(word)) ?? 0),
    head: Int32Array.from(words, ({ head }) => head),
    label: Int32Array.from(words, ({ deprel }) => labels.get(deprel) ?? 0),
    words,
  };
}

/** Lays examples out one after the other; with dropout, words lose rows and vectors, and sentences their case. */
export function batchOf(
  examples: readonly Example[],
  lexicon: Lexicon,
  width: number,
  training: (Pick<Round, 'dropout' | 'cases'> & { readonly random: () => number }) | null,
): Batch {
  const total = examples.reduce((sum, { size }) => sum + size, 0);
  const batch = {
    starts: [0],
    rows: new Int32Array(total * FEATURES_PER_WORD),
    word: new Int32Array(total),
    vectors: new Int8Array(total * width),
    hasVector: new Uint8Array(total),
    tag: new Int32Array(total),
    head: new Int32Array(total),
    label: new Int32Array(total),
  };
  const { counts, vectors, dimensions } = lexicon;
  let from = 0;
  for (const example of examples) {
    const cased = training === null ? 0 : chosenCase(training.cases, training.random());
    batch.rows.set(example.cased[cased] ?? [], from * FEATURES_PER_WORD);
    for (const field of ['word', 'tag', 'head', 'label'] as const) batch[field].set(example[field], from);
    for (let at = 0; at < example.size; at += 1) {
      const word = example.word[at] ?? -1;
      if (training !== null && word >= 0) {
        const { word: share } = training.dropout;
        if (training.random() < share / (share + (counts[word] ?? 1))) batch.word[from + at] = -1;
      }
      const row = example.vector[at] ?? -1;
      if (row < 0 || (training !== null && training.random() < training.dropout.vector)) continue;
      batch.hasVector[from + at] = 1;
      batch.vectors.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), (from + at) * width);
    }
    from += example.size;
    batch.starts.push(from);
  }
  return batch;
}

/** The index in `CASES` for a number between 0 and 1. */
function chosenCase([small, capitalised, capitals]: Round['cases'], chance: number): number {
  if (chance < small) return 1;
  if (chance < small + capitalised) return 2;
  return chance < small + capitalised + capitals ? 3 : 0;
}
