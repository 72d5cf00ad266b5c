import type { Dispatcher } from 'undici';
import { Agent, request } from 'undici';
import type { Door } from './door.ts';
import type { Limits } from './limits.ts';
import { troubleOf, troubleOfError } from './trouble.ts';
import { unpack } from './unpack.ts';

/** One answer of a server. `body` is as the server meant it: content codings are taken off. */
export interface Answer {
  readonly status: number;
  /** By name in lower case; values of one name are joined by a comma and a space. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Asks one address, and follows nothing. Throws a FetchTrouble where there is no whole answer within the limits. */
export type Ask = (address: URL, headers: Readonly<Record<string, string>>) => Promise<Answer>;

/** Two requests to one host share a connection; `close` ends them. */
export function askerOf(door: Door, limits: Limits): { readonly ask: Ask; close(): Promise<void> } {
  const dispatcher = new Agent({
    connect: { lookup: door.lookup, timeout: limits.connect },
    headersTimeout: limits.headers,
    bodyTimeout: limits.pause,
    maxHeaderSize: MOST_HEADERS,
    connections: 1,
    pipelining: 1,
  });
  const ask: Ask = async (address, headers) => {
    door.check(address);
    const signal = AbortSignal.timeout(limits.whole);
    try {
      return await read(await request(address, { dispatcher, headers, signal }), limits);
    } catch (error) {
      if (signal.aborted && error === signal.reason)
        throw troubleOf('too-slow', `the answer took more than ${limits.whole / 1000} seconds`, { again: true });
      const trouble = troubleOfError(error);
      throw troubleOf(trouble.rule, trouble.words, trouble);
    }
  };
  return { ask, close: () => dispatcher.destroy() };
}

const MOST_HEADERS = 64 * 1024;

async function read({ statusCode, headers, body }: Dispatcher.ResponseData, limits: Limits): Promise<Answer> {
  const named = new Map<string, string>();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) named.set(name, Array.isArray(value) ? value.join(', ') : value);
  const pieces: Buffer[] = [];
  let received = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    received += piece.length;
    if (received > limits.received) {
      body.destroy();
      throw troubleOf('too-large', `the answer has more than ${limits.received} bytes`);
    }
    pieces.push(piece);
  }
  const packed = Buffer.concat(pieces);
  return {
    status: statusCode,
    headers: named,
    body: await unpack(packed, named.get('content-encoding') ?? '', limits.unpacked),
  };
}
