import type { Ledger } from '../../ledger/ledger.ts';
import type { FetchedPart } from '../../read/html/joined.ts';
import { pagesOf } from '../../read/html/joined.ts';
import type { Given } from '../../read/read.ts';
import type { Sighting } from './sighting.ts';
import { SightingCodec } from './sighting.ts';

/** A page as the case last had it from an address: with the pages on which its report goes on, the first without its address. */
export interface KeptPage {
  readonly given: Given;
  readonly pages: readonly [FetchedPart, ...FetchedPart[]];
}

/** What the case holds of an address, by the address as asked; null where it holds nothing. */
export type KeptPages = (asked: string) => KeptPage | null;

export function keptPages(ledger: Ledger): KeptPages {
  let latest: Map<string, Sighting> | null = null;
  return (asked) => {
    latest ??= latestSightings(ledger);
    const sighting = latest.get(asked);
    const bytes = sighting && ledger.copy(sighting.sha256);
    if (sighting === undefined || bytes == null) return null;
    const { sha256: _, ...given } = sighting;
    return { given, pages: pagesOf(bytes) };
  };
}

function latestSightings(ledger: Ledger): Map<string, Sighting> {
  const latest = new Map<string, Sighting>();
  for (const { body } of ledger.facts('sighting')) {
    const sighting = SightingCodec.parse(body);
    if (sighting.fetched === undefined) continue;
    if ((latest.get(sighting.document)?.fetched ?? '') <= sighting.fetched) latest.set(sighting.document, sighting);
  }
  return latest;
}
