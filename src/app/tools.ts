import type { Ledger } from '../ledger/ledger.ts';
import type { PeopleStore } from '../ledger/people/people-store.ts';
import type { Pack } from '../model/pack/pack.ts';
import type { Tell } from './account/tell.ts';
import type { Renewed } from './account/weaving.ts';
import type { Web } from './add/web.ts';
import type { Serve } from './serve.ts';
import type { Pool } from './work/pool.ts';

/** Brings the account of a case up to date in a thread of its own, and keeps it in the case. */
export interface Weaver {
  /** What the account is now, against the one with the key `from`. One at a time. */
  renew(from: string, tell: Tell): Promise<Renewed>;
  close(): Promise<void>;
}

export type OpenWeaver = (casePath: string, work: { readonly workers: number }) => Weaver;

/** What the composition root picks: where cases are kept, where packs are found, how many threads work. */
export interface Tools {
  /** Opens a case; `make` makes it where there is none. Throws a Failure where it cannot. */
  openLedger(path: string, options: { make: boolean }): Ledger;
  /** A pack by its name or by the path of its folder. Throws a Failure where there is none or it is wrong. */
  loadPack(nameOrPath: string): Pack;
  createPool(workers: number): Pool;
  /** What fetches pages by address. `allowHosts`: hosts that may be asked though they are not of the public Internet. */
  openWeb(options: { readonly allowHosts: readonly string[] }): Promise<Web>;
  readonly openWeaver: OpenWeaver;
  /** Opens the file of people beside a case (CASE.people.db), and makes it where there is none. */
  openPeople(casePath: string): PeopleStore;
  /** Starts the reading room of a case. */
  readonly serve: Serve;
}
