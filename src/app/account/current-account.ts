import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Pool } from '../work/pool.ts';
import type { Tell } from './build-account.ts';
import { buildAccount } from './build-account.ts';
import { accountKey, fromRows, toRows } from './snapshot.ts';

/** The account of the case: the one that is kept where nothing changed since, else a new one, which is then kept. */
export async function currentAccount(ledger: Ledger, work: { pool: Pool; tell: Tell }): Promise<Account> {
  const key = accountKey(ledger);
  const kept = ledger.woven(key);
  if (kept !== null) return fromRows(kept);
  const rows = toRows(await buildAccount(ledger, work));
  ledger.weave(key, rows);
  return fromRows(ledger.woven(key) ?? rows);
}
