import { batchOf, type Example } from './batches.ts';
import type { Lexicon } from './lexicon.ts';
import type { Network } from './network.ts';

/** Shares of words, in percent: right part of speech, tag with features, head, head and universal relation. */
export interface Measured {
  readonly upos: string;
  readonly tags: string;
  readonly uas: string;
  readonly las: string;
}

const SENTENCES_AT_ONCE = 40;

/** Measures on the treebank's own words; each word takes its best head by itself, without the search for a tree. */
export function measure(network: Network, examples: readonly Example[], lexicon: Lexicon): Measured {
  const right = { words: 0, upos: 0, tags: 0, uas: 0, las: 0 };
  for (let from = 0; from < examples.length; from += SENTENCES_AT_ONCE)
    count(network, examples.slice(from, from + SENTENCES_AT_ONCE), lexicon, right);
  const share = (number: number): string => ((100 * number) / right.words).toFixed(2);
  return { upos: share(right.upos), tags: share(right.tags), uas: share(right.uas), las: share(right.las) };
}

function count(network: Network, examples: readonly Example[], lexicon: Lexicon, right: Record<string, number>): void {
  const { memory, sizes, parameters } = network;
  const batch = batchOf(examples, lexicon, sizes.vector, null);
  network.forward(batch, null);
  const heads = Int32Array.from(batch.word, () => -1);
  for (const [index, { size }] of examples.entries()) {
    const start = batch.starts[index] ?? 0;
    const width = network.arcs(start, size);
    for (let word = 0; word < size; word += 1)
      heads[start + word] = bestHead(memory, network.area('arcs') + word * width, size, word);
  }
  network.labels(batch, heads);
  const best = (at: number, classes: number): number => parameters.kernels.greatest(at * 4, classes);
  const add = (name: string, isRight: boolean): void => {
    right[name] = (right[name] ?? 0) + (isRight ? 1 : 0);
  };
  for (const [at, { upos, deprel }] of examples.flatMap(({ words }) => words).entries()) {
    const tag = best(network.area('tag') + at * sizes.tags, lexicon.tags.length);
    const label = best(network.area('labels') + at * sizes.labels, lexicon.labels.length);
    const isHead = heads[at] === batch.head[at];
    add('words', true);
    add('upos', lexicon.tags[tag]?.split(' ')[0] === upos);
    add('tags', tag === batch.tag[at]);
    add('uas', isHead);
    add('las', isHead && universal(lexicon.labels[label]) === universal(deprel));
  }
}

function bestHead(memory: Float32Array, row: number, size: number, word: number): number {
  let best = -1;
  let most = -Infinity;
  for (let head = 0; head <= size; head += 1) {
    const score = memory[row + head] ?? 0;
    if (score > most && head !== word + 1) {
      most = score;
      best = head - 1;
    }
  }
  return best;
}

function universal(relation: string | undefined): string | undefined {
  return relation?.split(':')[0];
}
