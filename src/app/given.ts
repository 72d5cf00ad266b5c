import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { Failure } from '../base/fail.ts';
import { DayCodec } from '../model/when.ts';
import type { Given } from '../read/read.ts';

const ListingCodec = z.array(
  z.object({ document: z.string(), published: DayCodec.nullish(), outlet: z.string().nullish() }),
);

export class BadListing extends Failure {
  readonly code = 'bad-listing';
  constructor(path: string, reason: string) {
    super(`${path} is no list of reports: ${reason}`);
  }
}

/** What a reports.json says of its documents, by base name of the file. */
export function readListing(path: string): ReadonlyMap<string, Given> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadListing(path, error instanceof Error ? error.message : String(error));
  }
  const listing = ListingCodec.safeParse(json);
  if (!listing.success) throw new BadListing(path, z.prettifyError(listing.error));
  return new Map(
    listing.data.map(({ document, published, outlet }) => [
      basename(document),
      { document: basename(document), published: published ?? null, outlet: outlet ?? null },
    ]),
  );
}
