import { RateLimit } from './rate-limit.ts';

/** How often a feed may be read, and how often one address may ask for feeds that are not there. */
const RATES = { reads: { burst: 30, perSecond: 1 / 10 }, misses: { burst: 10, perSecond: 1 / 60 } } as const;

/** How often feeds may be asked for by their secret addresses. */
export class FeedLimits {
  readonly #reads: RateLimit;
  readonly #misses: RateLimit;

  constructor(now?: () => number) {
    this.#reads = new RateLimit(RATES.reads, now);
    this.#misses = new RateLimit(RATES.misses, now);
  }

  /** Counts a try of an address before it is known whether there is such a feed; throws TooMany. */
  try(address: string): void {
    this.#misses.take(address);
  }

  /** It was somebody's feed: the try counts for nothing. Throws TooMany where it was read too often. */
  read(address: string, person: string): void {
    this.#misses.giveBack(address);
    this.#reads.take(person);
  }
}
