import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { MOST_BYTES } from '../../read/limits.ts';

const CHUNK = 1 << 18;

/** The bytes of a file as they come. */
export async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) yield chunk as Buffer;
}

/** The first bytes of a file, up to `count`. */
export function headOfFile(path: string, count: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(count);
    return head.subarray(0, readSync(file, head, 0, count, 0));
  } finally {
    closeSync(file);
  }
}

/** A whole file; throws where it is larger than is read at once. */
export function wholeFile(path: string): Uint8Array {
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`it has ${size} bytes; at most ${MOST_BYTES} are read at once`);
  return readFileSync(path);
}
