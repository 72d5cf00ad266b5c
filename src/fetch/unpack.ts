import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { troubleOf } from './trouble.ts';

const UNPACKERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** Codings put on top of one another, as HTTP allows; no server needs more. */
const MOST_CODINGS = 2;

/** A body without its content codings. `most`: bytes that it may unpack to, at each step. */
export async function unpack(body: Buffer, encoding: string, most: number): Promise<Buffer> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MOST_CODINGS) throw troubleOf('bad-encoding', `the answer is packed ${codings.length} times`);
  let bytes = body;
  for (const coding of codings.reverse()) bytes = await unpackOnce(bytes, coding, most);
  return bytes;
}

async function unpackOnce(body: Buffer, coding: string, most: number): Promise<Buffer> {
  if (!isKnown(coding)) throw troubleOf('bad-encoding', `the answer is packed as "${coding.slice(0, 40)}"`);
  try {
    return await UNPACKERS[coding](body, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw troubleOf('too-large', `the answer unpacks to more than ${most} bytes`);
    throw troubleOf('bad-encoding', `the answer says that it is packed as ${coding}, and is not, or not to its end`);
  }
}

function isKnown(coding: string): coding is keyof typeof UNPACKERS {
  return Object.hasOwn(UNPACKERS, coding);
}
