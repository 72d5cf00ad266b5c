import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** The fields and block of a record that a test writes; the length is the block's unless a field says otherwise. */
export interface Written {
  readonly type?: string;
  readonly address?: string;
  readonly date?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly block: Uint8Array | string;
}

export function record({ type = 'response', address, date = '2031-05-06T07:08:09Z', fields, block }: Written): Buffer {
  const bytes = Buffer.from(block);
  const head: Record<string, string> = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    ...(address !== undefined && { 'WARC-Target-URI': address }),
    'WARC-Date': date,
    'Content-Length': String(bytes.length),
    ...fields,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export function http(body: Uint8Array | string, fields: Readonly<Record<string, string>> = {}, status = 200): Buffer {
  const head = { 'Content-Type': 'text/html; charset=utf-8', ...fields };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Any\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** A page with an article of a few sentences about a number. */
export function article(number: number, place = 'Oslem'): string {
  return `<!doctype html><html><head><title>Shells fall on ${place}</title><script>alert("never read")</script></head><body><article><h1>Shells fall on ${place}</h1><p>At least ${number} people were killed when shells fell on the market of ${place}, the town's hospital said on Tuesday.</p><p>Rescue workers dug through the night for the missing, and the hospital asked every household to give blood.</p></article></body></html>`;
}

export function packed(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

export function sha1(bytes: Uint8Array): string {
  return `sha1:${createHash('sha1').update(bytes).digest('hex')}`;
}

/** Bytes as a stream of chunks of one size. */
export async function* chunksOf(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
