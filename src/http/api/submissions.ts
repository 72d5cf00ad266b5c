import { z } from 'zod';
import { OfferCodec, SUBMISSION_STATES, VerdictOnOfferCodec } from '../../model/submission.ts';
import { PageQuery, pageOf } from './shared.ts';

/** Files that somebody handed in; the file with index `n` is at /submissions/ID/files/N. */
export const SubmissionViewCodec = OfferCodec.extend({
  state: z.enum(SUBMISSION_STATES),
  verdict: VerdictOnOfferCodec.nullable(),
});

export const SubmissionPageCodec = pageOf(SubmissionViewCodec);

export const SubmissionQuery = PageQuery.extend({ state: z.enum(SUBMISSION_STATES).optional() });

export const RefusalRequestCodec = z.strictObject({ reason: z.string().trim().min(1).max(2000) });

export type SubmissionView = z.infer<typeof SubmissionViewCodec>;
export type SubmissionPage = z.infer<typeof SubmissionPageCodec>;
export type RefusalRequest = z.infer<typeof RefusalRequestCodec>;
