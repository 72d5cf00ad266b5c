import { parseMail } from '../mail/parse-mail.ts';
import { extractPdf } from '../pdf/extract-pdf.ts';

/** What libraries do that only work asynchronously. */
export const JOBS = { mail: parseMail, pdf: extractPdf } as const;
export type Job = keyof typeof JOBS;
export type JobResult<K extends Job> = Awaited<ReturnType<(typeof JOBS)[K]>>;

export interface Request {
  readonly job: Job;
  readonly bytes: Uint8Array;
}

/** What came of a job; `reason` is the name of an error, a colon and its message. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };
