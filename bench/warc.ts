/**
 * Pages a second on one core of reading a web archive of small pages, and the most memory that it takes, beside linkedom
 * with Readability alone on the same pages in the same run. The archive is made by this script in a temporary folder.
 *
 * Both sides open the same file by the same code: read, inflate, check the member, find the record, undo HTTP; that is
 * the first line, and within the others. Then the peer decodes the page as UTF-8, parses it by linkedom and lets
 * Readability find title, byline and main text. Crosswire finds out what the bytes are and how they are encoded, parses,
 * finds the main text, tells of each line what it is, reads title, byline, outlet, days, address, credits and
 * language, and hashes the bytes for the id of the report. Neither stores anything, and no statement is read. Each has
 * read a thousand pages before it is measured.
 *
 *   npm run bench -- warc            (100,000 pages)
 *   node --import tsx bench/warc.ts 20000
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { openInput } from '../src/app/add/open-input.ts';
import { deliver } from '../src/read/deliver.ts';
import { readReport } from '../src/read/read.ts';
import { http, record } from '../src/read/warc/archive.test-kit.ts';
import { randomFrom } from '../test/support/invented-reports.ts';
import { textOfReadability } from './readability.ts';

const pages = Number(process.argv[2] ?? 100_000);
const PLACES = ['Oslem', 'Kherrat', 'Dul Arim', 'Vassory', 'Tamrud', 'Port Elim', 'Sarn'];
const STREETS = ['the market', 'the bridge', 'the old mill', 'the harbour', 'the school', 'the bus station'];
const MB = 1024 * 1024;
/** Of how many pages the rate of the peer is taken. */
const SAMPLE = 10_000;
const WARM_UP = 1_000;

/** A small news page: a menu, six paragraphs, a list of other stories, a footer. */
function pageOf(number: number, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const some = (most: number): number => 2 + Math.floor(random() * most);
  const place = pick(PLACES);
  const title = `Shells fall on ${place}, ${some(90)} dead`;
  const paragraph = (): string =>
    `<p>At least ${some(90)} people were killed and ${some(200)} wounded when shells fell on ${pick(STREETS)} of ${pick(PLACES)}, the hospital of the town said on Tuesday, while some ${some(9000)} residents had already left it on foot, by lorry or in boats that fishermen lent them.</p>`;
  const links = Array.from(
    { length: 12 },
    (_, at) => `<li><a href="/${number}/${at}">${pick(PLACES)} and ${pick(PLACES)}: what we know so far</a></li>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Coast Tribune</title><meta property="og:site_name" content="Coast Tribune"><meta property="article:published_time" content="2031-05-06T08:00:00Z"><script>var page=${number}</script></head><body><header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By Mirel Aldo</p>${Array.from({ length: 6 }, paragraph).join('')}</article><aside><h2>More stories</h2><ul>${links}</ul></aside></main><footer><p>© 2031 Coast Tribune. All rights reserved.</p></footer></body></html>`;
}

async function writeArchive(path: string): Promise<void> {
  const random = randomFrom(5);
  const out = createWriteStream(path);
  for (let number = 0; number < pages; number += 1) {
    const address = `https://coast.example/${number}`;
    const bytes = gzipSync(record({ address, block: http(pageOf(number, random)) }), { level: 1 });
    if (!out.write(bytes)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  }
  out.end();
  await finished(out);
}

interface Measured {
  readonly pages: number;
  readonly seconds: number;
  readonly peak: number;
}

/** Takes the processor time of the whole process, and its memory a thousand times; stops after `most` pages. */
async function measure(
  path: string,
  read: (bytes: Uint8Array, given: Parameters<typeof readReport>[1]) => void,
  most = Number.POSITIVE_INFINITY,
): Promise<Measured> {
  let count = 0;
  let peak = 0;
  const before = process.cpuUsage();
  const given = { document: path, published: null, outlet: null };
  for await (const opened of openInput({ path, given }, null)) {
    if (opened.kind === 'notice') throw new Error(opened.notice.words);
    read(opened.piece.bytes, opened.piece.given);
    count += 1;
    if (count >= most) break;
    if (count % Math.max(1, Math.floor(pages / 1000)) === 0) {
      peak = Math.max(peak, process.memoryUsage().rss);
      await setTimeout(0);
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { pages: count, seconds: (user + system) / 1e6, peak };
}

function readByCrosswire(bytes: Uint8Array, given: Parameters<typeof readReport>[1]): void {
  const { report } = readReport(bytes, given);
  if (report === null) throw new Error(`${given.document} was not read`);
  deliver(report, given);
}

function show(name: string, { pages: count, seconds, peak }: Measured, first: Measured | null): void {
  const rate = count / seconds;
  const ratio = first === null ? '' : `   x ${(rate / (first.pages / first.seconds)).toFixed(2)}`;
  console.log(
    `${name.padEnd(36)}${Math.round(rate).toLocaleString('en-US').padStart(8)} pages/s   peak ${Math.round(peak / MB)} MB${ratio}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'crosswire-bench-'));
const path = join(folder, 'pages.warc.gz');
try {
  await writeArchive(path);
  console.log(
    `${pages} pages, ${Math.round(statSync(path).size / MB)} MB compressed; ${Math.round(process.memoryUsage().rss / MB)} MB before reading`,
  );
  const only = await measure(path, () => {});
  show('archive alone, pages not read', only, null);
  await measure(path, readByCrosswire, WARM_UP);
  const ours = await measure(path, readByCrosswire);
  await measure(path, textOfReadability, WARM_UP);
  const alone = await measure(path, textOfReadability, SAMPLE);
  show('linkedom with Readability alone', alone, null);
  show('Crosswire', ours, alone);
} finally {
  rmSync(folder, { recursive: true });
}
