/**
 * Words a second on one core of the whole `extract`, from bytes to claims and positions, beside compromise's plain parse of
 * the same texts in the same run.
 *
 *   npm run bench -- extract [FILE...]      (without files: the texts of the example)
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import nlp from 'compromise';
import { globSync } from 'tinyglobby';
import { extract, loadPack } from '../src/index.ts';
import { printRates } from './timed.ts';

const LEAST_WORDS = 20_000;

const paths = process.argv.length > 2 ? process.argv.slice(2) : globSync('examples/*/*.txt').sort();
const once = paths.map((path) => ({ document: basename(path), bytes: readFileSync(path) }));
const wordsIn = (texts: readonly { bytes: Buffer }[]): number =>
  texts.reduce((sum, { bytes }) => sum + bytes.toString().split(/\s+/).length, 0);
const repeats = Math.ceil(LEAST_WORDS / wordsIn(once));
const texts = Array.from({ length: repeats }, () => once).flat();
const custody = loadPack('custody');

console.log(`${wordsIn(texts)} words in ${texts.length} texts`);
printRates(
  [
    {
      name: 'crosswire extract, custody',
      run: () =>
        texts.map(({ document, bytes }) =>
          extract(bytes, { document, published: '2031-04-13', outlet: null }, custody),
        ),
    },
    { name: 'compromise, parse', run: () => texts.map(({ bytes }) => nlp(bytes.toString()).terms().length) },
  ],
  wordsIn(texts),
  'words',
);
