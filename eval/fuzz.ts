/**
 * Reads inputs of every format that were changed at random, and fails where one throws, takes too long or lets the text
 * of a script into a report. Input N of a seed is always the same, so that a run can be resumed and a fault repeated.
 *
 *   node --import tsx eval/fuzz.ts [--count 200000] [--seed 1] [--start 0] [--seconds 540]
 *
 * It stops after `--seconds` and prints with which `--start` to go on. `--start N --count 1 --keep FILE` writes input N.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { parseColumns } from '../src/app/add/columns.ts';
import { openInput } from '../src/app/add/open-input.ts';
import type { Report } from '../src/model/report.ts';
import { deliver } from '../src/read/deliver.ts';
import { readReport } from '../src/read/read.ts';
import { randomFrom } from '../test/support/invented-reports.ts';
import { mutate } from './fuzz/mutate.ts';
import type { FuzzSeed } from './fuzz/seeds.ts';
import { CANARY, SCRIPT, SEEDS } from './fuzz/seeds.ts';

const SLOW_MS = 5_000;
/** An archive of many small pages takes its time. */
const MS_PER_REPORT = 50;
const HANG_MS = 90_000;
const TOLD_EVERY = 10_000;
const COLUMNS = parseColumns('text=body');
const MARKUP = new Set(['text/html', 'application/ninjs+json', 'application/vnd.iptc.g2.newsitem+xml']);

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    start: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '540' },
    keep: { type: 'string' },
  },
});
const [count, seed, start] = [Number(values.count), Number(values.seed), Number(values.start)];
const byWeight = SEEDS.flatMap((one) => Array.from({ length: one.weight }, () => one));
const folder = mkdtempSync(join(tmpdir(), 'crosswire-fuzz-'));
const current = new Int32Array(new SharedArrayBuffer(4));
const watchdog = startWatchdog(current);
const state = { inputs: 0, reports: 0, slowest: { ms: 0, at: -1, name: '' }, faults: 0 };
const notices = new Map<string, number>();

try {
  const until = performance.now() + Number(values.seconds) * 1000;
  let at = start;
  for (; at < count + start && performance.now() < until; at += 1) {
    Atomics.store(current, 0, at);
    const { name, bytes } = inputOf(at);
    if (values.keep !== undefined) writeFileSync(values.keep, bytes);
    await check(at, name, bytes);
    if ((at + 1) % TOLD_EVERY === 0) tell(at + 1);
  }
  tell(at);
  for (const [rule, times] of [...notices].sort(([, a], [, b]) => b - a)) console.log(`${rule.padEnd(20)}${times}`);
  if (at < count + start) console.log(`go on with --seed ${seed} --start ${at} --count ${count + start - at}`);
  console.log(`${state.inputs - state.faults} passed, ${state.faults} failed`);
  if (state.faults > 0) process.exitCode = 1;
} finally {
  await watchdog.terminate();
  rmSync(folder, { recursive: true });
}

/** The input with this number: a seed by weight, changed. */
function inputOf(at: number): { readonly name: string; readonly bytes: Buffer } {
  const random = randomFrom((Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b)) >>> 0);
  for (let warm = 0; warm < 4; warm += 1) random();
  const chosen = byWeight[Math.floor(random() * byWeight.length)] as FuzzSeed;
  return { name: chosen.name, bytes: mutate(chosen, SEEDS, random) };
}

async function check(at: number, name: string, bytes: Buffer): Promise<void> {
  state.inputs += 1;
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const from = process.cpuUsage();
  const { reports } = state;
  const fault = (words: string): void => {
    state.faults += 1;
    console.log(`input ${at} (${name}): ${words}`);
  };
  try {
    for await (const opened of openInput({ path, given: { document: name, published: null, outlet: null } }, COLUMNS)) {
      if (opened.kind === 'notice') count1(opened.notice.rule);
      else {
        const read = readReport(opened.piece.bytes, opened.piece.given);
        for (const { rule } of read.notices) count1(rule);
        if (read.report !== null)
          checkReport(deliver(read.report, opened.piece.given), holdsScript(opened.piece.bytes), fault);
      }
    }
  } catch (error) {
    fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(from);
  const ms = (user + system) / 1000;
  if (ms > state.slowest.ms) state.slowest = { ms, at, name };
  if (ms > SLOW_MS + MS_PER_REPORT * (state.reports - reports)) fault(`took ${Math.round(ms)} ms of processor time`);
}

function checkReport(
  { text, title, byline, outlet, blocks, credits, mediaType }: Report,
  hasScript: boolean,
  fault: (words: string) => void,
): void {
  state.reports += 1;
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end < block.start || block.end > text.length)
      fault(`the block at ${block.start} is out of order`);
    end = block.end;
  }
  for (const { words } of credits)
    if (text.slice(words.start, words.end) !== words.text) fault('a credit is not its quote');
  if (!hasScript || !MARKUP.has(mediaType)) return;
  const account = [text, title, byline, outlet].join('\n');
  if (account.includes(`window.${CANARY}=1`)) fault('the text of a script is read');
}

/** Whether all that must not be read stands in scripts, none of which is the attribute of a tag that was opened before. */
function holdsScript(piece: Uint8Array): boolean {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  let times = 0;
  for (let at = bytes.indexOf(SCRIPT); at >= 0; at = bytes.indexOf(SCRIPT, at + 1)) {
    if (at > 0 && bytes.lastIndexOf('<', at - 1) > bytes.lastIndexOf('>', at - 1)) return false;
    times += 1;
  }
  return times > 0 && times === timesIn(bytes, `${CANARY}=1`);
}

function timesIn(bytes: Buffer, words: string): number {
  let times = 0;
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) times += 1;
  return times;
}

function count1(rule: string): void {
  notices.set(rule, (notices.get(rule) ?? 0) + 1);
}

function tell(at: number): void {
  const { ms, at: slowest, name } = state.slowest;
  const told = [...notices.values()].reduce((sum, times) => sum + times, 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${at}: ${state.inputs} inputs, ${state.reports} reports, ${told} notices, slowest ${Math.round(ms)} ms (input ${slowest}, ${name}), most memory ${memory} MB, ${state.faults} faults`,
  );
}

/** A thread that ends the run where one input never ends, and says which. */
function startWatchdog(shared: Int32Array): Worker {
  const source = `const { workerData } = require('node:worker_threads');
let last = -1; let since = Date.now();
setInterval(() => { const at = Atomics.load(workerData, 0);
  if (at !== last) { last = at; since = Date.now(); }
  else if (Date.now() - since > ${HANG_MS}) { require('node:fs').writeSync(1, 'input ' + at + ' never ends\\n'); process.kill(process.pid, 'SIGKILL'); }
}, 1000);`;
  return new Worker(source, { eval: true, workerData: shared });
}
