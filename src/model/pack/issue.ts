import { z } from 'zod';

/** An act that actors take positions on, and the predicates that name it ("take back", "repatriate"). */
export const ActCodec = z.strictObject({ id: z.string(), predicates: z.array(z.string().min(1)).min(1) });

/** A stance of the pack: an attitude towards an act, and how a reader would say it. */
export const StanceCodec = z.strictObject({ name: z.string(), attitude: z.string(), acts: z.array(z.string()).min(1) });

/** A question on which actors take positions. */
export const IssueCodec = z.strictObject({
  id: z.string(),
  title: z.string(),
  acts: z.array(ActCodec).min(1),
  stances: z.array(StanceCodec).min(1),
});
export type PackIssue = z.infer<typeof IssueCodec>;
