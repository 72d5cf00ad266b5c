import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Tools } from '../tools.ts';
import type { Pool } from '../work/pool.ts';
import { currentAccount } from './current-account.ts';
import type { Tell } from './tell.ts';

export interface OpenAccount {
  readonly account: Account;
  readonly ledger: Ledger;
  readonly pool: Pool;
  /** The account again, after something was added. */
  current(): Promise<Account>;
}

/** Opens a case that exists, brings its account up to date, hands both over, and closes what was opened. */
export async function withAccount<T>(
  tools: Tools,
  { casePath, workers, tell }: { casePath: string; workers: number; tell: Tell },
  use: (open: OpenAccount) => T | Promise<T>,
): Promise<T> {
  const ledger = tools.openLedger(casePath, { make: false });
  const pool = tools.createPool(workers);
  try {
    const current = (): Promise<Account> => currentAccount(ledger, { pool, tell });
    return await use({ account: await current(), ledger, pool, current });
  } finally {
    await pool.close();
    ledger.close();
  }
}
