/** Words between a figure and the time it is counted by: its noun, and a verb. */
const NOUN = String.raw`(?:\s+(?!(?:in|within|for|of|after|before|on|at|by|over|during|from|to|and|or|but)\b)[\p{L}'’-]+){0,4}?`;
const TIME = 'hour|day|night|week|month|year';
const EACH = new RegExp(
  String.raw`^${NOUN}\s+(?:an?|per|each|every)\s+(${TIME})\b(?!\s+(?:after|before|later|earlier|ago|since|when|that|on which)\b)`,
  'u',
);
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};
const ADVERB = new RegExp(String.raw`^${NOUN}\s+(${Object.keys(ADVERBS).join('|')})\b`, 'u');

/** The time by which a figure that ends at `end` of its sentence is counted ("300 people a day": "day"); null for a plain count. */
export function rateOf(sentence: string, end: number): string | null {
  const after = sentence.slice(end);
  const adverb = ADVERB.exec(after)?.[1];
  return EACH.exec(after)?.[1] ?? (adverb === undefined ? null : (ADVERBS[adverb] ?? null));
}
