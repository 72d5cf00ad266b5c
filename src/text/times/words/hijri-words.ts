import type { Word } from './word.ts';

/**
 * The Hijri months in the spellings that English-language news uses. Names of two words (Rabi al-Awwal, Dhu al-Hijja)
 * are read by their parts in the rule. "Safar", "Rajab" and "Shaban" are common names of people and count only
 * beside a day or a Hijri year.
 */
export const HIJRI_WORDS: Readonly<Record<string, Word>> = {
  muharram: { hijri: 1 },
  safar: { hijri: 2 },
  rajab: { hijri: 7 },
  shaban: { hijri: 8 },
  shaaban: { hijri: 8 },
  ramadan: { hijri: 9 },
  ramadhan: { hijri: 9 },
  ramazan: { hijri: 9 },
  shawwal: { hijri: 10 },
};
