/**
 * How fast the reading room answers: every route that reads, at 50 requests a second, one route after the other.
 * Run: npm run bench -- serve CASE [SECONDS]   (a case of 100,000 claims: scripts/make-large-case.ts)
 */
import { ROUTES } from '../src/http/routes/routes.ts';
import { load, memory, processorMs, quantile, serve, took } from './served.ts';

const RATE = 50;
const USUAL_SECONDS = 4;

const [casePath, seconds = String(USUAL_SECONDS)] = process.argv.slice(2);
if (casePath === undefined) {
  console.log('no case is named: npm run bench -- serve CASE [SECONDS]');
  process.exit(0);
}

const began = performance.now();
const server = await serve(casePath);
const { url } = server;
const ready = performance.now();
await fetch(`${url}/api/v1/account`).then((answer) => answer.text());
console.log(
  `start ${took(ready - began)}, first answer ${took(performance.now() - ready)}, memory ${memory(server)} MiB`,
);

const first = async (list: string): Promise<readonly string[]> => {
  const answer = await fetch(`${url}/api/v1/${list}?limit=100`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items.map(({ id }) => id);
};
const ids = new Map<string, readonly string[]>();
for (const list of ['series', 'claims', 'reports']) ids.set(list, await first(list));

/** What there is nothing of in a case that one local user is served. */
const NOT_SHOWN = ['/submissions/', '/jobs/', '/people', '/me/', '/feeds/'];

/** The address of the nth request of a route: the queries differ, so that no answer comes from one that was kept. */
function addressOf(path: string, nth: number): string | null {
  const pick = (list: string, at: number): string => ids.get(list)?.[at % (ids.get(list)?.length ?? 1)] ?? '';
  const [, list = ''] = path.split('/');
  if (path === '/compare') return `/compare?a=${pick('reports', nth)}&b=${pick('reports', nth + 1)}`;
  if (path === '/search') return `/search?q=${['killed', 'told agency', 'families', 'prison', 'camp'][nth % 5]}`;
  if (NOT_SHOWN.some((start) => path.startsWith(start))) return null;
  if (path.includes(':')) return path.replace(/:\w+/, pick(list, nth));
  const isList = ['/series', '/claims', '/reports', '/findings', '/echoes', '/review'].includes(path);
  return isList ? `${path}?offset=${(nth * 50) % 2000}&limit=50` : path;
}

console.log(`${' '.repeat(24)}       p50       p95      most processor`);
const all: number[] = [];
for (const { method, path } of ROUTES) {
  if (method !== 'GET' || addressOf(path, 0) === null) continue;
  const address = (nth: number): string => `${url}/api/v1${addressOf(path, nth)}`;
  await load(address, RATE, (passed) => passed >= 1);
  const before = processorMs(server);
  const { times, bytes, bad } = await load(address, RATE, (passed) => passed >= Number(seconds));
  // Processor time of the server for one answer: other work on the machine does not count.
  const cpu = (processorMs(server) - before) / times.length;
  all.push(...times);
  const shown = [0.5, 0.95, 1].map((part) => took(quantile(times, part)).padStart(10)).join('');
  console.log(
    `${path.padEnd(24)}${shown}${took(cpu).padStart(10)}   ${(bytes / 1024).toFixed(0)} KiB${bad > 0 ? `   ${bad} not answered` : ''}`,
  );
}
all.sort((a, b) => a - b);
console.log(`all routes: p95 ${took(quantile(all, 0.95))}, memory ${memory(server)} MiB`);
server.process.kill('SIGINT');
