// Words a second on one core, of this parser (trees and lemmas included), wink-nlp's tagger and compromise's parse, over the
// same text in the same run: `node --import tsx bench/syntax.ts [FILE...]`; without files, over the reports in examples/.
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { globSync } from 'tinyglobby';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../src/language/analyse.ts';
import { secondsOf } from './timed.ts';

/** Texts are repeated up to this many characters, so that each run takes long enough to be timed. */
const LEAST_CHARACTERS = 200_000;

interface Timed {
  readonly name: string;
  readonly run: (text: string) => number;
}

const wink = winkNLP(winkModel, ['sbd', 'pos']);

const systems: readonly Timed[] = [
  { name: 'crosswire, words, tags, lemmas, trees', run: (text) => wordsOf(text) },
  { name: 'wink-nlp, words, sentences, tags', run: (text) => wink.readDoc(text).tokens().length() },
  { name: 'compromise, parse', run: (text) => nlp(text).terms().length },
];

function wordsOf(text: string): number {
  const sentences = analyse(text, [{ start: 0, end: text.length }]);
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

function textOf(paths: readonly string[]): string {
  const files = paths.length > 0 ? paths : globSync('examples/*/*.txt').sort();
  const texts = files.map((path) => readFileSync(path, 'utf8'));
  let text = texts.join('\n\n');
  while (text.length < LEAST_CHARACTERS) text += `\n\n${text}`;
  return text;
}

const began = performance.now();
const before = process.memoryUsage().rss;
wordsOf('Ready.');
const loaded = performance.now() - began;
const resident = (process.memoryUsage().rss - before) / 1e6;

const text = textOf(process.argv.slice(2));
const words = wordsOf(text);
console.log(`${words} words; model loaded in ${loaded.toFixed(0)} ms, ${resident.toFixed(0)} MB more resident`);
let own = 0;
for (const system of systems) {
  const rate = words / secondsOf({ name: system.name, run: () => system.run(text) });
  if (own === 0) own = rate;
  const ratio = (rate / own).toFixed(2);
  console.log(`${system.name.padEnd(40)} ${Math.round(rate).toLocaleString('en').padStart(10)} words/s  x ${ratio}`);
}
