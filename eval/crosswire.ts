import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './shared.ts';

export class CommandFailed extends Error {}

/** Runs the command line of this checkout, or of a copy of it, with its standard output into a file. */
export function crosswireInto(file: string, words: readonly string[], checkout: string = ROOT): void {
  const out = openSync(file, 'w');
  try {
    run(process.execPath, ['--import', import.meta.resolve('tsx'), join(checkout, 'src/main.ts'), ...words], out);
  } finally {
    closeSync(out);
  }
}

/** Runs a script of the evaluation data and gives what it prints. */
export function script(path: string, words: readonly string[]): string {
  return run(process.execPath, [path, ...words], 'pipe');
}

function run(program: string, words: readonly string[], stdout: number | 'pipe'): string {
  const {
    status,
    stdout: printed,
    stderr,
  } = spawnSync(program, words, {
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new CommandFailed(`${words.join(' ').slice(0, 200)}: exit ${status}: ${stderr.slice(-600)}`);
  return printed ?? '';
}
