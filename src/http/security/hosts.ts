import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { ForeignHost } from '../failures.ts';

/** Where the server can be reached. `publicOrigin` is the address that a proxy in front of it has, null without one. */
export interface Reach {
  readonly host: string;
  readonly port: number;
  readonly publicOrigin: URL | null;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a name to listen on is this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/**
 * Throws ForeignHost where the Host header names none of the server's own names. A page of another site whose name
 * was made to point here (DNS rebinding) still sends its own name.
 */
export function checkHost(header: string | undefined, reach: Reach): void {
  if (header === undefined || !isOwn(header.toLowerCase(), reach)) throw new ForeignHost();
}

function isOwn(header: string, { host, port, publicOrigin }: Reach): boolean {
  if (publicOrigin !== null && header === publicOrigin.host.toLowerCase()) return true;
  const [, name, given] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(header) ?? [];
  if (name === undefined || Number(given ?? 80) !== port) return false;
  if (LOOPBACK.has(name) || name === host.toLowerCase() || name === `[${host.toLowerCase()}]`) return true;
  return !isLoopback(host) && ownAddresses().has(name.replace(/^\[|\]$/g, ''));
}

/** The addresses of this machine, which no name can be made to forge. */
function ownAddresses(): ReadonlySet<string> {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return new Set(addresses.map(({ address }) => address.toLowerCase()).filter((address) => isIP(address) > 0));
}
