import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { atOnce } from '../../base/once.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { applyChange } from '../account/change.ts';
import type { KeyedAccount } from '../account/current-account.ts';
import { keptAccount, keyedAccount } from '../account/current-account.ts';
import { accountKey } from '../account/snapshot.ts';
import type { Tell } from '../account/tell.ts';
import { packOf } from '../case/case-pack.ts';
import type { Tools, Weaver } from '../tools.ts';
import { indexSteps } from '../views/case-index.ts';
import { warm } from '../views/warm.ts';
import type { Pool } from '../work/pool.ts';
import { inTurns } from './in-turns.ts';

/** How long the file of the case is taken to be as it was when last looked at. */
const LOOK_MS = 500;
/** A case of fewer reports is woven before a thread has started. */
const FEW_REPORTS = 40;
/** The key of no account: what is woven is then read from the case. */
const NO_ACCOUNT = '';

/** What the case holds now. All of it is replaced together when the account is made anew. */
export interface Now {
  readonly account: Account;
  readonly pack: Pack;
  /** Tells this account from every other: it follows from facts, pack and program. */
  readonly version: string;
}

export interface RoomOptions {
  readonly casePath: string;
  readonly workers: number;
  readonly tell: Tell;
  /** Told of an error in work that no request waits for. */
  readonly complain: (error: unknown) => void;
}

/**
 * One open case with its account in memory. Readers take `now`; whoever changes the case does it within `exclusively`
 * and then calls `renew`. What another process adds is seen by `look`. While a new account is woven, and what pages look
 * up in it is made, the old one answers.
 */
export class Room {
  readonly name: string;
  readonly ledger: Ledger;
  readonly pool: Pool;
  readonly #options: RoomOptions;
  readonly #weaver: Weaver;
  #now: Now;
  #seen: string;
  #lookedAt = 0;
  #isClosed = false;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    open: { ledger: Ledger; pool: Pool; weaver: Weaver; now: Now; seen: string },
    options: RoomOptions,
  ) {
    this.name = basename(options.casePath, extname(options.casePath));
    this.ledger = open.ledger;
    this.pool = open.pool;
    this.#weaver = open.weaver;
    this.#now = open.now;
    this.#seen = open.seen;
    this.#options = options;
  }

  /** Opens a case that exists, brings its account up to date and makes what pages look up. Throws a Failure where it cannot. */
  static async open(tools: Tools, options: RoomOptions): Promise<Room> {
    const { casePath, workers, tell } = options;
    const ledger = tools.openLedger(casePath, { make: false });
    const pool = tools.createPool(workers);
    const weaver = tools.openWeaver(casePath, { workers });
    try {
      if (areMany(ledger) && keptAccount(ledger, accountKey(ledger)) === null) await weaver.renew(NO_ACCOUNT, tell);
      const now = nowOf(ledger, await keyedAccount(ledger, { pool, tell }));
      atOnce(warm(now));
      return new Room({ ledger, pool, weaver, now, seen: markOf(casePath) }, options);
    } catch (error) {
      await weaver.close();
      await pool.close();
      ledger.close();
      throw error;
    }
  }

  get now(): Now {
    return this.#now;
  }

  /** Work that changes the case, one at a time in the order of asking. */
  exclusively<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine;
  }

  /** Makes the account anew where a fact was added; within `exclusively`. */
  async renew(tell: Tell = () => {}): Promise<Now> {
    this.#seen = markOf(this.#options.casePath);
    if (accountKey(this.ledger) === this.#now.version) return this.#now;
    const keyed = await this.#weave(tell);
    await inTurns(indexSteps(keyed.account));
    const now = nowOf(this.ledger, keyed);
    this.#now = now;
    this.#seen = markOf(this.#options.casePath);
    inTurns(warm(now), () => this.#isClosed || this.#now !== now).catch(this.#options.complain);
    return now;
  }

  /** The account as it is once all that was added counts; within `exclusively`. */
  async current(tell?: Tell): Promise<Account> {
    return (await this.renew(tell)).account;
  }

  /** Whether an account follows from all that the case holds by now. */
  isCurrent(version: string): boolean {
    return version === accountKey(this.ledger);
  }

  /** In a thread of its own, which tells only what is new; in place where that is sooner done. */
  async #weave(tell: Tell): Promise<KeyedAccount> {
    if (areMany(this.ledger)) {
      const { version, account } = this.#now;
      const { key, change } = await this.#weaver.renew(version, tell);
      if (change !== null) return { key, account: applyChange(account, change) };
    }
    return keyedAccount(this.ledger, { pool: this.pool, tell });
  }

  /** Looks, now and then, whether another process changed the file, and if so renews in the background. */
  look(): void {
    const at = performance.now();
    if (at - this.#lookedAt < LOOK_MS) return;
    this.#lookedAt = at;
    const mark = markOf(this.#options.casePath);
    if (mark === this.#seen) return;
    this.#seen = mark;
    this.exclusively(() => this.renew()).catch(this.#options.complain);
  }

  async close(): Promise<void> {
    await this.#last;
    this.#isClosed = true;
    await this.#weaver.close();
    await this.pool.close();
    this.ledger.close();
  }
}

function areMany(ledger: Ledger): boolean {
  return ledger.ids('sighting').length >= FEW_REPORTS;
}

function nowOf(ledger: Ledger, { key, account }: KeyedAccount): Now {
  return { account, pack: packOf(ledger), version: key };
}

/** What changes about a file when it is written; the empty word where it is gone. */
function markOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}
