import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, constants as zlib } from 'node:zlib';
import { endOfHead, fieldsOf } from './fields.ts';
import { isGzip } from './members.ts';
import { concat } from './pull.ts';

/** A response as a server gave it. `faults` tell what is wrong with its body. */
export interface HttpResponse {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The body before its content encoding was undone, as the digest of the payload is taken of it. */
  readonly payload: Uint8Array;
  readonly faults: readonly string[];
}

/** A decoded page that is longer is cut. */
export const MOST_BODY = 32 * 1024 * 1024;
const MOST_ENCODINGS = 3;
const LATIN = new TextDecoder('latin1');

/** Status, fields and body of an HTTP response; null where the bytes are none. Bounded in time and memory. */
export function parseHttp(block: Uint8Array): HttpResponse | null {
  const end = endOfHead(block.subarray(0, 1 << 17)) ?? (block.length < 1 << 17 ? block.length : null);
  if (end === null) return null;
  const [first = '', ...lines] = LATIN.decode(block.subarray(0, end)).split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/u.exec(first)?.[1];
  if (status === undefined) return null;
  const fields = fieldsOf(lines);
  const faults: string[] = [];
  const raw = block.subarray(end);
  const payload = /\bchunked\b/iu.test(fields.get('transfer-encoding') ?? '') ? unchunk(raw, faults) : raw;
  const body = undo(payload, fields.get('content-encoding') ?? '', faults);
  return { status: Number(status), fields, body, payload, faults };
}

/** Undoes the chunked transfer coding (RFC 9112); a body that is not chunked after all stays as it is. */
function unchunk(body: Uint8Array, faults: string[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const size = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/iu.exec(
      LATIN.decode(body.subarray(at, at + 220)),
    );
    if (size === null) {
      if (at === 0) return body;
      faults.push('its chunks are broken');
      break;
    }
    const length = Number.parseInt(size[1] ?? '0', 16);
    if (length === 0) break;
    const from = at + size[0].length;
    parts.push(body.subarray(from, from + length));
    if (from + length > body.length) faults.push('its last chunk is cut');
    at = from + length;
    if (body[at] === 13) at += 1;
    if (body[at] === 10) at += 1;
  }
  return concat(parts);
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => (isGzip(bytes) ? gunzipSync(bytes, BOUNDS) : bytes),
  deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, BOUNDS) : inflateRawSync(bytes, BOUNDS)),
  br: (bytes) =>
    brotliDecompressSync(bytes, {
      maxOutputLength: MOST_BODY,
      finishFlush: zlib.BROTLI_OPERATION_FLUSH,
    }),
  identity: (bytes) => bytes,
};
/** A stream that ends too early gives what it has. */
const BOUNDS = { maxOutputLength: MOST_BODY, finishFlush: zlib.Z_SYNC_FLUSH };

function undo(payload: Uint8Array, encodings: string, faults: string[]): Uint8Array {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/u, ''))
    .filter((name) => name !== '');
  if (names.length > MOST_ENCODINGS) {
    faults.push(`it is encoded ${names.length} times`);
    return new Uint8Array(0);
  }
  let body = payload;
  for (const name of names.toReversed()) {
    const decoder = DECODERS[name];
    if (decoder === undefined) {
      faults.push(`its encoding "${name.slice(0, 20)}" is not known`);
      return new Uint8Array(0);
    }
    try {
      body = decoder(body);
    } catch (error) {
      // Archives often hold bodies that were decoded already, under the fields of those that were not.
      if (looksLikeText(body)) continue;
      const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      faults.push(isBomb ? `it swells to more than ${MOST_BODY} bytes` : `its ${name} encoding is broken`);
      return new Uint8Array(0);
    }
  }
  return body;
}

function looksLikeText(body: Uint8Array): boolean {
  return body.length > 0 && /^\s*[<\w]/u.test(LATIN.decode(body.subarray(0, 40))) && !body.subarray(0, 500).includes(0);
}
