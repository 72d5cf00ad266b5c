import type { LookupAddress } from 'node:dns';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import type { Fetched, FetchOptions } from './fetcher.ts';
import { Fetcher } from './fetcher.ts';
import type { Limits } from './limits.ts';
import type { Clock } from './queue.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback and the addresses that it was asked for. */
export interface TestServer {
  readonly port: number;
  readonly asked: string[];
  close(): void;
}

/** Answers robots.txt with 404 where `answer` does not treat it. */
export async function serve(answer: Handler, robots: string | null = null): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url !== '/robots.txt') answer(request, response);
    else response.writeHead(robots === null ? 404 : 200).end(robots ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A server that is no HTTP server: `talk` writes what it likes. */
export async function serveRaw(talk: (socket: Socket, request: string) => void): Promise<TestServer> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      const path = /^GET (\S+)/u.exec(data.toString('latin1'))?.[1] ?? '';
      asked.push(path);
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      else talk(socket, path);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Names of the tests' own world; `site.test` is a host that the user lets through. */
export const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'site.test': ['127.0.0.1'],
  'inside.test': ['127.0.0.1'],
  'mixed.test': ['93.184.216.34', '127.0.0.1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'ten.test': ['10.0.0.7'],
  'cloud.test': ['169.254.169.254'],
  'six.test': ['::1'],
};

export async function resolveTest(host: string): Promise<readonly LookupAddress[]> {
  const addresses = HOSTS[host];
  if (addresses === undefined) throw Object.assign(new Error(host), { code: 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

/** A clock that waits for nothing and remembers for how long it was asked to. */
export function testClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let now = Date.UTC(2024, 4, 3);
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

export const QUICK: Partial<Limits> = { connect: 500, headers: 500, pause: 300, whole: 1_500, retries: 0 };

export async function get(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const fetcher = new Fetcher({
    allowHosts: ['site.test'],
    limits: QUICK,
    resolve: resolveTest,
    clock: testClock(),
    ...options,
  });
  try {
    return await fetcher.fetch(address);
  } finally {
    await fetcher.close();
  }
}

export function ruleOf(fetched: Fetched): string {
  return fetched.kind === 'trouble' ? fetched.trouble.rule : fetched.kind;
}
