import { BEGINS, findRecord, innerRecord, skipBlank, untilRecord } from './boundaries.ts';
import { digestOf } from './digest.ts';
import { endOfHead, fieldsOf } from './fields.ts';
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
const LATIN = new TextDecoder('latin1');
/** Bytes that are read a second time because lengths are false; beyond it, false lengths are believed. */
const MOST_AGAIN = 1 << 30;

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
