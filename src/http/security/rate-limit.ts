import { TooMany } from '../failures.ts';

/** How much may be asked at once, and how fast what was used comes back. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** How many buckets are kept; the fullest are the first to be forgotten. */
const MOST_KEYS = 10_000;

/** Token buckets, one a key. `now` gives seconds. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number = () => performance.now() / 1000) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes one token of the key's bucket; throws TooMany, which says when there will be one, where it is empty. */
  take(key: string): void {
    const bucket = this.#fill(key);
    if (bucket.tokens < 1) throw new TooMany(Math.max(1, Math.ceil((1 - bucket.tokens) / this.#rate.perSecond)));
    bucket.tokens -= 1;
  }

  /** Gives one token back. */
  giveBack(key: string): void {
    const bucket = this.#fill(key);
    bucket.tokens = Math.min(this.#rate.burst, bucket.tokens + 1);
  }

  /** Fills the bucket of a key again. */
  forgive(key: string): void {
    this.#buckets.delete(key);
  }

  #fill(key: string): Bucket {
    const at = this.#now();
    const { burst, perSecond } = this.#rate;
    const held = this.#buckets.get(key);
    if (held !== undefined) {
      held.tokens = Math.min(burst, held.tokens + (at - held.at) * perSecond);
      held.at = at;
      return held;
    }
    if (this.#buckets.size >= MOST_KEYS) this.#forgetFull(at);
    const fresh = { tokens: burst, at };
    this.#buckets.set(key, fresh);
    return fresh;
  }

  #forgetFull(at: number): void {
    const { burst, perSecond } = this.#rate;
    for (const [key, { tokens, at: since }] of this.#buckets) {
      if (tokens + (at - since) * perSecond >= burst) this.#buckets.delete(key);
    }
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size >= MOST_KEYS && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
