import { contentId, sha256 } from '../base/hash.ts';
import type { Notice } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Day } from '../model/when.ts';

/** What came with a file, from reports.json, a feed or the command line; null where it did not say. */
export interface Given {
  readonly document: string;
  readonly published: Day | null;
  readonly outlet: string | null;
}

/** Bytes to a report; null, with a notice, where the bytes hold no readable text. */
export function readReport(bytes: Uint8Array, given: Given): { report: Report | null; notices: readonly Notice[] } {
  const text = new TextDecoder().decode(bytes);
  const hash = sha256(bytes);
  const report: Report = {
    id: contentId('report', { sha256: hash, outlet: given.outlet, published: given.published }),
    document: given.document,
    sha256: hash,
    mediaType: 'text/plain',
    text,
    title: null,
    blocks: [...text.matchAll(/[^\n]+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'paragraph',
      reason: 'line',
    })),
    published: {
      from: given.published,
      to: given.published,
      basis: given.published === null ? 'unknown' : 'given',
      reason: 'given with the file',
      words: null,
    },
    outlet: given.outlet,
    byline: null,
    credits: [],
    language: 'en',
    readBy: 'read/0',
  };
  return { report, notices: [] };
}
