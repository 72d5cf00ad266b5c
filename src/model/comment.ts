import { z } from 'zod';
import { FINDING_KINDS } from './finding.ts';
import { ClaimAnchorCodec } from './judgement.ts';

const Id = z.string().min(1).max(200);

/** What a comment is about; `field` names a slot of it ("place", "interval") where it is about that alone. */
export const CommentTargetCodec = z.union([
  z.strictObject({ claim: Id, field: Id.optional() }),
  z.strictObject({ series: Id, field: Id.optional() }),
  z.strictObject({ report: Id, field: Id.optional() }),
  z.strictObject({ finding: Id, field: Id.optional() }),
]);
export type CommentTarget = z.infer<typeof CommentTargetCodec>;

export const CommentInputCodec = z.strictObject({
  target: CommentTargetCodec,
  words: z.string().trim().min(1).max(10_000),
});
export type CommentInput = z.infer<typeof CommentInputCodec>;

/** A remark of a person as it was made. */
export const RemarkCodec = z.object({
  id: z.string(),
  target: CommentTargetCodec,
  /** Finds a claim again after its report was read anew; null for other targets. */
  anchor: ClaimAnchorCodec.nullable().default(null),
  /** Find a series or a finding again, which is known by its claims: some of them, evenly taken. */
  members: z.array(ClaimAnchorCodec).readonly().default([]),
  /** Of a finding: one of another kind is another finding. */
  kind: z.enum(FINDING_KINDS).nullable().default(null),
  /** What the target said when the remark was made, so that it can be read where the target is gone. */
  about: z.string(),
  words: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Remark = Readonly<z.infer<typeof RemarkCodec>>;

export const COMMENT_STATES = ['open', 'settled'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** That a comment was settled or opened again. The last turn holds. */
export const CommentTurnCodec = z.object({
  id: z.string(),
  comment: z.string(),
  state: z.enum(COMMENT_STATES),
  by: z.string(),
  at: z.string(),
  revision: z.int().positive(),
});
export type CommentTurn = Readonly<z.infer<typeof CommentTurnCodec>>;

/** A remark with how it stands. `isAdrift`: the case holds no such claim, series, report or finding any more. */
export interface Comment extends Remark {
  readonly state: CommentState;
  readonly turned: { readonly by: string; readonly at: string } | null;
  readonly isAdrift: boolean;
}
