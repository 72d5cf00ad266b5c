import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addFiles } from '../../../src/app/add/add.ts';
import { listInputs } from '../../../src/app/add/inputs.ts';
import { choosePack } from '../../../src/app/case/case-pack.ts';
import type { ServeOptions } from '../../../src/app/serve.ts';
import { Team } from '../../../src/app/team/team.ts';
import type { JobView } from '../../../src/http/api/adding.ts';
import { JobViewCodec } from '../../../src/http/api/adding.ts';
import { startServer } from '../../../src/http/start.ts';
import type { Role } from '../../../src/model/person.ts';
import { tools } from '../../../src/wiring.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/qarat', import.meta.url));

export const PASSWORD = 'a password that is long enough';

/** An answer, with its body as text and, where it is JSON, decoded. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

export interface Asked {
  readonly method?: string;
  readonly json?: unknown;
  readonly form?: FormData;
  readonly headers?: Record<string, string>;
}

/** A case of the example's reports, served on any free port of the loopback. */
export interface TestRoom {
  readonly url: string;
  readonly casePath: string;
  readonly faults: readonly string[];
  ask(path: string, asked?: Asked): Promise<Answer>;
  /** Signs in, and gives the cookie. */
  signIn(name: string): Promise<string>;
  /** Waits until a job has ended, and gives it. */
  ended(job: string, cookie?: string): Promise<JobView>;
  close(): Promise<void>;
}

/** The names of the people of a room that is opened for a team, by role. */
export const NAMES: Record<Role, string> = { reader: 'Rada', contributor: 'Conor', analyst: 'Anneke', editor: 'Edda' };

export async function openRoom(
  options: Partial<ServeOptions> & { readonly pages?: string; readonly patience?: number } = {},
): Promise<TestRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-room-'));
  const casePath = join(folder, 'case.db');
  await makeCase(casePath);
  if (options.team === true) await makePeople(casePath);
  const faults: string[] = [];
  const serving = await startServer(tools, {
    casePath,
    host: '127.0.0.1',
    port: 0,
    team: false,
    publicOrigin: null,
    workers: 1,
    tell: () => {},
    say: (line) => faults.push(line),
    pages: join(folder, 'no-pages'),
    ...options,
  });
  const ask = (path: string, asked: Asked = {}): Promise<Answer> => askOf(serving.url, path, asked);
  return {
    url: serving.url,
    casePath,
    faults,
    ask,
    signIn: async (name) => {
      const { headers } = await ask('/api/v1/session', { method: 'POST', json: { name, password: PASSWORD } });
      return headers.get('set-cookie')?.split(';')[0] ?? '';
    },
    ended: async (job, cookie = '') => {
      const { text } = await ask(`/api/v1/jobs/${job}/events`, { headers: { cookie } });
      const end = text.split('\n\n').find((event) => event.startsWith('event: end\n'));
      return JobViewCodec.parse(JSON.parse(end?.split('\ndata: ')[1] ?? 'null'));
    },
    close: async () => {
      await serving.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function makeCase(casePath: string): Promise<void> {
  const ledger = tools.openLedger(casePath, { make: true });
  const pool = tools.createPool(1);
  choosePack(ledger, tools.loadPack('custody'));
  const inputs = listInputs([EXAMPLE], { listing: new Map(), published: null });
  await addFiles(ledger, inputs, { pool, columns: null, tell: () => {} });
  await pool.close();
  ledger.close();
}

async function makePeople(casePath: string): Promise<void> {
  const store = tools.openPeople(casePath);
  const team = new Team(store, () => new Date());
  for (const [role, name] of Object.entries(NAMES)) await team.add({ name, role: role as Role, password: PASSWORD });
  store.close();
}

async function askOf(url: string, path: string, { method = 'GET', json, form, headers = {} }: Asked): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(form !== undefined && { body: form }),
    redirect: 'manual',
  });
  return answerOf(answer.status, answer.headers, await answer.text());
}

function answerOf(status: number, headers: Headers, text: string): Answer {
  const isJson = /json/.test(headers.get('content-type') ?? '');
  return { status, headers, text, json: isJson && text !== '' ? JSON.parse(text) : null };
}

/** Asks with headers and a path that `fetch` would not send as they are. */
export function askRaw(
  url: string,
  { path, headers, method = 'GET' }: { path: string; headers: Record<string, string>; method?: string },
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
