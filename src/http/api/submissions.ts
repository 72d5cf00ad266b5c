import { z } from 'zod';
import { InstantCodec, PageQuery, pageOf } from './shared.ts';

export const SUBMISSION_STATES = ['held', 'taken-in', 'refused'] as const;

/** Files that somebody handed in; the file with index `n` is at /submissions/ID/files/N. */
export const SubmissionViewCodec = z.object({
  id: z.string(),
  state: z.enum(SUBMISSION_STATES),
  note: z.string(),
  author: z.string(),
  made: InstantCodec,
  files: z.array(z.object({ name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() })),
  decided: z.object({ by: z.string(), at: InstantCodec, reason: z.string().nullable() }).nullable(),
});

export const SubmissionPageCodec = pageOf(SubmissionViewCodec);

export const SubmissionQuery = PageQuery.extend({ state: z.enum(SUBMISSION_STATES).optional() });

export const RefusalRequestCodec = z.strictObject({ reason: z.string().trim().min(1).max(2000) });

/** What was taken in is read by a job; null where no file of it can be read (pictures). */
export const TakenInCodec = z.object({ submission: SubmissionViewCodec, job: z.string().nullable() });

export type SubmissionView = z.infer<typeof SubmissionViewCodec>;
export type SubmissionPage = z.infer<typeof SubmissionPageCodec>;
export type TakenIn = z.infer<typeof TakenInCodec>;
