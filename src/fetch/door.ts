import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';
import { troubleOf } from './trouble.ts';

/** All addresses of a host. Injected by tests. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const resolveBySystem: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** Which hosts may be asked at all. */
export interface Door {
  /** Throws where the address may not be asked, by its scheme, its sign-in or as a literal IP address. */
  check(address: URL): void;
  /**
   * Resolves a name once and gives only what was checked, so that the socket connects to the very address that was
   * checked: a second answer of the name server changes nothing.
   */
  readonly lookup: LookupFunction;
}

/** `allowed`: names of hosts (or literal addresses) that a user lets through whatever their address is. */
export function doorOf(allowed: ReadonlySet<string>, resolve: Resolve): Door {
  const isAllowed = (host: string): boolean => allowed.has(plain(host));
  return {
    check(address) {
      if (address.protocol !== 'http:' && address.protocol !== 'https:')
        throw troubleOf('bad-address', `only http and https addresses are fetched, not ${address.protocol}`);
      if (address.username !== '' || address.password !== '')
        throw troubleOf('bad-address', 'an address with a name and password in it is not fetched');
      const host = plain(address.hostname);
      if (isIP(host) !== 0 && !isPublicAddress(host) && !isAllowed(host)) throw closed(host, host);
    },
    lookup(host, options, callback) {
      resolve(host)
        .then((addresses) => {
          const shut = isAllowed(host) ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
          if (shut !== undefined) throw closed(host, shut.address);
          const wanted = addresses.filter(({ family }) => !options.family || family === familyOf(options.family));
          const [first] = wanted;
          if (first === undefined) throw troubleOf('no-such-host', `${host} has no address`);
          if (options.all === true) callback(null, [...wanted]);
          else callback(null, first.address, first.family);
        })
        .catch((error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''));
    },
  };
}

function closed(host: string, address: string): Error {
  const where = host === address ? '' : ` (${address})`;
  return troubleOf(
    'not-public',
    `${host}${where} is no address of the public Internet; --allow-host ${host} lets it through`,
  );
}

function familyOf(family: number | string): number {
  return family === 'IPv4' || family === 4 ? 4 : 6;
}

/** A host's name without the brackets of IPv6 and the dot of the root. */
export function plain(host: string): string {
  return host
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
}
