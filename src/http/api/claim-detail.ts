import { z } from 'zod';
import { ClaimViewCodec } from './claims.ts';
import { CommentViewCodec } from './comments.ts';
import { FindingViewCodec } from './findings.ts';
import { RulingCodec } from './rulings.ts';

/** One claim, why it was read as it was, and all that is said about it. */
export const ClaimDetailCodec = z.object({
  claim: ClaimViewCodec,
  explain: z.array(z.string()),
  findings: z.array(FindingViewCodec),
  rulings: z.array(RulingCodec),
  comments: z.array(CommentViewCodec),
});

export type ClaimDetail = z.infer<typeof ClaimDetailCodec>;
