import { basename } from 'node:path';
import type { Notice } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { deliver } from '../read/deliver.ts';
import type { Given } from '../read/read.ts';
import { readReport } from '../read/read.ts';
import { openInput } from './add/open-input.ts';

export interface FileOptions {
  readonly listing: ReadonlyMap<string, Given>;
  readonly published: string | null;
}

/**
 * Reads files one by one, and one by one the reports of those that hold many; a file that cannot be read gives a notice
 * and no report.
 */
export async function* readFiles(
  paths: readonly string[],
  { listing, published }: FileOptions,
): AsyncGenerator<{ report: Report | null; notices: readonly Notice[] }> {
  for (const path of paths) {
    const document = basename(path);
    const given = listing.get(document) ?? { document, published: null, outlet: null };
    const input = { path, given: { ...given, published: given.published ?? published } };
    for await (const opened of openInput(input, null)) {
      if (opened.kind === 'notice') yield { report: null, notices: [opened.notice] };
      else {
        const { bytes, given: own } = opened.piece;
        const { report, notices } = readReport(bytes, own);
        yield { report: report && deliver(report, own), notices };
      }
    }
  }
}
