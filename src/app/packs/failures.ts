import { Failure } from '../../base/fail.ts';

/** Where in a file something stands: lines and columns count from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export class NoSuchPack extends Failure {
  readonly code = 'no-such-pack';
  constructor(words: string, known: readonly string[]) {
    const list = known.length === 0 ? 'none ship with this copy' : `there are ${known.join(', ')}`;
    super(`No pack is named ${JSON.stringify(words)}: ${list}, or give the path of a folder with a pack.yaml.`);
  }
}

export class UnreadablePack extends Failure {
  readonly code = 'unreadable-pack';
  constructor(path: string, error: unknown) {
    super(`The pack file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

export class BadPack extends Failure {
  readonly code = 'bad-pack';
  constructor({ path, line, column }: FilePlace, reason: string) {
    super(`${path}:${line}:${column}: ${reason.endsWith('.') ? reason : `${reason}.`}`);
  }
}
