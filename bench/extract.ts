/**
 * Words a second on one core of the whole `extract`, from bytes to claims and positions, beside compromise's plain parse of
 * the same texts in the same run. Both as they are published: `npm run build` comes first, since what runs the sources gives every
 * inner function a name of its own as it is made.
 *
 *   npm run bench -- extract [FILE...]      (without files: the texts of the example)
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import nlp from 'compromise';
import { globSync } from 'tinyglobby';
import { printRates } from './timed.ts';

const BUILT = new URL('../dist/index.js', import.meta.url);
if (!existsSync(BUILT)) throw new Error('dist is not there: npm run build');
const { extract, loadPack } = (await import(BUILT.href)) as typeof import('../src/index.ts');

/** Enough that what the engine compiles while it runs is compiled before most of it. */
const LEAST_WORDS = 100_000;

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
