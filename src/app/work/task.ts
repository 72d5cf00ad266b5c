import type { Notice } from '../../model/finding.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { deliver } from '../../read/deliver.ts';
import type { Given } from '../../read/read.ts';
import { readReport } from '../../read/read.ts';
import { extract } from '../../text/extract.ts';

/** Work on one report that any worker can do: read bytes and extract, or extract from a report that was read. */
export type Task =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly given: Given; readonly pack: Pack }
  | { readonly kind: 'extract'; readonly report: Report; readonly pack: Pack };

/** What was read, the report without what its delivery says of it; `report` and `reading` are null where the bytes hold none. */
export interface TaskResult {
  readonly report: Report | null;
  readonly reading: Reading | null;
  readonly notices: readonly Notice[];
}

export function perform(task: Task): TaskResult {
  if (task.kind === 'extract') return { report: task.report, reading: extract(task.report, task.pack), notices: [] };
  const { report, notices } = readReport(task.bytes, task.given);
  return { report, notices, reading: report === null ? null : extract(deliver(report, task.given), task.pack) };
}
