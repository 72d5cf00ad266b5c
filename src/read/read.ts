import { contentId, sha256 } from '../base/hash.ts';
import type { Notice } from '../model/finding.ts';
import type { Published, Report } from '../model/report.ts';
import type { Day } from '../model/when.ts';
import { decode } from './bytes/decode.ts';
import { sniff } from './bytes/sniff.ts';
import { bindNotices } from './notices.ts';
import { readStretches } from './plain/read-plain.ts';
import { segment } from './plain/segments.ts';

/** The version of this stage: reports that an older one read can be read again. */
export const READ_BY = 'read/1';

/** What came with a file, from reports.json, a feed or the command line; null where it did not say. */
export interface Given {
  readonly document: string;
  readonly published: Day | null;
  readonly outlet: string | null;
}

/** Bytes to a report; null, with a notice, where the bytes hold no readable text. */
export function readReport(bytes: Uint8Array, given: Given): { report: Report | null; notices: readonly Notice[] } {
  const notice = bindNotices(given.document);
  const kind = sniff(bytes);
  if (kind.kind === 'empty') return { report: null, notices: [notice('empty', 'error', 'the file holds no text')] };
  if (kind.kind === 'binary')
    return { report: null, notices: [notice('binary', 'error', `the file is ${kind.name}, not text`)] };
  const decoded = decode(bytes);
  const { text } = decoded;
  const contents = readStretches(
    text,
    segment(text).map((span) => ({ ...span, hint: null })),
  );
  const hash = sha256(bytes);
  const report: Report = {
    id: contentId('report', { sha256: hash, outlet: given.outlet, published: given.published }),
    document: given.document,
    sha256: hash,
    mediaType: 'text/plain',
    text,
    ...contents,
    published: given.published === null ? contents.published : givenDay(given.published, contents.published),
    outlet: given.outlet ?? contents.outlet,
    language: 'en',
    readBy: READ_BY,
  };
  return { report, notices: [] };
}

function givenDay(day: Day, stated: Published): Published {
  const agrees =
    stated.basis === 'stated'
      ? stated.from === day
        ? ', as the page states'
        : `, though the page states ${stated.from}`
      : '';
  return { from: day, to: day, basis: 'given', reason: `given with the file${agrees}`, words: stated.words };
}
