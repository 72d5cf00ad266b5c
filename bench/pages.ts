/**
 * The text of web pages beside Readability alone, in one run on the same machine: precision, recall, F1 by groups of
 * four words as article-extraction-benchmark (scrapinghub) counts them, and pages for each second that a core works on
 * them, so that other work on the machine does not count. Each reads all pages once before, to be warm.
 *
 * node --import tsx bench/pages.ts FOLDER, where FOLDER holds ground-truth.json and html/NAME.html.gz of that
 * benchmark.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inspect } from '../src/app/inspect.ts';
import type { Pack } from '../src/model/pack/pack.ts';
import { readReport } from '../src/read/read.ts';
import { textOfReadability } from './readability.ts';

const GROUP = 4;

interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly body: string;
}

function pagesOf(folder: string): readonly Page[] {
  const truth: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  return Object.entries(truth).map(([name, { articleBody }]) => ({
    name,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))),
    body: articleBody,
  }));
}

function groupsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at === 0 || at + GROUP <= words.length; at += 1) {
    const group = words.slice(at, at + GROUP).join(' ');
    if (group !== '') counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [group, times] of a) count += Math.min(times, b.get(group) ?? 0);
  return count;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function measure(label: string, pages: readonly Page[], textOf: (page: Page) => string): void {
  const started = process.cpuUsage();
  const texts = pages.map(textOf);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const precision: number[] = [];
  const recall: number[] = [];
  for (const [at, { body }] of pages.entries()) {
    const [stated, found] = [groupsOf(body), groupsOf(texts[at] ?? '')];
    const both = shared(stated, found);
    if (found.size > 0) precision.push(both / total(found));
    if (stated.size > 0) recall.push(both / total(stated));
  }
  const [p, r] = [mean(precision), mean(recall)];
  const figures = [p, r, (2 * p * r) / (p + r)].map((value) => (100 * value).toFixed(1).padStart(6)).join(' ');
  console.log(`${label.padEnd(18)} ${figures} ${(pages.length / seconds).toFixed(1).padStart(10)}`);
}

function textOfCrosswire({ name, bytes }: Page): string {
  const { report } = readReport(bytes, { document: name, published: null, outlet: null });
  if (report === null) return '';
  const [line] = inspect('text', [report], {} as Pack);
  return line !== undefined && 'text' in line ? String(line.text) : '';
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node --import tsx bench/pages.ts FOLDER');
  process.exitCode = 2;
} else {
  const pages = pagesOf(folder);
  console.log(`${pages.length} pages          precision recall F1   pages a second and core`);
  for (const page of pages) {
    textOfReadability(page.bytes);
    textOfCrosswire(page);
  }
  measure('Readability alone', pages, ({ bytes }) => textOfReadability(bytes));
  measure('Crosswire', pages, textOfCrosswire);
}
