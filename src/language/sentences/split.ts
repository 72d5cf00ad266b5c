import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS, STARTERS, TITLES } from '../tokens/words.ts';
import { isAttributedQuestion } from './attributed-question.ts';
import { datelineEnd } from './dateline.ts';

/** A sentence as a range of words: `[first, last)`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** No sentence is longer; one that is (a list without stops, a table in one line) is cut at its last mark before. */
export const LONGEST_SENTENCE = 200;

const ENDS = /^(?:[.!?…。！？]+|\.{2,})$/u;
const CLOSERS = /^(?:["”’»)\]}]|'{1,2})$/;
const OPENERS = /^(?:["“‘«([{¿¡]|'{1,2}|``)$/;
const BULLETS = /^(?:[•●▪◦‣∙·*]+|[-–—])$/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{Lt}\p{N}\p{Lo}$€£#@]/u;
const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * Divides words into sentences. A sentence ends at a stop, question or exclamation mark with the quotation marks and
 * brackets that close after it, where what follows can begin a sentence; at blank lines, before bullets, after datelines. The
 * sentences of a quotation are sentences of their own, but "“Why?” she asked" is one.
 */
export function splitSentences(text: string, words: readonly Span[]): WordRange[] {
  const ranges: WordRange[] = [];
  let first = 0;
  const cut = (last: number): void => {
    if (last > first) ranges.push(...chopped(text, words, first, last));
    first = Math.max(first, last);
  };
  for (let at = 0; at < words.length; at += 1) {
    const startsLine = at === 0 || gapBefore(text, words, at).includes('\n');
    if (at > first && startsLine && isLineStart(text, words, at)) cut(at);
    if (at === first && startsLine) {
      const dateline = datelineEnd(text, words, at);
      if (dateline > at) {
        cut(dateline);
        at = dateline;
      }
    }
    const end = sentenceEnd(text, words, first, at);
    if (end > at) {
      cut(end);
      at = end - 1;
    }
  }
  cut(words.length);
  return ranges;
}

function isLineStart(text: string, words: readonly Span[], at: number): boolean {
  const gap = gapBefore(text, words, at);
  return gap.includes('\n') && (BLANK_LINE.test(gap) || BULLETS.test(wordAt(text, words, at)));
}

/** The index after the sentence's last word if the word at the index ends it, else 0. */
function sentenceEnd(text: string, words: readonly Span[], first: number, at: number): number {
  const word = wordAt(text, words, at);
  const isStop = ENDS.test(word);
  if (!isStop && !(word.endsWith('.') && word.length > 1)) return 0;
  let end = at + 1;
  while (end < words.length && isCloser(text, words, end)) end += 1;
  end = afterNotes(text, words, end);
  if (end === words.length) return end;
  const next = firstLetterWord(text, words, end);
  if (!isStop) return isAbbreviationEnd(text, words, first, at, end, next) ? end : 0;
  if (end - first === 2 && /^(?:\d{1,2}|[A-Za-z])$/.test(wordAt(text, words, first))) return 0;
  if (!CAPITAL_OR_DIGIT.test(next) && !BULLETS.test(wordAt(text, words, end))) return 0;
  if (gapBefore(text, words, end) === '' && !isGlued(text, words, at, end, next)) return 0;
  if (end > at + 1 && /[?!]/.test(word) && isAttributedQuestion(text, words, end)) return 0;
  return end;
}

/** A stop without a blank after it ends a sentence where a small letter stands before and a capitalised word after. */
function isGlued(text: string, words: readonly Span[], at: number, end: number, next: string): boolean {
  const before = wordAt(text, words, at - 1);
  return end === at + 1 ? /\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}|^[AI]$/u.test(next) : true;
}

function isAbbreviationEnd(
  text: string,
  words: readonly Span[],
  first: number,
  at: number,
  end: number,
  next: string,
): boolean {
  const word = wordAt(text, words, at).slice(0, -1);
  if (at === first || TITLES.has(word.toLowerCase()) || gapBefore(text, words, end) === '') return false;
  const isInitial = word.length === 1;
  const isDotted = word.includes('.');
  if (!isInitial && !isDotted && !ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (isInitial && /^\p{Lu}/u.test(wordAt(text, words, at - 1))) return false;
  if (end > at + 1 && CLOSES_QUOTATION.test(wordAt(text, words, end - 1))) return /^\p{Lu}/u.test(next);
  return /^\p{Lu}/u.test(next) && STARTERS.has(next.toLowerCase());
}

const CLOSES_QUOTATION = /^(?:["”’»]|'')$/;

/** A mark closes where no blank stands before it; brackets and the curved marks say it themselves. */
function isCloser(text: string, words: readonly Span[], at: number): boolean {
  const word = wordAt(text, words, at);
  if (!CLOSERS.test(word)) return false;
  const isPlain = word === '"' || word === "'" || word === "''";
  return !isPlain || gapBefore(text, words, at) === '' || isBlankAfter(text, words, at);
}

function isBlankAfter(text: string, words: readonly Span[], at: number): boolean {
  return at + 1 < words.length && gapBefore(text, words, at + 1) !== '' && !OPENERS.test(wordAt(text, words, at + 1));
}

/** After the numbers of notes that stand right behind a sentence ("... it was said.[9][12]"). */
function afterNotes(text: string, words: readonly Span[], from: number): number {
  let at = from;
  while (
    wordAt(text, words, at) === '[' &&
    wordAt(text, words, at + 2) === ']' &&
    gapBefore(text, words, at) === '' &&
    /^\d{1,3}$/.test(wordAt(text, words, at + 1))
  )
    at += 3;
  return at;
}

/** The first word at or after the index that is no opening mark. */
function firstLetterWord(text: string, words: readonly Span[], from: number): string {
  let at = from;
  while (at < words.length - 1 && at < from + 4 && OPENERS.test(wordAt(text, words, at))) at += 1;
  return wordAt(text, words, at);
}

function chopped(text: string, words: readonly Span[], first: number, last: number): WordRange[] {
  const ranges: WordRange[] = [];
  let from = first;
  while (last - from > LONGEST_SENTENCE) {
    let to = from + LONGEST_SENTENCE;
    while (to > from + LONGEST_SENTENCE / 2 && !/^[;,:|]$/.test(wordAt(text, words, to - 1))) to -= 1;
    if (to === from + LONGEST_SENTENCE / 2) to = from + LONGEST_SENTENCE;
    ranges.push({ first: from, last: to });
    from = to;
  }
  ranges.push({ first: from, last });
  return ranges;
}

function wordAt(text: string, words: readonly Span[], at: number): string {
  const word = words[at];
  return word === undefined ? '' : text.slice(word.start, word.end);
}

function gapBefore(text: string, words: readonly Span[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}
