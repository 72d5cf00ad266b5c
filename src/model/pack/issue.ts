import { z } from 'zod';

/** What an actor's words say about an act, whatever the act is. docs/claims.md tells the words of each. */
export const ATTITUDES = [
  'calls-for',
  'refuses',
  'unlikely',
  'reluctant',
  'open',
  'will',
  'has-done',
  'does',
  'prefers',
  'threatens',
  'trusts',
] as const;
export type Attitude = (typeof ATTITUDES)[number];

/**
 * An act that actors take positions on, and the predicates that name it. A predicate is a verb, in its base form, with
 * the words that must follow it within a few ("take back" finds "took them back"); `*` is at least one word in between.
 * A noun that names the act stands as itself ("ceasefire"). With `objects: people` a predicate of one word counts only
 * where it is done to people ("release the prisoners", not "release a statement").
 */
export const ActCodec = z.strictObject({
  id: z.string(),
  predicates: z.array(z.string().min(1)).min(1),
  objects: z.enum(['people']).optional(),
});

/**
 * A stance of the pack: an attitude towards one of the acts, where the same sentence also names one of the acts of
 * `with`, if there are any. Of the stances that fit, the first in the list is taken.
 */
export const StanceCodec = z.strictObject({
  name: z.string(),
  attitude: z.enum(ATTITUDES),
  acts: z.array(z.string()).min(1),
  with: z.array(z.string()).default([]),
});

/** A question on which actors take positions. */
export const IssueCodec = z.strictObject({
  id: z.string(),
  title: z.string(),
  acts: z.array(ActCodec).min(1),
  stances: z.array(StanceCodec).min(1),
});
export type PackIssue = z.infer<typeof IssueCodec>;
export type PackAct = z.infer<typeof ActCodec>;
export type PackStance = z.infer<typeof StanceCodec>;
