import { contentId } from '../../base/hash.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { dropRecurring } from '../../read/furniture/recurring.ts';
import { READ_VERSION } from '../../read/version.ts';
import { TEXT_VERSION } from '../../text/version.ts';
import type { Joined } from '../../weave/account.ts';
import { joinMaterial } from '../../weave/account.ts';
import { inferDates } from '../../weave/dating/infer-dates.ts';
import { findEchoes } from '../../weave/echoes/find-echoes.ts';
import { WEAVE_VERSION } from '../../weave/version.ts';
import { standings } from '../../weave/versions/standing.ts';
import type { Past } from '../../weave/versions/with-versions.ts';
import { packOf } from '../case/case-pack.ts';
import { loadReports } from '../case/load-reports.ts';
import type { Pool } from '../work/pool.ts';
import { readingsOf } from './readings.ts';
import type { Tell } from './tell.ts';

/** What the account is woven of, and the reports that newer versions replaced or their providers withdrew. */
export interface CaseMaterial extends Joined {
  readonly past: Past;
}

const made = new WeakMap<Ledger, { readonly key: string; readonly material: CaseMaterial }>();

/** Tells which facts, pack and versions all that is read follows from: everything but what people judged. */
export function materialKey(ledger: Ledger): string {
  return contentId('material', {
    sightings: ledger.ids('sighting'),
    pack: packOf(ledger),
    versions: [READ_VERSION, TEXT_VERSION, WEAVE_VERSION],
  });
}

/**
 * What the account is woven of: the reports with their days, what was read of each against its day, the echoes between
 * them and the names of the case. Made once for an open ledger, and again where a report was added.
 */
export async function materialOf(ledger: Ledger, { pool, tell }: { pool: Pool; tell: Tell }): Promise<CaseMaterial> {
  const key = materialKey(ledger);
  const before = made.get(ledger);
  if (before?.key === key) return before.material;
  const pack = packOf(ledger);
  const all = dropRecurring(loadReports(ledger).map(({ report }) => report));
  const standing = standings(all);
  const reports = all.filter(({ id }) => !standing.has(id));
  const gone = all.flatMap((report) => {
    const why = standing.get(report.id);
    return why === undefined ? [] : [{ ...report, standing: why }];
  });
  const asRead = await readingsOf(ledger, reports, { pack, pool, tell: (done, of) => tell('reading', done, of) });
  tell('comparing', 0, 1);
  const echoes = echoesOf(ledger, reports);
  const times = new Map(asRead.map((reading) => [reading.report, reading.times]));
  const inferred = inferDates(reports, times, echoes);
  const dated = reports.map((report) => ({ ...report, published: inferred.get(report.id) ?? report.published }));
  const readings = await readingsOf(ledger, dated, { pack, pool, tell: (done, of) => tell('reading again', done, of) });
  const past = { reports: gone, readings: await readingsOf(ledger, gone, { pack, pool, tell: () => {} }) };
  const material = { ...joinMaterial({ reports: dated, readings, echoes, pack }), past };
  made.set(ledger, { key, material });
  return material;
}

/** The echoes between the reports: those that are kept where the reports are the same, else found now and kept. */
function echoesOf(ledger: Ledger, reports: readonly Report[]): readonly Echo[] {
  const texts = reports.map(({ id, readBy, published, blocks }) => {
    const kinds = blocks.map(({ kind, start }) => `${kind} ${start}`);
    return [id, readBy, published.from, published.to, contentId('blocks', kinds)];
  });
  const key = contentId('echoes', { texts, versions: [READ_VERSION, WEAVE_VERSION] });
  const kept = ledger.kept('echoes', key);
  if (kept !== null) return kept as readonly Echo[];
  const echoes = findEchoes(reports);
  ledger.keep('echoes', key, echoes);
  return echoes;
}
