/**
 * How fast the reading room answers: every route that reads, at 50 requests a second, one route after the other.
 * Run: npm run bench -- serve CASE [SECONDS]   (a case of 100,000 claims: scripts/make-large-case.ts)
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROUTES } from '../src/http/routes/routes.ts';

const RATE = 50;
const USUAL_SECONDS = 4;
const MIB = 1024;
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

const [casePath, seconds = String(USUAL_SECONDS)] = process.argv.slice(2);
if (casePath === undefined) {
  console.log('no case is named: npm run bench -- serve CASE [SECONDS]');
  process.exit(0);
}

const began = performance.now();
const server = spawn(process.execPath, ['--import', 'tsx', MAIN, 'serve', casePath, '--port', '0', '--no-open'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise<string>((resolve, reject) => {
  server.stdout.on('data', (chunk: Buffer) => {
    const found = /http:\/\/\S+/.exec(String(chunk));
    if (found !== null) resolve(found[0]);
  });
  server.on('exit', () => reject(new Error('the server did not start')));
});
const ready = performance.now();
await fetch(`${url}/api/v1/account`).then((answer) => answer.text());
console.log(`start ${took(ready - began)}, first answer ${took(performance.now() - ready)}, memory ${memory()} MiB`);

const first = async (list: string): Promise<readonly string[]> => {
  const answer = await fetch(`${url}/api/v1/${list}?limit=100`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items.map(({ id }) => id);
};
const ids = new Map<string, readonly string[]>();
for (const list of ['series', 'claims', 'reports']) ids.set(list, await first(list));

/** The address of the nth request of a route: the queries differ, so that no answer comes from one that was kept. */
function addressOf(path: string, nth: number): string | null {
  const pick = (list: string, at: number): string => ids.get(list)?.[at % (ids.get(list)?.length ?? 1)] ?? '';
  const [, list = ''] = path.split('/');
  if (path === '/compare') return `/compare?a=${pick('reports', nth)}&b=${pick('reports', nth + 1)}`;
  if (path === '/search') return `/search?q=${['killed', 'told agency', 'families', 'prison', 'camp'][nth % 5]}`;
  if (path.startsWith('/submissions/') || path.startsWith('/jobs/') || path === '/people') return null;
  if (path.includes(':')) return path.replace(/:\w+/, pick(list, nth));
  const isList = ['/series', '/claims', '/reports', '/findings', '/echoes', '/review'].includes(path);
  return isList ? `${path}?offset=${(nth * 50) % 2000}&limit=50` : path;
}

interface Load {
  /** Processor time of the server for one answer, in milliseconds: other work on the machine does not count. */
  readonly cpu: number;
  readonly times: readonly number[];
  readonly bytes: number;
  readonly bad: number;
}

/** Asks at the rate whether or not earlier answers have come, as many people would. */
async function load(path: string, forSeconds: number): Promise<Load> {
  const times: number[] = [];
  let [bytes, bad] = [0, 0];
  const before = processorMs();
  const asked = Array.from({ length: RATE * forSeconds }, async (_, nth) => {
    await new Promise((resolve) => setTimeout(resolve, (nth * 1000) / RATE));
    const at = performance.now();
    try {
      const answer = await fetch(`${url}/api/v1${addressOf(path, nth)}`);
      bytes += (await answer.arrayBuffer()).byteLength;
      if (!answer.ok) bad += 1;
    } catch {
      bad += 1; // a server that cannot follow closes connections
    }
    times.push(performance.now() - at);
  });
  await Promise.all(asked);
  const cpu = (processorMs() - before) / times.length;
  return { times: times.sort((a, b) => a - b), bytes: bytes / times.length, bad, cpu };
}

console.log(`${' '.repeat(24)}       p50       p95      most processor`);
const all: number[] = [];
for (const { method, path } of ROUTES) {
  if (method !== 'GET' || addressOf(path, 0) === null) continue;
  await load(path, 1);
  const { times, bytes, bad, cpu } = await load(path, Number(seconds));
  all.push(...times);
  const shown = [0.5, 0.95, 1].map((part) => took(quantile(times, part)).padStart(10)).join('');
  console.log(
    `${path.padEnd(24)}${shown}${took(cpu).padStart(10)}   ${(bytes / 1024).toFixed(0)} KiB${bad > 0 ? `   ${bad} not answered` : ''}`,
  );
}
console.log(
  `all routes: p95 ${took(
    quantile(
      all.sort((a, b) => a - b),
      0.95,
    ),
  )}, memory ${memory()} MiB`,
);
server.kill('SIGINT');

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function took(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(1)} ms`;
}

/** What the server holds of the machine's memory, where the system tells (Linux). */
function memory(): string {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? [];
    return (Number(kib) / MIB).toFixed(0);
  } catch {
    return '?';
  }
}

/** Processor time that the server has used, where the system tells (Linux: in hundredths of a second). */
function processorMs(): number {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
