import type { InflateRaw } from 'node:zlib';
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { concat, type Pull } from './pull.ts';

/** Decompressed bytes with the place in the file from which they come, or that some could not be had: what follows does not continue what came before. */
export type Part =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly at: number }
  | { readonly kind: 'break'; readonly at: number; readonly words: string };

const GZIP = [0x1f, 0x8b, 8] as const;
/** A member of this many bytes, compressed, is inflated at once; a longer one bit by bit. */
const AT_ONCE = 1 << 16;
const MOST_AT_ONCE = 1 << 22;
/** So little goes in at a time that, however it was made, no more than 16 MiB come out. */
const BITE = 1 << 14;
/** No page packs better than this; a member that does, and is large, is there to fill the memory. */
const MOST_RATIO = 250;
const LARGE = 1 << 26;
/** Header fields of a member beyond this are no header. */
const LONGEST_HEADER = 1 << 16;

export function isGzip(bytes: Uint8Array): boolean {
  return GZIP.every((byte, at) => bytes[at] === byte);
}

/** Whether a file that begins with these bytes is a web archive, compressed or not. */
export function isWarc(head: Uint8Array): boolean {
  if (!isGzip(head)) return startsAsRecord(head);
  const from = headerLength(head);
  if (from === null) return false;
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return startsAsRecord(inflateRawSync(head.subarray(from, from + 4096), { finishFlush }));
  } catch {
    return false;
  }
}

function startsAsRecord(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, 7)) === 'WARC/1.';
}

/**
 * What a gzip file holds, whether it is one member or one for each record (RFC 1952). A damaged member gives a break
 * with the offset at which it begins, and reading goes on with the next member that can be found.
 */
export async function* membersOf(raw: Pull): AsyncGenerator<Part> {
  for (;;) {
    const head = await raw.ahead(3);
    if (head.length === 0) return;
    const at = raw.at;
    if (isGzip(head)) {
      const fault = yield* member(raw);
      if (fault === null) continue;
      yield { kind: 'break', at, words: fault };
      if (raw.at === at) raw.take(1);
    } else yield { kind: 'break', at, words: 'there is no gzip member' };
    if (!(await findMember(raw))) return;
  }
}

/** Goes to the next byte that may begin a member. */
async function findMember(raw: Pull): Promise<boolean> {
  for (;;) {
    const head = await raw.ahead(4);
    if (head.length < 4) return false;
    const here = (await raw.peek()) ?? head;
    for (let at = 0; at + 3 < here.length; at += 1) {
      // The fourth byte holds five flags; the upper three bits are reserved and zero.
      if (here[at] === GZIP[0] && here[at + 1] === GZIP[1] && here[at + 2] === GZIP[2] && (here[at + 3] ?? 255) < 32) {
        raw.take(at);
        return true;
      }
    }
    raw.take(here.length - 3);
  }
}

/** One member; gives what is wrong with it, null for nothing. */
async function* member(raw: Pull): AsyncGenerator<Part, string | null> {
  const length = headerLength(await raw.ahead(AT_ONCE));
  if (length === null) return 'its gzip header is broken';
  const near = await raw.ahead(AT_ONCE);
  const whole = atOnce(near.subarray(length));
  if (whole !== null) {
    if (!endsRight(near.subarray(length + whole.taken), crc32(whole.bytes), whole.bytes.length))
      return 'its checksum is wrong';
    const { at } = raw;
    raw.take(length + whole.taken + TRAILER);
    yield { kind: 'bytes', bytes: whole.bytes, at };
    return null;
  }
  raw.take(length);
  return yield* bitByBit(raw);
}

const TRAILER = 8;

function headerLength(head: Uint8Array): number | null {
  const flags = head[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (head[at] ?? 0) + 256 * (head[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return flags < 32 && at < Math.min(head.length, LONGEST_HEADER) ? at : null;
}

/** The member's bytes, where all of it lies in `near`; else null. */
function atOnce(near: Uint8Array): { readonly bytes: Uint8Array; readonly taken: number } | null {
  try {
    const { buffer, engine } = inflateRawSync(near, { maxOutputLength: MOST_AT_ONCE, info: true }) as unknown as {
      buffer: Buffer;
      engine: InflateRaw;
    };
    const taken = engine.bytesWritten;
    return taken + TRAILER <= near.length ? { bytes: buffer, taken } : null;
  } catch {
    return null;
  }
}

function endsRight(trailer: Uint8Array, sum: number, length: number): boolean {
  if (trailer.length < TRAILER) return false;
  const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER);
  return view.getUint32(0, true) === sum >>> 0 && view.getUint32(4, true) === length >>> 0;
}

async function* bitByBit(raw: Pull): AsyncGenerator<Part, string | null> {
  const inflate = createInflateRaw();
  const state = { isDone: false, isDamaged: false, wake: (): void => {} };
  let out: Buffer[] = [];
  inflate.on('data', (bytes: Buffer) => out.push(bytes));
  inflate.on('end', () => {
    state.isDone = true;
    state.wake();
  });
  inflate.on('error', () => {
    state.isDamaged = true;
    state.wake();
  });
  let sum = 0;
  let length = 0;
  try {
    for (let offset = 0; ; ) {
      const here = await raw.peek();
      if (here === null) return 'the file ends within it';
      const bite = here.subarray(0, BITE);
      const { at } = raw;
      await new Promise<void>((resolve) => {
        state.wake = resolve;
        inflate.write(bite, () => resolve());
      });
      raw.take(Math.min(bite.length, inflate.bytesWritten - offset));
      offset = inflate.bytesWritten;
      const bytes = concat(out);
      out = [];
      sum = crc32(bytes, sum);
      length += bytes.length;
      if (bytes.length > 0) yield { kind: 'bytes', bytes, at };
      if (state.isDamaged) return 'it is damaged';
      if (length > LARGE && length > offset * MOST_RATIO) return 'it swells beyond what a page can';
      if (state.isDone) break;
    }
  } finally {
    inflate.destroy();
  }
  if (!endsRight(await raw.ahead(TRAILER), sum, length)) return 'its checksum is wrong';
  raw.take(TRAILER);
  return null;
}

/** A file as it is, as parts. */
export async function* plainParts(raw: Pull): AsyncGenerator<Part> {
  for (let bytes = await raw.peek(); bytes !== null; bytes = await raw.peek()) {
    const { at } = raw;
    raw.take(bytes.length);
    yield { kind: 'bytes', bytes, at };
  }
}
