import { z } from 'zod';
import { COMMENT_STATES, CommentInputCodec, RemarkCodec } from '../../model/comment.ts';
import { PageQuery, pageOf } from './shared.ts';

export const CommentRequestCodec = CommentInputCodec;

/** A remark with how it stands; `isAdrift` where the case no longer holds what it is about. */
export const CommentViewCodec = RemarkCodec.extend({
  state: z.enum(COMMENT_STATES),
  turned: z.object({ by: z.string(), at: z.string() }).nullable(),
  isAdrift: z.boolean(),
});

export const CommentPageCodec = pageOf(CommentViewCodec);

/** Comments on one claim, series, report or finding, by its id; all without `target`. */
export const CommentQuery = PageQuery.extend({
  target: z.string().max(300).optional(),
  state: z.enum(COMMENT_STATES).optional(),
});

export type CommentRequest = z.infer<typeof CommentRequestCodec>;
export type CommentView = z.infer<typeof CommentViewCodec>;
export type CommentPage = z.infer<typeof CommentPageCodec>;
