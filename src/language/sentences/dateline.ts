import type { Span } from '../../model/span.ts';

/** Words that a dateline has at most, its dash with them ("PORT ELIM, North Kaldra, March 3, 2021 (Orbis) -"). */
const LONGEST = 16;

const DASH = /^(?:-{1,2}|[–—―])$/;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’.]{2,}$/u;
/** What stands in a dateline beside names: dates, commas, brackets and small words of names. */
const PART =
  /^(?:\p{Lu}[\p{L}\p{M}.'’]*|\d{1,4}|\d+\/\d+(?:\/\d+)?|\d{1,2}(?:st|nd|rd|th)|[,./()|:-]|al|el|de|la|of|the|and)$/u;

/**
 * The index after a dateline that begins at a word, its dash included; 0 where none does. A dateline names a place in
 * capitals, or an agency in brackets before its dash ("Elim (Orbis) —"); what follows is a sentence of its own.
 */
export function datelineEnd(text: string, words: readonly Span[], first: number): number {
  const wordAt = (at: number): string => text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0);
  for (let at = first + 1; at < Math.min(first + LONGEST, words.length - 1); at += 1) {
    const word = wordAt(at);
    if (text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0).includes('\n')) return 0;
    if (DASH.test(word) && text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0) !== '') {
      const isNamed = wordAt(at - 1) === ')' || CAPITALS.test(wordAt(first));
      return isNamed && /^[\p{Lu}\d"“‘']/u.test(wordAt(at + 1)) ? at + 1 : 0;
    }
    if (!PART.test(word)) return 0;
  }
  return 0;
}
