import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/language/model/container.ts';
import { modelOf } from '../../src/language/network/model.ts';
import { Parser } from '../../src/language/network/parse.ts';
import { batchOf, exampleOf } from './batches.ts';
import type { TreebankWord } from './conllu.ts';
import { exportModel } from './export.ts';
import { backward } from './gradients.ts';
import { learnLemmas } from './lemma-rules.ts';
import { lexiconOf } from './lexicon.ts';
import { Network } from './network.ts';
import { randomNumbers } from './random.ts';
import { resume } from './resume.ts';
import { runRound } from './round.ts';

function sentence(...words: readonly string[]): TreebankWord[] {
  return words.map((word) => {
    const [form = '', lemma = '', upos = '', feats = '', head = '', deprel = ''] = word.split('/');
    return { form, lemma, upos, feats, head: Number(head), deprel };
  });
}

const SENTENCES = [
  sentence('Boats/boat/NOUN/Number=Plur/1/nsubj', 'sank/sink/VERB/Tense=Past/-1/root', './././/1/punct'),
  sentence('Nine/nine/NUM//1/nummod', 'boats/boat/NOUN/Number=Plur/2/nsubj', 'left/leave/VERB/Tense=Past/-1/root'),
  sentence('Two/two/NUM//1/nummod', 'men/man/NOUN/Number=Plur/-1/root'),
  sentence('Elim/Elim/PROPN/Number=Sing/1/nsubj', 'fell/fall/VERB/Tense=Past/-1/root', './././/1/punct'),
];
const WORDS = SENTENCES.flat();
const random = randomNumbers(7);
const VECTORS = {
  words: ['boats', 'sank', 'two', 'men'],
  dimensions: 8,
  values: Float32Array.from({ length: 32 }, () => random() - 0.5),
};
const LEXICON = lexiconOf(WORDS, VECTORS);
const CLASSES = { tags: LEXICON.tags.length, labels: LEXICON.labels.length };
const SIZES = { vector: 8, words: LEXICON.trained.size, width: 16, layers: 2, arc: 8, label: 8, tags: 8, labels: 8 };
const NO_DROPOUT = { input: 0, inner: 0, head: 0, word: 0, vector: 0 };
const EXAMPLES = SENTENCES.map((words) => exampleOf(words, LEXICON));
const DATA = { lexicon: LEXICON, train: EXAMPLES, dev: EXAMPLES };
const ROUND = { seed: 3, epochs: 400, rate: 0.02, dropout: NO_DROPOUT, cases: [0, 0, 0] } as const;
const LEMMAS = learnLemmas(WORDS, () => undefined);

function trained(): { network: Network; last: string } {
  const network = new Network(SIZES, randomNumbers(ROUND.seed));
  let last = '';
  runRound(network, ROUND, DATA, (line) => {
    last = line;
  });
  return { network, last };
}

describe('training', () => {
  it('has the gradients that small changes of the weights show', () => {
    const network = new Network(SIZES, randomNumbers(1));
    const { memory, parameters } = network;
    const batch = batchOf(EXAMPLES, LEXICON, SIZES.vector, null);
    const loss = (): number => {
      network.forward(batch, NO_DROPOUT);
      const { tags, arcs, labels } = backward(network, batch, CLASSES);
      return (tags + arcs + labels) / batch.word.length;
    };
    loss();
    const gradients = new Map(
      [...parameters.layout].map(([name, { size }]) => [
        name,
        memory.slice(parameters.gradient(name), parameters.gradient(name) + size),
      ]),
    );
    for (const [name, { at, size }] of parameters.layout) {
      const index = Math.floor(random() * size);
      const weight = memory[at + index] ?? 0;
      memory[at + index] = weight + 0.01;
      const above = loss();
      memory[at + index] = weight - 0.01;
      const below = loss();
      memory[at + index] = weight;
      expect((above - below) / 0.02, name).toBeCloseTo(gradients.get(name)?.[index] ?? Number.NaN, 3);
    }
  });

  it('learns a few sentences by heart, and the model file reads them', () => {
    const { network, last } = trained();
    expect(last).toContain('UPOS 100.00, tags 100.00, UAS 100.00, LAS 100.00');
    const model = modelOf(unpack(exportModel(network, LEXICON, LEMMAS)));
    const parses = new Parser(model).parse(SENTENCES.map((words) => words.map(({ form }) => form)));
    expect(parses.map(({ heads }) => [...heads])).toEqual(SENTENCES.map((words) => words.map(({ head }) => head)));
    expect(parses.map(({ labels }) => [...labels].map((label) => model.labels[label]))).toEqual(
      SENTENCES.map((words) => words.map(({ deprel }) => deprel)),
    );
  });

  it('gives the same bytes twice, and goes on from them', () => {
    const bytes = exportModel(trained().network, LEXICON, LEMMAS);
    expect(exportModel(trained().network, LEXICON, LEMMAS)).toEqual(bytes);
    const network = new Network(SIZES, randomNumbers(9));
    resume(network, modelOf(unpack(bytes)));
    expect(exportModel(network, LEXICON, LEMMAS)).toEqual(bytes);
  });

  it('does not go on from a model of other sizes', () => {
    const bytes = exportModel(new Network(SIZES, randomNumbers(1)), LEXICON, LEMMAS);
    const other = new Network({ ...SIZES, arc: 16 }, randomNumbers(1));
    expect(() => resume(other, modelOf(unpack(bytes)))).toThrow(RangeError);
  });
});
