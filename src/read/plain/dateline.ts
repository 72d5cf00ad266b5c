import type { Span } from '../../model/span.ts';
import { SITE_WORDS } from '../furniture/words.ts';

/** The place line that opens a report: "GORLENT, 3 May (Agency) –". Spans are offsets in the line. */
export interface Dateline extends Span {
  readonly place: string;
  /** What stands in brackets: an agency or the outlet; null for none, and for a day. */
  readonly bracketed: string | null;
}

/** Dashes that end a dateline, with the white space that must stand after them. */
const DASH = /\s?(?:[–—―]|--|[-_](?=\s))\s*(?=["“‘'«[(]?[\p{Lu}\p{N}])/u;
const LONGEST = 110;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?/u;

/**
 * The dateline at the start of a paragraph, null for none. Its place is in capitals, or followed by a name in
 * brackets, or made of at most four capitalised words with a spaced dash after it.
 */
export function datelineOf(line: string): Dateline | null {
  const window = line.slice(0, LONGEST);
  const dash = DASH.exec(window);
  if (dash === null) return bracketOnly(window) ?? colonOnly(window);
  const head = window.slice(0, dash.index).trimEnd();
  const bracket = /^(.*?)\s?\(([^()]{2,45})\)\s*(?:[,.]?\s?[^()]{0,24})?$/u.exec(head);
  const place = (bracket?.[1] ?? head).trim();
  const bracketed = bracket?.[2]?.trim() ?? null;
  if (place === '' && bracketed === null) return null;
  if (!isPlace(place, bracketed !== null, /\s[–—―]\s|\s--\s?/.test(dash[0]))) return null;
  const isDay = bracketed !== null && MONTH.test(bracketed) && /\d/.test(bracketed);
  return { start: 0, end: dash.index + dash[0].trimEnd().length, place, bracketed: isDay ? null : bracketed };
}

/** "(Agency) The minister said": a bracket alone, as the first thing. */
function bracketOnly(window: string): Dateline | null {
  const match =
    /^([\p{Lu}][\p{Lu} .'’-]{2,40},?[^()]{0,20})\(([\p{Lu}][^()]{1,30})\)\s*[:.]?\s+(?=["“]?[\p{Lu}])/u.exec(window);
  const place = match?.[1]?.trim() ?? '';
  if (match === null || !isPlace(place, false, false)) return null;
  return { start: 0, end: match[0].trimEnd().length, place, bracketed: match[2] ?? null };
}

/** "OULE: The minister said": a place in capitals before a sentence. Words such as LIVE and VIDEO are none. */
function colonOnly(window: string): Dateline | null {
  const match = /^(\p{Lu}[\p{Lu}.'’-]{2,24}(?:[ /]\p{Lu}[\p{Lu}.'’-]{1,24}){0,2}):\s+(?=["“]?\p{Lu}[\p{Ll} ])/u.exec(
    window,
  );
  const place = match?.[1] ?? '';
  const isLabelled = place.split(/[ /]/u).some((word) => LABELS.has(word) || SITE_WORDS.has(word.toLowerCase()));
  return match === null || isLabelled ? null : { start: 0, end: match[0].trimEnd().length, place, bracketed: null };
}

/** What else stands in capitals before a colon at the head of a report. */
const LABELS = new Set(
  'ADVISORY ALERT ANALYSIS ATTENTION BREAKING COMMENT CORRECTION DEVELOPING EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER EYEWITNESS FACTBOX FACTS FLASH INTERVIEW JUST KEY NOTE OPINION Q QUESTION QUOTES REVEALED SUMMARY TIMELINE TIMES UPDATE UPDATED UPDATES URGENT VIEW WARNING WHAT WHO WHY'.split(
    ' ',
  ),
);

function isPlace(words: string, isBracketed: boolean, isSpaced: boolean): boolean {
  const place = words
    .replace(MONTH, '')
    .replace(/\b\d{1,4}(?:st|nd|rd|th)?\b/g, '')
    .replace(/[,./]/g, ' ')
    .trim();
  const tokens = place.split(/\s+/).filter((token) => token !== '');
  if (
    tokens.length > 8 ||
    tokens.some(
      (token) =>
        !/^\p{Lu}|^(?:al|el|de|del|la|le|les|and|of|the|y|et|da|do|dos|di|ez|az|ad|as|near|in)(?:[-'’].*)?$/u.test(
          token,
        ),
    )
  )
    return false;
  const first = tokens[0] ?? '';
  if (first.length > 2 && first === first.toUpperCase() && /\p{Lu}{3}/u.test(first)) return true;
  if (isBracketed) return true;
  return isSpaced && tokens.length > 0 && tokens.length <= 4 && !/[:!?"“”]/.test(words);
}
