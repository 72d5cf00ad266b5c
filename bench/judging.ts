/**
 * How fast the reading room answers while somebody judges: a copy of the case is served, 50 requests a second go on,
 * and one judgement after the other is made and undone.
 * Run: npm run bench -- judging CASE   (a case of 100,000 claims: scripts/make-large-case.ts)
 */
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { JobView, JudgementResult, JudgementStored, WorklistPage } from '../src/http/api/types.ts';
import { load, memory, quantile, serve, took } from './served.ts';

const RATE = 50;

const [casePath] = process.argv.slice(2);
if (casePath === undefined) {
  console.log('no case is named: npm run bench -- judging CASE');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'crosswire-judging-'));
const copy = join(folder, 'case.db');
copyFileSync(casePath, copy);
const server = await serve(copy);
const api = `${server.url}/api/v1`;
const { items } = (await (await fetch(`${api}/review?limit=100`)).json()) as WorklistPage;
const claims = items.map(({ claim }) => claim.id);

/** However long it takes: `fetch` gives up after five minutes. */
async function send(method: string, path: string, body?: object): Promise<{ status: number; told: string }> {
  const asked = request(`${api}${path}`, { method, headers: { 'content-type': 'application/json' } });
  asked.end(body === undefined ? '' : JSON.stringify(body));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, told: await text(answer) };
}

/** Judges, and where the account takes long, waits for the end of the job in which it follows. */
async function post(path: string, body: object = {}): Promise<JudgementResult> {
  const { status, told } = await send('POST', path, body);
  if (![200, 201, 202].includes(status)) throw new Error(told);
  if (status !== 202) return JSON.parse(told);
  const events = (await send('GET', `/jobs/${(JSON.parse(told) as JudgementStored).job.id}/events`)).told;
  const [, end = 'null'] = /^event: end\ndata: (.*)$/m.exec(events) ?? [];
  const { result, fault } = JSON.parse(end) as JobView;
  if (result === null) throw new Error(fault ?? 'the job ended without a result');
  return result;
}

const [claim] = claims;
let last: JudgementResult | null = null;
const judgement = (body: object) => async (): Promise<void> => {
  last = await post('/judgements', { targets: [{ claim }], ...body });
};
const undoing = async (): Promise<void> => void (await post(`/judgements/${last?.judgement.id}/undo`));
const deeds: readonly (readonly [name: string, deed: () => Promise<void>])[] = [
  ['accept, the first', judgement({ kind: 'accept' })],
  ['accept again', judgement({ kind: 'accept', reason: 'again' })],
  ['undo', undoing],
  ['set aside', judgement({ kind: 'set-aside', value: 'outlier' })],
  ['undo', undoing],
  ['correct', judgement({ kind: 'correct', slot: 'bounds', value: { min: 1, max: 2 } })],
  ['undo', undoing],
];

console.log(`${' '.repeat(24)}      took   answers meanwhile: p50       p95      most`);
for (const [name, deed] of deeds) {
  const began = performance.now();
  let lasted: number | null = null;
  const done = deed().then(() => {
    lasted = performance.now() - began;
  });
  // A second more: what pages look up is made after the judgement was answered.
  const address = (nth: number): string => `${api}/claims/${claims[nth % claims.length]}`;
  const { times, bad } = await load(address, RATE, (passed) => lasted !== null && passed * 1000 > lasted + 1000);
  await done;
  const shown = [0.5, 0.95, 1].map((part) => took(quantile(times, part)).padStart(10)).join('');
  console.log(
    `${name.padEnd(24)}${took(lasted ?? 0).padStart(10)}${' '.repeat(18)}${shown}${bad > 0 ? `   ${bad} not answered` : ''}`,
  );
}
console.log(`memory ${memory(server)} MiB`);
server.process.kill('SIGINT');
await new Promise((resolve) => server.process.once('exit', resolve));
rmSync(folder, { recursive: true });
