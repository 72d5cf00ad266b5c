import { createHash } from 'node:crypto';
import type { Pull } from './pull.ts';

/** One record of a web archive (ISO 28500): its named fields, in lower case, and its block. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
  /** Where it begins, in the file. */
  readonly offset: number;
  /** What is wrong with it, in words. */
  readonly faults: readonly string[];
}

/** A block that is longer is passed over but for its first bytes. */
export const MOST_BLOCK = 16 * 1024 * 1024;
const LONGEST_LINE = 1 << 16;
const USUAL_HEAD = 1 << 10;
const MOST_FIELDS = 200;
const NEWLINE = 10;
const LATIN = new TextDecoder('latin1');
/** Bytes that are read a second time because lengths are false; beyond it, false lengths are believed. */
const MOST_AGAIN = 1 << 30;
/** How a record begins. */
const BEGINS = /^WARC\/\d\.\d\r?\n/u;

/**
 * The records of one unbroken stretch of bytes, whatever is wrong with their lengths: a record whose length is false
 * ends where the next one begins, and what belongs to none is passed over and told.
 */
export async function* recordsOf(
  source: Pull,
  offset: () => number,
  onFault: (at: number, words: string) => void,
): AsyncGenerator<WarcRecord> {
  const again = { left: MOST_AGAIN };
  for (;;) {
    await skipBlank(source);
    if ((await source.peek()) === null) return;
    const at = offset();
    if (!BEGINS.test(LATIN.decode(await source.ahead(12)))) {
      const lost = await findRecord(source);
      onFault(at, `${lost} bytes belong to no record and are passed over`);
      continue;
    }
    const fields = await readFields(source);
    if (fields === null) {
      onFault(at, 'the head of a record is broken; it is passed over');
      continue;
    }
    yield await readBlock(source, fields, { offset: at, again });
  }
}

async function readBlock(
  source: Pull,
  fields: ReadonlyMap<string, string>,
  { offset, again }: { readonly offset: number; readonly again: { left: number } },
): Promise<WarcRecord> {
  const stated = /^\d{1,15}$/u.exec(fields.get('content-length') ?? '')?.[0];
  const length = stated === undefined ? 0 : Number(stated);
  const faults: string[] = stated === undefined ? ['it does not state its length'] : [];
  let block = await source.read(Math.min(length, MOST_BLOCK));
  const digest = digestOf(fields.get('warc-block-digest'));
  const rest = length - block.length;
  if (rest > 0 && block.length === MOST_BLOCK) {
    digest?.hash.update(block);
    await source.skip(rest, (part) => digest?.hash.update(part));
    faults.push(`it has ${length} bytes; its first ${MOST_BLOCK} are read`);
  }
  const next = LATIN.decode(await source.ahead(16));
  const isAtEdge = /^[\r\n]{0,8}(?:WARC\/|$)/u.test(next) && block.length === Math.min(length, MOST_BLOCK);
  if (!isAtEdge) {
    const end = innerRecord(block);
    if (end !== null && again.left > 0) {
      again.left -= block.length - end;
      source.putBack(block.subarray(end));
      block = block.subarray(0, end);
      faults.push(`its length of ${length} bytes is false: the next record begins after ${end}`);
    } else if (block.length < Math.min(length, MOST_BLOCK)) {
      faults.push(`it ends after ${block.length} of ${length} bytes`);
    } else {
      const more = await untilRecord(source, MOST_BLOCK - block.length);
      if (more.length > 0) {
        block = Buffer.concat([block, more]);
        faults.push(`its length of ${length} bytes is false: it goes on for ${more.length} more`);
      }
    }
  } else if (digest !== null) {
    if (rest === 0) digest.hash.update(block);
    if (!digest.agrees(digest.hash.digest())) faults.push('its digest does not agree');
  }
  return { fields, block, offset, faults };
}

/** Where another record begins within a block, as when a length is too great. */
function innerRecord(block: Uint8Array): number | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  for (let at = bytes.indexOf('WARC/1.'); at >= 0; at = bytes.indexOf('WARC/1.', at + 1)) {
    const isLine = at === 0 || bytes[at - 1] === NEWLINE;
    if (isLine && /^WARC\/1\.\d\r?\nWARC-/iu.test(bytes.toString('latin1', at, at + 20))) return at;
  }
  return null;
}

