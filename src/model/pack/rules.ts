import { z } from 'zod';
import { MEASURES } from '../claim.ts';

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens');

/** What comes out of a compartment by its flows within so many days of a figure for it was in it. */
const OutWasInside = z.strictObject({
  id: Id,
  kind: z.literal('out-was-inside'),
  compartment: Id,
  days: z.int().min(1).max(366).default(14),
  says: z.string(),
});

/** Figures for classes that share no member, of one thing at one time, make no more than the figure for the whole. */
const PartsWithinWhole = z.strictObject({
  id: Id,
  kind: z.literal('parts-within-whole'),
  measures: z.array(z.enum(MEASURES)).min(1),
  says: z.string(),
});

/** A count since a fixed start does not get smaller. */
const TotalDoesNotFall = z.strictObject({
  id: Id,
  kind: z.literal('total-does-not-fall'),
  measures: z.array(z.enum(MEASURES)).min(1),
  says: z.string(),
});

/** What must hold between figures; `says` tells it to a reader in one sentence. */
export const RuleCodec = z.discriminatedUnion('kind', [OutWasInside, PartsWithinWhole, TotalDoesNotFall]);
export type PackRule = z.infer<typeof RuleCodec>;
