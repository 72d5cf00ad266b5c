/**
 * How many reports a second `findEchoes` compares, on reports that are made up from a fixed seed: one in four is a
 * wire story printed again with changed words, the others stand alone. Beside it what one would do with jsdiff: a word
 * diff of every pair, on a few reports only, as that grows with the square of their number.
 *
 *   npm run bench -- echoes [FILE...]      (files: compared instead of the made-up reports)
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { diffWords } from 'diff';
import type { Report } from '../src/model/report.ts';
import { readReport } from '../src/read/read.ts';
import { findEchoes } from '../src/weave/echoes/find-echoes.ts';
import { randomFrom } from '../test/support/invented-reports.ts';
import { printRates, secondsOf } from './timed.ts';

const REPORTS = 800;
const DIFFED = 12;
const SENTENCES = 16;
const WORDS = 22;
const VOCABULARY = 6000;
const STORIES = 50;
const CHANGED_SHARE = 0.12;

/** The same reports in every run. */
const share = randomFrom(20_310_413);
const random = (below: number): number => Math.floor(share() * below);

const SYLLABLES = 'ba de fi go lu mar nes pol quin rus ta ve wor xan yil zed'.split(' ');

/** The rank of a word follows Zipf's law, roughly: low numbers come most. */
function word(): string {
  let number = Math.floor(VOCABULARY ** (random(10_000) / 10_000));
  let letters = '';
  do {
    letters += SYLLABLES[number % SYLLABLES.length];
    number = Math.floor(number / SYLLABLES.length);
  } while (number > 0);
  return letters;
}

const sentence = (): string => `The ${Array.from({ length: WORDS }, word).join(' ')}.`;
const story = (): readonly string[] => Array.from({ length: SENTENCES }, sentence);
const stories = Array.from({ length: STORIES }, story);

function reprint(sentences: readonly string[]): string {
  const changed = (text: string) => text.replace(/\w+/g, (old) => (random(1000) < CHANGED_SHARE * 1000 ? word() : old));
  return sentences.map(changed).join('\n\n');
}

function reportOf(document: string, bytes: Uint8Array): readonly Report[] {
  const { report } = readReport(bytes, { document, published: null, outlet: null });
  return report === null ? [] : [report];
}

const paths = process.argv.slice(2);
const made = Array.from({ length: REPORTS }, (_, index) => {
  const text = index % 4 === 0 ? reprint(stories[random(STORIES)] ?? []) : story().join('\n\n');
  return reportOf(`${index}.txt`, new TextEncoder().encode(text));
});
const reports = (paths.length > 0 ? paths.map((path) => reportOf(basename(path), readFileSync(path))) : made).flat();
const few = reports.slice(0, DIFFED);

console.log(`${reports.length} reports, ${findEchoes(reports).length} echoes`);
printRates([{ name: 'crosswire echoes', run: () => findEchoes(reports) }], reports.length, 'reports');
printRates(
  [
    { name: `crosswire echoes, ${few.length} reports`, run: () => findEchoes(few) },
    { name: `jsdiff diffWords, every pair of ${few.length}`, run: diffAll },
  ],
  few.length,
  'reports',
);

function diffAll(): void {
  for (const [place, a] of few.entries()) for (const b of few.slice(place + 1)) diffWords(a.text, b.text);
}

const repeated = 'lantern '.repeat(200_000);
const awkward = ['a', 'b'].flatMap((name) => reportOf(name, new TextEncoder().encode(`${name} ${repeated}`)));
console.log(
  `two pages of one word 200,000 times: ${secondsOf({ name: '', run: () => findEchoes(awkward) }).toFixed(2)} s`,
);
