import { z } from 'zod';
import { contentId, sha256 } from '../../base/hash.ts';
import type { Fetched, Validators } from '../../fetch/fetcher.ts';
import type { Fact, Ledger } from '../../ledger/ledger.ts';

/** That an address was asked, when, and what came: the bytes by their hash, and the headers that came with them. */
export const FetchCodec = z.object({
  asked: z.string(),
  address: z.string(),
  fetched: z.string(),
  sha256: z.string(),
  headers: z.record(z.string(), z.string()),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});
export type FetchBody = z.infer<typeof FetchCodec>;

export function fetchFact(page: Extract<Fetched, { kind: 'page' }>): Fact {
  const body: FetchBody = {
    asked: page.asked,
    address: page.address,
    fetched: page.fetched,
    sha256: sha256(page.bytes),
    headers: Object.fromEntries(page.headers),
    etag: page.validators.etag,
    lastModified: page.validators.lastModified,
  };
  return { id: contentId('fetch', body), kind: 'fetch', body };
}

/** What came with each address the last time that it was fetched into the case, by the address as asked. */
export function knownPages(ledger: Ledger): ReadonlyMap<string, Validators> {
  const latest = new Map<string, FetchBody>();
  for (const { body } of ledger.facts('fetch')) {
    const page = FetchCodec.parse(body);
    if ((latest.get(page.asked)?.fetched ?? '') < page.fetched) latest.set(page.asked, page);
  }
  return new Map([...latest].map(([asked, { etag, lastModified }]) => [asked, { etag, lastModified }]));
}
