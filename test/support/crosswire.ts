import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** What node is started with to run the command line from its sources. */
export const MAIN_ARGUMENTS: readonly string[] = ['--import', import.meta.resolve('tsx'), MAIN];

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line to its end. */
export function crosswire(...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...MAIN_ARGUMENTS, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Starts the command line and leaves it running. */
export function startCrosswire(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...MAIN_ARGUMENTS, ...words], { stdio: 'ignore' });
}
