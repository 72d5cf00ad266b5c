import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import { accountOf } from '../../weave/account.ts';
import { bearingOf, withRulings } from '../../weave/judgements/rewoven.ts';
import { settle } from '../../weave/judgements/settle.ts';
import { withVersions } from '../../weave/versions/with-versions.ts';
import { judgedOf } from '../review/judgement-facts.ts';
import type { Pool } from '../work/pool.ts';
import { materialOf } from './material.ts';
import type { Tell } from './tell.ts';

/** An account, and which judgements bear on its figures. */
export interface Built {
  readonly account: Account;
  readonly bearing: string;
}

/**
 * Makes the account of the case from its facts: echoes between the reports, days for those that state none, claims
 * read against those days, and all that is woven of them as people judged it. Depends on nothing but the facts and our
 * version.
 */
export async function buildAccount(ledger: Ledger, work: { pool: Pool; tell: Tell }): Promise<Built> {
  const material = await materialOf(ledger, work);
  const judged = judgedOf(ledger);
  const bearing = bearingOf(settle(judged, { ...material, claims: material.readings.flatMap(({ claims }) => claims) }));
  work.tell('weaving', 0, 1);
  return { account: withVersions(await accountOf({ ...material, judged }), material.past), bearing };
}

/**
 * The account where, since it was made, only judgements came that change no figure: the rest is taken as it was. Null
 * where any of them does, or was undone.
 */
export function rejudged(ledger: Ledger, { account, bearing }: Built): Built | null {
  const reports = account.reports.filter(({ standing }) => standing === undefined);
  const drafts = settle(judgedOf(ledger), { reports, claims: account.claims });
  return bearingOf(drafts) === bearing ? { account: withRulings(account, drafts), bearing } : null;
}
