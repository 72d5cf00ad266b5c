import type { Claim } from '../model/claim.ts';
import type { Notice } from '../model/finding.ts';
import type { Pack } from '../model/pack/pack.ts';
import type { Report } from '../model/report.ts';
import { extract } from '../text/extract.ts';
import type { FileOptions } from './read-files.ts';
import { readFiles } from './read-files.ts';

/** Claims of files, one file after the other, each read for itself: no case, nothing kept. */
export async function* extractFiles(
  paths: readonly string[],
  options: FileOptions,
  pack: Pack,
): AsyncGenerator<{ report: Report | null; claims: readonly Claim[]; notices: readonly Notice[] }> {
  for await (const { report, notices } of readFiles(paths, options)) {
    yield { report, notices, claims: report === null ? [] : extract(report, pack).claims };
  }
}
