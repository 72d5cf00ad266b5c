import { foldName } from '../../app/team/names.ts';
import { RateLimit } from './rate-limit.ts';

/** Tries for one name from one address, from one address for any name, and for one name from anywhere. */
const RATES = {
  pair: { burst: 5, perSecond: 1 / 60 },
  address: { burst: 20, perSecond: 1 / 10 },
  name: { burst: 50, perSecond: 1 / 20 },
} as const;

/** How often somebody may try to sign in. */
export class SignInLimits {
  readonly #pair: RateLimit;
  readonly #address: RateLimit;
  readonly #name: RateLimit;

  constructor(now?: () => number) {
    this.#pair = new RateLimit(RATES.pair, now);
    this.#address = new RateLimit(RATES.address, now);
    this.#name = new RateLimit(RATES.name, now);
  }

  /** Counts a try; throws TooMany. */
  take(address: string, name: string): void {
    this.#pair.take(`${address} ${foldName(name)}`);
    this.#address.take(address);
    this.#name.take(foldName(name));
  }

  /** The name was signed in to: its tries are forgotten, and this one counts for no other name. */
  forgive(address: string, name: string): void {
    this.#pair.forgive(`${address} ${foldName(name)}`);
    this.#name.forgive(foldName(name));
    this.#address.giveBack(address);
  }
}
