import type { Answer, Ask } from './ask.ts';
import { askerOf } from './ask.ts';
import type { Door, Resolve } from './door.ts';
import { doorOf, plain, resolveBySystem } from './door.ts';
import type { Limits } from './limits.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Clock } from './queue.ts';
import { HostQueue, systemClock } from './queue.ts';
import { retryAfter } from './retry-after.ts';
import type { Rules } from './robots.ts';
import { rulesOrNone } from './robots.ts';
import type { Trouble } from './trouble.ts';
import { FetchTrouble, troubleOf } from './trouble.ts';

export interface FetchOptions {
  /** What we call ourselves; its first word is what robots.txt may name. */
  readonly agent?: string;
  /** Names of hosts that may be asked though their addresses are not public. */
  readonly allowHosts?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
  readonly clock?: Clock;
}

/** What a server gave with a page so that one can ask later whether it has changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What became of one address. `address` is where the page was in the end, after redirects. */
export type Fetched =
  | {
      readonly kind: 'page';
      readonly asked: string;
      readonly address: string;
      /** When the answer was whole: ISO 8601, UTC. */
      readonly fetched: string;
      readonly headers: ReadonlyMap<string, string>;
      readonly validators: Validators;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'unchanged'; readonly asked: string; readonly address: string; readonly fetched: string }
  | { readonly kind: 'trouble'; readonly asked: string; readonly address: string; readonly trouble: Trouble };

export const AGENT = 'Crosswire/0.1 (reads news reports; keeps to robots.txt)';
const LONGEST_ADDRESS = 2_000;

/**
 * Fetches pages politely: robots.txt is kept to, one request at a time for a host with a pause between, what failed
 * for now is asked again a few times, everything is bounded in time and size. No address is asked that is not of the
 * public Internet, by name, as a number or through a redirect, but those of hosts that the user allows. Nothing is
 * thrown for what a server or the network does.
 */
export class Fetcher {
  private readonly limits: Limits;
  private readonly agent: string;
  private readonly clock: Clock;
  private readonly queue: HostQueue;
  private readonly rules = new Map<string, Promise<Rules>>();
  private readonly door: Door;
  private readonly ask: Ask;
  readonly close: () => Promise<void>;

  constructor({
    agent = AGENT,
    allowHosts = [],
    limits,
    resolve = resolveBySystem,
    clock = systemClock,
  }: FetchOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.agent = agent;
    this.clock = clock;
    this.queue = new HostQueue(clock);
    this.door = doorOf(new Set(allowHosts.map(plain)), resolve);
    const { ask, close } = askerOf(this.door, this.limits);
    this.ask = ask;
    this.close = close;
  }

  /** `known`: what came with the page the last time. */
  async fetch(asked: string, known: Validators | null = null): Promise<Fetched> {
    let address: URL | null = null;
    try {
      address = parse(asked);
      const visited = new Set<string>();
      for (;;) {
        if (visited.has(address.href)) throw troubleOf('redirects', 'the redirects of this address run in a circle');
        if (visited.size > this.limits.redirects)
          throw troubleOf('redirects', `the address redirects more than ${this.limits.redirects} times`);
        visited.add(address.href);
        const answer = await this.get(address, known);
        const next = redirectOf(answer, address);
        if (next === null) return this.result(asked, address, answer);
        address = next;
      }
    } catch (error) {
      if (!(error instanceof FetchTrouble)) throw error;
      return { kind: 'trouble', asked, address: address?.href ?? asked, trouble: error.trouble };
    }
  }

  private result(asked: string, address: URL, { status, headers, body }: Answer): Fetched {
    const fetched = new Date(this.clock.now()).toISOString();
    if (status === 304) return { kind: 'unchanged', asked, address: address.href, fetched };
    if (status !== 200) throw troubleOf('status', `the server answers ${status}`);
    const validators = { etag: headers.get('etag') ?? null, lastModified: headers.get('last-modified') ?? null };
    return { kind: 'page', asked, address: address.href, fetched, headers, validators, bytes: body };
  }

  private async get(address: URL, known: Validators | null): Promise<Answer> {
    this.door.check(address);
    const rules = await this.rulesFor(address);
    if (!rules.allows(address)) throw troubleOf('robots', `${address.host} asks robots not to read this address`);
    const pause = Math.min(this.limits.longestWait, Math.max(this.limits.delay, rules.delay ?? 0));
    return this.queue.run(address.host, pause, () => this.askAgain(address, known));
  }

  private rulesFor(address: URL): Promise<Rules> {
    const { origin, host } = address;
    const kept = this.rules.get(origin);
    if (kept !== undefined) return kept;
    const rules = this.queue.run(host, this.limits.delay, () => rulesOrNone(origin, this.agent, this.ask));
    this.rules.set(origin, rules);
    rules.catch(() => this.rules.delete(origin));
    return rules;
  }

  private async askAgain(address: URL, known: Validators | null): Promise<Answer> {
    for (let tries = 0; ; tries += 1) {
      try {
        const answer = await this.ask(address, this.headers(known));
        const wait = retryAfter(answer, this.clock.now());
        if (wait === null) return answer;
        throw troubleOf('wait', `the server answers ${answer.status}`, { again: true, wait });
      } catch (error) {
        if (!(error instanceof FetchTrouble) || !error.trouble.again || tries >= this.limits.retries) throw error;
        const { wait, words } = error.trouble;
        if ((wait ?? 0) > this.limits.longestWait)
          throw troubleOf('wait', `${words} and asks to wait ${Math.ceil((wait ?? 0) / 1000)} seconds`);
        await this.clock.sleep(wait ?? this.limits.backOff * 2 ** tries);
      }
    }
  }

  private headers(known: Validators | null): Record<string, string> {
    return {
      'user-agent': this.agent,
      accept:
        'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.5',
      'accept-language': 'en',
      'accept-encoding': 'gzip, deflate, br',
      ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
      ...(known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified }),
    };
  }
}

/** One address with a fetcher of its own. */
export async function fetchOne(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const fetcher = new Fetcher(options);
  try {
    return await fetcher.fetch(address);
  } finally {
    await fetcher.close();
  }
}

function parse(words: string): URL {
  if (!URL.canParse(words)) throw troubleOf('bad-address', 'this is no web address');
  return bounded(new URL(words));
}

function bounded(address: URL): URL {
  if (address.href.length > LONGEST_ADDRESS) throw troubleOf('bad-address', 'the address is too long');
  address.hash = '';
  return address;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function redirectOf({ status, headers }: Answer, from: URL): URL | null {
  if (!REDIRECTS.has(status)) return null;
  const location = headers.get('location');
  if (location === undefined || !URL.canParse(location, from.href))
    throw troubleOf('redirects', 'the server redirects and does not say where to');
  return bounded(new URL(location, from));
}
