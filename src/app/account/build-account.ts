import type { Ledger } from '../../ledger/ledger.ts';
import type { Account } from '../../model/account.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import { dropRecurring } from '../../read/furniture/recurring.ts';
import { weaveAccount } from '../../weave/account.ts';
import { inferDates } from '../../weave/dating/infer-dates.ts';
import { findEchoes } from '../../weave/echoes/find-echoes.ts';
import { packOf } from '../case/case-pack.ts';
import { loadReports } from '../case/load-reports.ts';
import type { Pool } from '../work/pool.ts';
import { readingsOf } from './readings.ts';

/** Told while an account is made: what is being done, how much of it is done. */
export type Tell = (stage: string, done: number, of: number) => void;

/**
 * Makes the account of the case from its facts: echoes between the reports, days for those that state none, claims
 * read against those days, and all that is woven of them. Depends on nothing but the facts and our version.
 */
export async function buildAccount(ledger: Ledger, { pool, tell }: { pool: Pool; tell: Tell }): Promise<Account> {
  const pack = packOf(ledger);
  const reports = dropRecurring(loadReports(ledger).map(({ report }) => report));
  return accountOf(reports, { ledger, pack, pool, tell });
}

async function accountOf(
  reports: readonly Report[],
  { ledger, pack, pool, tell }: { ledger: Ledger; pack: Pack; pool: Pool; tell: Tell },
): Promise<Account> {
  const asRead = await readingsOf(ledger, reports, { pack, pool, tell: (done, of) => tell('reading', done, of) });
  tell('comparing', 0, 1);
  const echoes = findEchoes(reports);
  const times = new Map(asRead.map((reading) => [reading.report, reading.times]));
  const inferred = inferDates(reports, times, echoes);
  const dated = reports.map((report) => ({ ...report, published: inferred.get(report.id) ?? report.published }));
  const readings = await readingsOf(ledger, dated, { pack, pool, tell: (done, of) => tell('reading again', done, of) });
  tell('weaving', 0, 1);
  return weaveAccount({ reports: dated, readings, echoes, pack });
}