/** Takes up to `most` bytes before the next record, without the line ends before it. */
async function untilRecord(source: Pull, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const here = await source.ahead(BEFORE);
    const at = recordIn(here);
    const end = at ?? Math.max(1, here.length - 20);
    if (here.length === 0) break;
    if (size < most) parts.push(here.slice(0, end));
    size += end;
    source.take(at === null && here.length < BEFORE ? here.length : end);
    if (at !== null || here.length < BEFORE) {
      if (at === null && size < most) parts.push(here.slice(end));
      break;
    }
  }
  const whole = Buffer.concat(parts).subarray(0, most);
  let end = whole.length;
  while (end > 0 && (whole[end - 1] === NEWLINE || whole[end - 1] === 13)) end -= 1;
  return whole.subarray(0, end);
}

const BEFORE = 1 << 16;

/** Passes over bytes up to the next record; gives how many. */
async function findRecord(source: Pull): Promise<number> {
  const from = source.at;
  source.take(1);
  for (;;) {
    const here = await source.ahead(BEFORE);
    const at = recordIn(here);
    if (at !== null) {
      source.take(at);
      return source.at - from;
    }
    const isEnd = here.length < BEFORE;
    source.take(isEnd ? here.length : here.length - 20);
    if (isEnd) return source.at - from;
  }
}

function recordIn(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf('WARC/'); at >= 0; at = buffer.indexOf('WARC/', at + 1))
    if (BEGINS.test(buffer.toString('latin1', at, at + 12))) return at;
  return null;
}

async function skipBlank(source: Pull): Promise<void> {
  for (let here = await source.peek(); here !== null; here = await source.peek()) {
    let count = 0;
    while (count < here.length && (here[count] === NEWLINE || here[count] === 13)) count += 1;
    source.take(count);
    if (count < here.length || count === 0) return;
  }
}

/** The named fields after the line of the version; null where the head never ends. */
async function readFields(source: Pull): Promise<ReadonlyMap<string, string> | null> {
  let head = await source.ahead(USUAL_HEAD);
  let end = endOfHead(head);
  for (let size = USUAL_HEAD; end === null && size < LONGEST_LINE && head.length >= size; ) {
    size *= 4;
    head = await source.ahead(size);
    end = endOfHead(head);
  }
  if (end === null) {
    source.take(Math.min(1, head.length));
    return null;
  }
  const lines = new TextDecoder().decode(head.subarray(0, end)).split(/\r?\n/u).slice(1, MOST_FIELDS);
  source.take(end);
  return fieldsOf(lines);
}

/** Where the empty line ends that ends a head. */
export function endOfHead(bytes: Uint8Array): number | null {
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (bytes[at + 1] === NEWLINE) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === NEWLINE) return at + 3;
  }
  return null;
}

/** "Name: value" lines by name in lower case, the first of each; a line that begins with white space goes on. */
export function fieldsOf(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    if (/^[ \t]/u.test(line) && name !== '') {
      fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`.slice(0, LONGEST_LINE));
      continue;
    }
    const colon = line.indexOf(':');
    name = colon < 1 ? '' : line.slice(0, colon).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
    else name = '';
  }
  return fields;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  md5: 'md5',
};
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A digest such as "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", in base 32 or in hexadecimal; null where it is none. */
export function digestOf(stated: string | undefined): {
  readonly hash: ReturnType<typeof createHash>;
  readonly agrees: (bytes: Buffer) => boolean;
} | null {
  const [, label = '', value = ''] = /^([\w-]{2,10}):([A-Za-z0-9]{16,130})=*$/u.exec(stated ?? '') ?? [];
  const algorithm = ALGORITHMS[label.toLowerCase()];
  if (algorithm === undefined) return null;
  return {
    hash: createHash(algorithm),
    agrees: (bytes) => bytes.toString('hex') === value.toLowerCase() || base32(bytes) === value.toUpperCase(),
  };
}

function base32(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let written = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) written += BASE32[(held >>> (bits - 5)) & 31] ?? '';
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? written : written + (BASE32[(held << (5 - bits)) & 31] ?? '');
}
