import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Tell } from '../account/build-account.ts';
import { currentAccount } from '../account/current-account.ts';
import { materialKey } from '../account/material.ts';
import { accountKey } from '../account/snapshot.ts';
import { packOf } from '../case/case-pack.ts';
import type { Tools, WeaveApart } from '../tools.ts';
import { indexOf } from '../views/case-index.ts';
import { warmSteps } from '../views/warm.ts';
import type { Pool } from '../work/pool.ts';

/** How long the file of the case is taken to be as it was when last looked at. */
const LOOK_MS = 500;
/** A case of fewer reports is woven before a thread has started. */
const FEW_REPORTS = 40;

/** What the case holds now. All of it is replaced together when the account is made anew. */
export interface Now {
  readonly account: Account;
  readonly pack: Pack;
  /** Tells this account from every other: it follows from facts, pack and program. */
  readonly version: string;
  /** The same for what was read alone, whatever people judged. */
  readonly material: string;
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
 * and then calls `renew`. What another process adds is seen by `look`, and woven while the old account still answers.
 */
export class Room {
  readonly name: string;
  readonly ledger: Ledger;
  readonly pool: Pool;
  readonly #options: RoomOptions;
  readonly #weaveApart: WeaveApart;
  #now: Now;
  #seen: string;
  #lookedAt = 0;
  #isClosed = false;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    open: { ledger: Ledger; pool: Pool; now: Now; seen: string; tools: Tools },
    options: RoomOptions,
  ) {
    this.name = basename(options.casePath, extname(options.casePath));
    this.ledger = open.ledger;
    this.pool = open.pool;
    this.#now = open.now;
    this.#seen = open.seen;
    this.#weaveApart = open.tools.weaveApart;
    this.#options = options;
  }

  /** Opens a case that exists, brings its account up to date and makes what pages look up. Throws a Failure where it cannot. */
  static async open(tools: Tools, options: RoomOptions): Promise<Room> {
    const ledger = tools.openLedger(options.casePath, { make: false });
    const pool = tools.createPool(options.workers);
    try {
      const now = await weave(ledger, pool, options.tell);
      for (const step of warmSteps(indexOf(now.account))) step();
      return new Room({ ledger, pool, now, seen: markOf(options.casePath), tools }, options);
    } catch (error) {
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
    if (accountKey(this.ledger) !== this.#now.version) {
      await this.#weaveReports(tell);
      this.#now = await weave(this.ledger, this.pool, tell);
      this.#seen = markOf(this.#options.casePath);
      this.#warm(this.#now.account);
    }
    return this.#now;
  }

  /** Makes what pages of a new account look up, a step at a time between requests; left where a newer one came. */
  #warm(account: Account): void {
    const steps = [...warmSteps(indexOf(account))];
    const next = (): void => {
      const step = steps.shift();
      if (step === undefined || this.#isClosed || this.#now.account !== account) return;
      step();
      setImmediate(next);
    };
    setImmediate(next);
  }

  /** Reports that came are woven in a thread of its own, so that readers are answered meanwhile. */
  async #weaveReports(tell: Tell): Promise<void> {
    const { account, material } = this.#now;
    if (account.reports.length < FEW_REPORTS || materialKey(this.ledger) === material) return;
    const { casePath, workers } = this.#options;
    await this.#weaveApart(casePath, { workers, tell });
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
    await this.pool.close();
    this.ledger.close();
  }
}

async function weave(ledger: Ledger, pool: Pool, tell: Tell): Promise<Now> {
  const account = await currentAccount(ledger, { pool, tell });
  return { account, pack: packOf(ledger), version: accountKey(ledger), material: materialKey(ledger) };
}

/** What changes about a file when it is written; the empty word where it is gone. */
function markOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}
