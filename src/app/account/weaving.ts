import type { Ledger } from '../../ledger/ledger.ts';
import type { Pool } from '../work/pool.ts';
import type { AccountChange } from './change.ts';
import { changeTo, marksOf } from './change.ts';
import { keptAccount, keyedAccount } from './current-account.ts';
import type { Tell } from './tell.ts';

/** The account of a case by its key, and what makes it of the one asked about: null where the case holds that no more. */
export interface Renewed {
  readonly key: string;
  readonly change: AccountChange | null;
}

/** Brings the account of an open case up to date, and tells what is new about it since the one with the key `from`. */
export async function renewFrom(
  from: string,
  { ledger, pool, tell }: { readonly ledger: Ledger; readonly pool: Pool; readonly tell: Tell },
): Promise<Renewed> {
  const known = keptAccount(ledger, from);
  const before = known && marksOf(known);
  const { key, account } = await keyedAccount(ledger, { pool, tell });
  return { key, change: before && changeTo(account, before, marksOf(account)) };
}
