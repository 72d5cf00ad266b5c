/**
 * How fast a page of the reading room is there and what it holds: every page in a browser that has seen none before.
 * Run: npm run bench -- browser CASE [PAGE...]   (a case of 100,000 claims: scripts/make-large-case.ts)
 */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { guardedPage, launch, noBrowser } from '../test/web/support/browser.ts';
import { serve } from '../test/web/support/reading-room.ts';
import { settled, stopsOf } from '../test/web/support/tour.ts';

const TIMES = 3;
const MIB = 2 ** 20;
const KIB_OF_MIB = 1024;

const [casePath, ...names] = process.argv.slice(2);
if (casePath === undefined || noBrowser !== null) {
  console.log(noBrowser ?? 'no case is named: npm run bench -- browser CASE [PAGE...]');
  process.exit(0);
}

const room = await serve(casePath);
const browser = await launch();
const system = await browser.newBrowserCDPSession();
try {
  const stops = (await stopsOf(room.origin)).filter(({ name }) => names.length === 0 || names.includes(name));
  console.log(
    `${''.padEnd(16)}${'first view'.padStart(12)}${'processor'.padStart(12)}${'heap'.padStart(10)}${'renderer'.padStart(12)}${'elements'.padStart(10)}`,
  );
  for (const { name, path } of stops) {
    const views: View[] = [];
    for (let nth = 0; nth < TIMES; nth += 1) views.push(await view(browser, path));
    const first = views.toSorted((a, b) => a.ms - b.ms)[Math.floor(TIMES / 2)];
    if (first === undefined) continue;
    console.log(
      `${name.padEnd(16)}${`${first.ms.toFixed(0)} ms`.padStart(12)}${`${first.processor.toFixed(0)} ms`.padStart(12)}${`${first.heap.toFixed(1)} MiB`.padStart(10)}${`${first.renderer} MiB`.padStart(12)}${String(first.elements).padStart(10)}`,
    );
  }
} finally {
  await browser.close();
  await room.close();
}

interface View {
  /** From the request to a page that waits for nothing, drawn. */
  readonly ms: number;
  /** Processor time of the page's process: other work on the machine does not count. */
  readonly processor: number;
  /** JavaScript objects in use after a collection. */
  readonly heap: number;
  /** The page's process: its own share of the memory that it shares. */
  readonly renderer: string;
  readonly elements: number;
}

async function view(of: Browser, path: string): Promise<View> {
  const { page, context } = await guardedPage(of, room.origin);
  const began = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await settled(page);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
  const ms = performance.now() - began;
  const { processInfo: after } = await system.send('SystemInfo.getProcessInfo');
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
  const renderers = after.filter(({ type }) => type === 'renderer');
  const processor = Math.max(...renderers.map(({ cpuTime }) => cpuTime * 1000));
  const renderer = Math.max(...renderers.map(({ id }) => shareOf(id))).toFixed(0);
  await context.close();
  return { ms, processor, heap: metric('JSHeapUsedSize') / MIB, renderer, elements };
}

/** What a process holds of the machine's memory in MiB, where the system tells (Linux). */
function shareOf(process: number): number {
  try {
    const [, kib] = /Pss:\s+(\d+)/.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kib) / KIB_OF_MIB;
  } catch {
    return Number.NaN;
  }
}
