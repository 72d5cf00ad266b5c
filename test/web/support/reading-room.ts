import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crosswire, MAIN_ARGUMENTS } from '../../support/crosswire.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/qarat', import.meta.url));

/** A case served on a free port of this machine, in a folder of its own that goes with it. */
export interface ReadingRoom {
  readonly origin: string;
  readonly folder: string;
  readonly file: string;
  close(): Promise<void>;
}

/** Makes a case of files with the command line; without files, of the shipped example. */
export function makeCase(file: string, paths: readonly string[] = [EXAMPLE], pack = 'custody'): void {
  const { status, stderr } = crosswire('add', file, ...paths, '--pack', pack);
  if (status !== 0) throw new Error(`add ended with ${status}: ${stderr}`);
}

/** Gives somebody an account in a case, as `crosswire people` does with the password on its standard input. */
export function addPerson(file: string, name: string, role: string, password: string): void {
  const words = [...MAIN_ARGUMENTS, 'people', file, 'add', name, '--role', role];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', input: `${password}\n` });
  if (status !== 0) throw new Error(`people ended with ${status}: ${stderr}`);
}

/** Serves a copy of a case with `crosswire serve`, once it answers. */
export async function serve(file: string, ...options: readonly string[]): Promise<ReadingRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-web-'));
  const copy = join(folder, basename(file));
  copyFileSync(file, copy);
  if (existsSync(`${file}.people.db`)) copyFileSync(`${file}.people.db`, `${copy}.people.db`);
  const server = spawn(process.execPath, [...MAIN_ARGUMENTS, 'serve', copy, '--port', '0', '--no-open', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async (): Promise<void> => {
    if (server.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { origin: await addressOf(server), folder, file: copy, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** The address that the server prints when it is ready. */
async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no address within 10 minutes; it said: ${said}`)), 600_000);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`serve ended with ${code}: ${said}`));
    });
  });
}
