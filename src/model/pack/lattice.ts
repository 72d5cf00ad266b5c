import { z } from 'zod';

/**
 * A class of people or things that are counted: the head words that name it (lemmas, with words that must go before
 * them: "foreign fighter") and the classes it is part of. "foreign-fighters" within "fighters" within "people".
 */
export const PopulationCodec = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  words: z.array(z.string().min(1)).min(1),
  within: z.array(z.string()).default([]),
});
export type PackPopulation = z.infer<typeof PopulationCodec>;
