import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Joined } from '../../weave/account.ts';
import { accountOf } from '../../weave/account.ts';
import { bearingOf, withRulings } from '../../weave/judgements/rewoven.ts';
import { settle } from '../../weave/judgements/settle.ts';
import { withVersions } from '../../weave/versions/with-versions.ts';
import { judgedOf } from '../review/judgement-facts.ts';
import type { Pool } from '../work/pool.ts';
import { materialOf } from './material.ts';
import type { Tell } from './tell.ts';

export type { Tell };

interface Woven {
  readonly bearing: string;
  readonly account: Account;
}

/** The last account that was woven of each material. */
const woven = new WeakMap<Joined, Woven>();

/**
 * Makes the account of the case from its facts: echoes between the reports, days for those that state none, claims
 * read against those days, and all that is woven of them as people judged it. Depends on nothing but the facts and our
 * version. Where only judgements came that change no figure, the rest is taken as it was.
 */
export async function buildAccount(ledger: Ledger, work: { pool: Pool; tell: Tell }): Promise<Account> {
  const material = await materialOf(ledger, work);
  const judged = judgedOf(ledger);
  const drafts = settle(judged, { ...material, claims: material.readings.flatMap(({ claims }) => claims) });
  const bearing = bearingOf(drafts);
  const last = woven.get(material);
  if (last?.bearing === bearing) return withRulings(last.account, drafts);
  work.tell('weaving', 0, 1);
  const account = withVersions(await accountOf({ ...material, judged }), material.past);
  woven.set(material, { bearing, account });
  return account;
}
