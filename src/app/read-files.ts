import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Notice } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Given } from '../read/read.ts';
import { readReport } from '../read/read.ts';
import { unreadable } from './unreadable.ts';

export interface FileOptions {
  readonly listing: ReadonlyMap<string, Given>;
  readonly published: string | null;
}

/** Reads files one by one; a file that cannot be read gives a notice and no report. */
export function* readFiles(
  paths: readonly string[],
  { listing, published }: FileOptions,
): Generator<{ report: Report | null; notices: readonly Notice[] }> {
  for (const path of paths) {
    const document = basename(path);
    const given = listing.get(document) ?? { document, published: null, outlet: null };
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      yield { report: null, notices: [unreadable(path, error)] };
      continue;
    }
    yield readReport(bytes, { ...given, published: given.published ?? published });
  }
}
