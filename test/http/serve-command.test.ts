import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crosswire, MAIN_ARGUMENTS } from '../support/crosswire.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-serve-'));
const casePath = join(folder, 'case.db');
const PASSWORD = 'a password that is long enough';

beforeAll(() => {
  const { status } = crosswire('add', casePath, 'examples/qarat/02-radio-elim.txt', '--workers', '1');
  if (status !== 0) throw new Error('the case was not made');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function people(input: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, [...MAIN_ARGUMENTS, 'people', casePath, ...words], { encoding: 'utf8', input });
}

/** Starts a server and waits for the address that it prints. */
async function serve(...words: readonly string[]): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [...MAIN_ARGUMENTS, 'serve', casePath, '--port', '0', '--no-open', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [chunk] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { server, url: /http:\/\/\S+/.exec(String(chunk))?.[0] ?? '' };
}

describe('crosswire serve', { timeout: 60_000 }, () => {
  it('answers until it is interrupted, then ends well and leaves the case alone', async () => {
    const { server, url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { name } = (await (await fetch(`${url}/api/v1/case`)).json()) as { name: string };
    expect(name).toBe('case');
    server.kill('SIGINT');
    const [code] = (await once(server, 'exit')) as [number];
    expect(code).toBe(0);
    expect(existsSync(`${casePath}-journal`)).toBe(false);
  });

  it('says that there is no such case', () => {
    const { status, stderr } = crosswire('serve', join(folder, 'none.db'), '--port', '0', '--no-open');
    expect([status, stderr]).toEqual([2, expect.stringContaining('There is no case at')]);
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { status, stderr } = crosswire('serve', casePath, '--port', String(port), '--no-open');
    other.close();
    expect([status, stderr]).toEqual([2, expect.stringMatching(/cannot listen .* another program does already/)]);
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', 'room.example.org'])('serves nothing beyond this machine: %s', (host) => {
    const { status, stderr } = crosswire('serve', casePath, '--host', host, '--no-open');
    expect([status, stderr]).toEqual([2, expect.stringContaining('start with --team')]);
  });

  it('needs somebody who can sign in with --team', () => {
    const { status, stderr } = crosswire('serve', casePath, '--team', '--port', '0', '--no-open');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Nobody can sign in')]);
  });
});

describe('crosswire people', { timeout: 60_000 }, () => {
  it('makes the first editor, with a password from standard input, in a file of its own', async () => {
    expect(people(`${PASSWORD}\n`, 'add', 'Amira', '--role', 'editor').status).toBe(0);
    expect(statSync(`${casePath}.people.db`).mode & 0o077).toBe(0);
    expect(people('', 'list').stdout).toBe('Amira\teditor\n');
    const { server, url } = await serve('--team');
    const body = JSON.stringify({ name: 'amira', password: PASSWORD });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${url}/api/v1/session`, { method: 'POST', body, headers })).status).toBe(200);
    server.kill('SIGTERM');
    await once(server, 'exit');
  });

  it.each([
    ['a password that is short', 'short\n', ['add', 'Jon'], 'A password has 15'],
    ['no password', '', ['add', 'Jon'], 'A password has 15'],
    ['a name that is taken', `${PASSWORD}\n`, ['add', 'AMIRA'], 'There is a user'],
    ['no name', '', ['lock'], 'Whom?'],
    ['no role', '', ['role', 'Amira'], 'Which role?'],
    ['a name that nobody has', '', ['lock', 'Nobody'], 'There is no user'],
    ['the last editor to be locked out', '', ['lock', 'Amira'], 'the last editor'],
  ])('refuses %s', (_, input, words, said) => {
    const { status, stderr } = people(input, ...words);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});
