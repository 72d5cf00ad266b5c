import { writeFileSync } from 'node:fs';
import { Failure } from '../base/fail.ts';
import type { Io } from './io.ts';

export class CannotWrite extends Failure {
  readonly code = 'cannot-write';
  constructor(path: string, reason: string) {
    super(`${path} cannot be written: ${reason}.`);
  }
}

export class BytesOnATerminal extends Failure {
  readonly code = 'bytes-on-a-terminal';
  constructor() {
    super('A terminal cannot show this format; give --output FILE, or send standard output to a file.');
  }
}

/** Gives a result to the file that was named, else to standard output; throws CannotWrite, BytesOnATerminal. */
export function handOver(io: Io, result: string | Uint8Array, path: string | undefined): void {
  if (path !== undefined) writeResult(path, result);
  else if (typeof result !== 'string' && io.isTerminal) throw new BytesOnATerminal();
  else io.out(result);
}

function writeResult(path: string, result: string | Uint8Array): void {
  try {
    writeFileSync(path, result);
  } catch (error) {
    throw new CannotWrite(path, error instanceof Error ? error.message : String(error));
  }
}
