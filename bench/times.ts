/**
 * How fast the time layer reads, beside chrono-node and (where it is installed) Microsoft's date-time recognizer, on
 * the same text in the same run. Sentences are cut before the clock starts: the layer is measured, not what lies below.
 *
 * Run: npx tsx bench/times.ts [FILE...]   (without files: a made-up text of 200,000 characters)
 */
import { readFileSync } from 'node:fs';
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
const SLOW_SAMPLE = 8_000;

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
await reportRecognizers();

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
  const speed = Math.round(characters / ms).toLocaleString('en');
  console.log(`${name.padEnd(24)} ${ms.toFixed(1).padStart(8)} ms ${speed.padStart(8)} chars/ms ${found} times`);
}

async function reportRecognizers(): Promise<void> {
  const name = '@microsoft/recognizers-text-date-time';
  const recognizers: unknown = await import(name).catch(() => null);
  if (!isRecognizer(recognizers)) {
    console.log(
      `${name} is not installed (43 MB): npm i --no-save @microsoft/recognizers-text-suite@1.3.1 to measure it`,
    );
    return;
  }
  const sample = text.slice(0, SLOW_SAMPLE);
  const start = performance.now();
  const found = recognizers.recognizeDateTime(sample, 'en-us', 0, REFERENCE).length;
  report(`${name.slice(11)}`, { ms: performance.now() - start, found }, sample.length);
}

interface Recognizer {
  readonly recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => readonly unknown[];
}

function isRecognizer(value: unknown): value is Recognizer {
  return typeof value === 'object' && value !== null && 'recognizeDateTime' in value;
}
