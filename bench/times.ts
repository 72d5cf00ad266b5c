/**
 * How fast the time layer reads, beside chrono-node and (on a short sample) Microsoft's date-time recognizer,
 * on the same text in the same run. Sentences are cut before the clock starts: the layer is measured, not what lies below.
 *
 * Run: npm run bench -- times [FILE...]   (without files: a made-up text of 200,000 characters)
 */
import { readFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-suite';
import { parse } from 'chrono-node';
import { analyse } from '../src/language/analyse.ts';
import type { Published } from '../src/model/report.ts';
import { readTimes } from '../src/text/times/read-times.ts';

const PUBLISHED: Published = { from: '2021-03-18', to: '2021-03-18', basis: 'given', reason: 'bench', words: null };
const REFERENCE = new Date('2021-03-18T12:00:00Z');
const PARAGRAPH = [
  'The river rose again on Tuesday night and took two bridges near Ostrava Dolna, the prefect said.',
  'At least 40 families had left the lower quarter since 9 March, and some 300 more were moved between Friday and Sunday.',
  'Engineers who inspected the dam in the third quarter of 2019 warned that its gates had not been tested for years.',
  'A relief convoy of 12 lorries is expected by next Thursday, but a spokeswoman told reporters that nothing would move before 6 a.m.',
  'Prices have doubled over the past month; in the 1990s the same valley was cut off for three weeks every winter.',
  'Nobody could say whether the market, which may open again in April, will have any grain to sell.',
].join(' ');
const WARM_UPS = 5;
const ROUNDS = 10;
const SLOW_SAMPLE = 1_500;

const files = process.argv.slice(2);
const text =
  files.length > 0
    ? files.map((path) => readFileSync(path, 'utf8')).join('\n')
    : Array.from({ length: Math.ceil(200_000 / PARAGRAPH.length) }, () => PARAGRAPH).join('\n');
const lines = [...text.matchAll(/[^\n]+/g)].map((match) => ({
  start: match.index,
  end: match.index + match[0].length,
}));
const sentences = analyse(text, lines);

const own = fastest(() => readTimes(text, sentences, PUBLISHED).length);
const chrono = fastest(() =>
  lines.reduce((sum, { start, end }) => sum + parse(text.slice(start, end), REFERENCE).length, 0),
);
report('crosswire', own, text.length);
report('chrono-node', chrono, text.length);
console.log(`crosswire takes ${(own.ms / chrono.ms).toFixed(2)} times the time of chrono-node`);

const sample = text.slice(0, SLOW_SAMPLE);
const start = process.cpuUsage();
const recognized = Recognizers.recognizeDateTime(sample, 'en-us', undefined, REFERENCE).length;
report('Microsoft recognizers', { ms: process.cpuUsage(start).user / 1000, found: recognized }, sample.length);

interface Timing {
  readonly ms: number;
  readonly found: number;
}

/** The fastest of some rounds in processor time, which other work on the machine does not lengthen, after others to warm up. */
function fastest(run: () => number): Timing {
  let found = 0;
  for (let round = 0; round < WARM_UPS; round++) found = run();
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    found = run();
    ms = Math.min(ms, process.cpuUsage(start).user / 1000);
  }
  return { ms, found };
}

function report(name: string, { ms, found }: Timing, characters: number): void {
  const speed = Number((characters / ms).toPrecision(3)).toLocaleString('en');
  console.log(`${name.padEnd(24)} ${ms.toFixed(1).padStart(8)} ms ${speed.padStart(8)} chars/ms ${found} times`);
}
