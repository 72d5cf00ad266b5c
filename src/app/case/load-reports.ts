import { z } from 'zod';
import { Failure } from '../../base/fail.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Notice } from '../../model/finding.ts';
import { NoticeCodec } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { ReportCodec } from '../../model/report.ts';
import { readReport } from '../../read/read.ts';
import { reportKey } from './cache-keys.ts';
import type { Sighting } from './sighting.ts';
import { SightingCodec } from './sighting.ts';

const CachedCodec = z.object({ report: ReportCodec, notices: z.array(NoticeCodec) });

export class MissingCopy extends Failure {
  readonly code = 'missing-copy';
  constructor(document: string, sha256: string) {
    super(`The case holds no copy of ${document} (SHA-256 ${sha256}): the file was damaged.`);
  }
}

/** A report of the case with what was noticed while it was read. */
export interface Loaded {
  readonly report: Report;
  readonly notices: readonly Notice[];
}

/**
 * The reports of the case, by id. A report that was seen under several names bears the first of them in the order of
 * the alphabet. What the cache does not hold is read again from the copy.
 */
export function loadReports(ledger: Ledger): readonly Loaded[] {
  const byId = new Map<string, Loaded>();
  const fresh = new Map<string, unknown>();
  for (const { body } of ledger.facts('sighting')) {
    const sighting = SightingCodec.parse(body);
    const loaded = load(ledger, sighting, fresh);
    if (loaded === null) continue;
    const { id } = loaded.report;
    const other = byId.get(id);
    const document =
      other === undefined || sighting.document < other.report.document ? sighting.document : other.report.document;
    byId.set(id, rename(loaded, document));
  }
  ledger.cache(fresh);
  return [...byId.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
}

function load(ledger: Ledger, sighting: Sighting, fresh: Map<string, unknown>): Loaded | null {
  const key = reportKey(sighting);
  const cached = ledger.derived(key) ?? fresh.get(key) ?? null;
  if (cached !== null) return CachedCodec.parse(cached);
  const bytes = ledger.copy(sighting.sha256);
  if (bytes === null) throw new MissingCopy(sighting.document, sighting.sha256);
  const { report, notices } = readReport(bytes, sighting);
  if (report === null) return null;
  fresh.set(key, { report, notices });
  return { report, notices };
}

function rename({ report, notices }: Loaded, document: string): Loaded {
  return { report: { ...report, document }, notices: notices.map((notice) => ({ ...notice, document })) };
}
