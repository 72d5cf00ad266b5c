import { z } from 'zod';

/**
 * A class of people or things that are counted: the head words that name it (lemmas, with words that must go before
 * them: "foreign fighter") and the classes it is part of. "foreign-fighters" within "fighters" within "people".
 * `apart` names classes that share no member with it, `parts` the ways to split it into classes that share no
 * member and together leave nobody out: people are civilians and fighters.
 */
export const PopulationCodec = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens'),
  words: z.array(z.string().min(1)).min(1),
  within: z.array(z.string()).default([]),
  apart: z.array(z.string()).default([]),
  parts: z.array(z.array(z.string()).min(2)).default([]),
});
export type PackPopulation = z.infer<typeof PopulationCodec>;
