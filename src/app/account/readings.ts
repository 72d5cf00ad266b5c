import { z } from 'zod';
import type { Ledger } from '../../ledger/ledger.ts';
import { ClaimCodec } from '../../model/claim.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { PositionCodec } from '../../model/position.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { readingKey } from '../case/cache-keys.ts';
import type { Pool } from '../work/pool.ts';

const BATCH = 64;

/** Claims and positions are decoded in full; times and names come from our own cache and keep their shape. */
const ReadingCodec = z.object({
  report: z.string(),
  times: z.array(z.custom<Reading['times'][number]>((value) => typeof value === 'object')),
  names: z.array(z.custom<Reading['names'][number]>((value) => typeof value === 'object')),
  claims: z.array(ClaimCodec),
  positions: z.array(PositionCodec),
});

/** The reading of each report, in the order of the reports: from the cache, else made now and cached. */
export async function readingsOf(
  ledger: Ledger,
  reports: readonly Report[],
  { pack, pool, tell }: { pack: Pack; pool: Pool; tell: (done: number, of: number) => void },
): Promise<readonly Reading[]> {
  const readings = new Map<string, Reading>();
  const missing: Report[] = [];
  for (const report of reports) {
    const cached = ledger.derived(readingKey(report, pack));
    if (cached === null) missing.push(report);
    else readings.set(report.id, ReadingCodec.parse(cached));
  }
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH);
    const results = await pool.run(batch.map((report) => ({ kind: 'extract', report, pack })));
    const fresh = new Map<string, unknown>();
    for (const [index, report] of batch.entries()) {
      const reading = results[index]?.reading ?? null;
      if (reading === null) continue;
      readings.set(report.id, reading);
      fresh.set(readingKey(report, pack), reading);
    }
    ledger.cache(fresh);
    tell(at + batch.length, missing.length);
  }
  return reports.flatMap(({ id }) => readings.get(id) ?? []);
}
