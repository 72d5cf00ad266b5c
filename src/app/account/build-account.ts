import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import { accountOf } from '../../weave/account.ts';
import { withVersions } from '../../weave/versions/with-versions.ts';
import { judgedOf } from '../review/judgement-facts.ts';
import type { Pool } from '../work/pool.ts';
import { materialOf } from './material.ts';
import type { Tell } from './tell.ts';

export type { Tell };

/**
 * Makes the account of the case from its facts: echoes between the reports, days for those that state none, claims
 * read against those days, and all that is woven of them as people judged it. Depends on nothing but the facts and our
 * version.
 */
export async function buildAccount(ledger: Ledger, work: { pool: Pool; tell: Tell }): Promise<Account> {
  const material = await materialOf(ledger, work);
  work.tell('weaving', 0, 1);
  return withVersions(await accountOf({ ...material, judged: judgedOf(ledger) }), material.past);
}
