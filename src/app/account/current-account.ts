import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Pool } from '../work/pool.ts';
import { buildAccount } from './build-account.ts';
import { accountKey, fromRows, toRows } from './snapshot.ts';
import type { Tell } from './tell.ts';

const open = new WeakMap<Ledger, { readonly key: string; readonly account: Account }>();

/**
 * The account of the case: the one at hand or in the file where nothing changed since, else a new one, which is then
 * kept in both.
 */
export async function currentAccount(ledger: Ledger, work: { pool: Pool; tell: Tell }): Promise<Account> {
  const key = accountKey(ledger);
  const last = open.get(ledger);
  if (last?.key === key) return last.account;
  const account = fromRows(ledger.woven(key) ?? (await weave(ledger, key, work)));
  open.set(ledger, { key, account });
  return account;
}

async function weave(
  ledger: Ledger,
  key: string,
  work: { pool: Pool; tell: Tell },
): Promise<ReturnType<typeof toRows>> {
  const rows = toRows(await buildAccount(ledger, work));
  ledger.weave(key, rows);
  return rows;
}
