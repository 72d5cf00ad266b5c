import { writeFileSync } from 'node:fs';
import { Failure } from '../base/fail.ts';

export class CannotWrite extends Failure {
  readonly code = 'cannot-write';
  constructor(path: string, reason: string) {
    super(`${path} cannot be written: ${reason}.`);
  }
}

/** Writes a result to a file; throws CannotWrite. */
export function writeResult(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new CannotWrite(path, error instanceof Error ? error.message : String(error));
  }
}
