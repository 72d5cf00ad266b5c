import type { Word } from './word.ts';

/**
 * Single words that stand for the present, the past or the future at large, as TimeBank and AQUAINT annotate them.
 * The lower-case word is a time wherever it stands, but for what the rule's guards take out.
 */
export const REFERENCE_WORDS: Readonly<Record<string, Word>> = {
  now: { reference: 'PRESENT_REF' },
  nowadays: { reference: 'PRESENT_REF' },
  currently: { reference: 'PRESENT_REF' },
  current: { reference: 'PRESENT_REF' },
  recently: { reference: 'PAST_REF' },
  recent: { reference: 'PAST_REF' },
  lately: { reference: 'PAST_REF' },
  soon: { reference: 'FUTURE_REF' },
  future: { reference: 'FUTURE_REF' },
};
