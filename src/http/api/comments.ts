import { z } from 'zod';
import { InstantCodec, pageOf } from './shared.ts';

const field = z.string().max(40).optional();

/** What a comment is about; `field` names one slot of it ("place"). */
export const CommentTargetCodec = z.union([
  z.strictObject({ claim: z.string(), field }),
  z.strictObject({ series: z.string(), field }),
  z.strictObject({ report: z.string(), field }),
  z.strictObject({ finding: z.string(), field }),
]);

export const CommentRequestCodec = z.strictObject({
  target: CommentTargetCodec,
  words: z.string().trim().min(1).max(4000),
});

export const CommentViewCodec = z.object({
  id: z.string(),
  target: CommentTargetCodec,
  words: z.string(),
  author: z.string(),
  made: InstantCodec,
  state: z.enum(['open', 'settled']),
  settled: z.object({ by: z.string(), at: InstantCodec }).nullable(),
});

export const CommentPageCodec = pageOf(CommentViewCodec);

export type CommentTarget = z.infer<typeof CommentTargetCodec>;
export type CommentRequest = z.infer<typeof CommentRequestCodec>;
export type CommentView = z.infer<typeof CommentViewCodec>;
export type CommentPage = z.infer<typeof CommentPageCodec>;
