const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What may be none of in the singular, in reports of casualties and damage. */
export const OUTCOME_NOUNS = words(`
  injury death casualty fatality loss damage victim survivor arrest evacuation attack incident body one`);

/**
 * Plurals after "no" that name no thing to count but something said, thought or lacking. They are idioms ("no signs
 * of", "no plans to"); the list holds what the development reports and fa-kes showed.
 */
export const NOT_COUNTED_AFTER_NO = words(`
  doubt way idea matter reason reasons sign signs evidence comment comments need needs plan plans intention intentions
  choice chance chances hope hopes word words detail details information indication indications report reports claim
  claims problem problems question questions limit limits longer means circumstances terms links ties talks illusions
  restrictions guarantees conditions qualms regrets results news progress permission access immediate further clear
  secret use end point time man's`);

/** Verbs that multiply, with the factor. Levin 1993, class 45.6. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ...(['doubled', 'doubles', 'doubling'] as const).map((verb) => [verb, 2] as const),
  ...(['tripled', 'triples', 'tripling', 'trebled'] as const).map((verb) => [verb, 3] as const),
  ...(['quadrupled', 'quadrupling'] as const).map((verb) => [verb, 4] as const),
  ...(['halved', 'halving'] as const).map((verb) => [verb, 0.5] as const),
]);

/** Words after which they do not: "doubled as a clinic", "doubled back", "doubled over in pain". */
export const NO_FACTOR_BEFORE = words('as back over up down -');
