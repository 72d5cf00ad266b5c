import { z } from 'zod';
import { Failure } from '../../base/fail.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Notice } from '../../model/finding.ts';
import { NoticeCodec } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { ReportCodec } from '../../model/report.ts';
import { deliver } from '../../read/deliver.ts';
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
 * The reports of the case, by id. A report that was seen several times bears the first of its names in the order of
 * the alphabet, and the time when it was first fetched. What the cache does not hold is read again from the copy.
 */
export function loadReports(ledger: Ledger): readonly Loaded[] {
  const fresh = new Map<string, unknown>();
  const loaded = [...sightingsByKey(ledger).values()].flatMap((sightings) => {
    const first = sightings[0];
    const found = first === undefined ? null : load(ledger, first, fresh);
    if (found === null) return [];
    const document = least(sightings.map((one) => one.document)) ?? found.report.document;
    const address = least(sightings.flatMap((one) => one.address ?? []));
    const fetched = least(sightings.flatMap((one) => one.fetched ?? []));
    return [rename({ ...found, report: deliver(found.report, { address, fetched }) }, document)];
  });
  ledger.cache(fresh);
  return loaded.sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
}

function sightingsByKey(ledger: Ledger): ReadonlyMap<string, readonly Sighting[]> {
  const byKey = new Map<string, Sighting[]>();
  for (const { body } of ledger.facts('sighting')) {
    const sighting = SightingCodec.parse(body);
    const key = reportKey(sighting);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [sighting]);
    else others.push(sighting);
  }
  return byKey;
}

function least(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
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
