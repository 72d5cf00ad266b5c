import { z } from 'zod';
import { ENTITY_KINDS } from '../mention.ts';

/** Someone or something with its other names; the pack's words win over what the text alone would suggest. */
export const PackNameCodec = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  also: z.array(z.string().min(1)).default([]),
  within: z.string().optional(),
  country: z.string().length(2).optional(),
});
export type PackName = z.infer<typeof PackNameCodec>;
