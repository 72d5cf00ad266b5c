import type { Pull } from './pull.ts';

const NEWLINE = 10;
/** How a record begins. */
export const BEGINS = /^WARC\/\d\.\d\r?\n/u;

/** Where another record begins within a block, as when a length is too great. */
export function innerRecord(block: Uint8Array): number | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  for (let at = bytes.indexOf('WARC/1.'); at >= 0; at = bytes.indexOf('WARC/1.', at + 1)) {
    const isLine = at === 0 || bytes[at - 1] === NEWLINE;
    if (isLine && /^WARC\/1\.\d\r?\nWARC-/iu.test(bytes.toString('latin1', at, at + 20))) return at;
  }
  return null;
}

/** Takes up to `most` bytes before the next record, without the line ends before it. */
export async function untilRecord(source: Pull, most: number): Promise<Uint8Array> {
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
export async function findRecord(source: Pull): Promise<number> {
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

export async function skipBlank(source: Pull): Promise<void> {
  for (let here = await source.peek(); here !== null; here = await source.peek()) {
    let count = 0;
    while (count < here.length && (here[count] === NEWLINE || here[count] === 13)) count += 1;
    source.take(count);
    if (count < here.length || count === 0) return;
  }
}
