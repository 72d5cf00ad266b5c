import type { PartOfYearWords, Side, YearWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';
import { skipHyphen } from './count.ts';
import { readYear, yearAt } from './year-words.ts';

/**
 * Quarters, halves and seasons: "third quarter", "fiscal first quarter", "the 1988 second quarter", "next year's first
 * quarter", "Q3 2012", "the first half of 2015", "last fall", "summer of 1998", "the winter".
 */
export const partOfYear: TimeRule = {
  name: 'part-of-year',
  starts: ({ word, kind, lower }) =>
    word.ordinal !== undefined ||
    word.season !== undefined ||
    word.side !== undefined ||
    kind === 'number' ||
    lower === 'fiscal' ||
    lower === 'q',
  read(lexemes, index) {
    const lead = leadingYear(lexemes, index);
    const reading = readPart(lexemes, lead.next);
    if (reading?.expression.kind !== 'part-of-year') return null;
    const hasLead = lead.next > index;
    if (!hasLead && reading.needsYear) return null;
    const { next: _, ...words } = lead;
    return { next: reading.next, expression: { ...reading.expression, ...words } };
  },
};

/** "1988", "last year's", "fiscal" or "last" in front of the part. */
function leadingYear(
  lexemes: readonly Lexeme[],
  index: number,
): YearWords & { side?: Side; fiscal?: boolean; next: number } {
  const year = yearAt(lexemes, index);
  if (year !== null) return { year, next: skipFiscal(lexemes, index + 1) };
  const { word, lower } = at(lexemes, index);
  if (lower === 'fiscal') return { fiscal: true, next: skipHyphen(lexemes, index + 1) };
  if (word.side === undefined) return { next: index };
  if (at(lexemes, index + 1).lower === 'year' && /^['’]$/.test(at(lexemes, index + 2).lower)) {
    return { yearSide: word.side, next: skipFiscal(lexemes, index + 4) };
  }
  const follows = at(lexemes, index + 1).word;
  return follows.season || follows.ordinal ? { side: word.side, next: index + 1 } : { next: index };
}

function skipFiscal(lexemes: readonly Lexeme[], index: number): number {
  return at(lexemes, index).lower === 'fiscal' ? skipHyphen(lexemes, index + 1) : index;
}

type PartReading = Reading & { readonly needsYear: boolean };

function readPart(lexemes: readonly Lexeme[], index: number): PartReading | null {
  const { word, lower } = at(lexemes, index);
  if (word.season !== undefined) return readSeason(lexemes, index);
  if (lower === 'q') return readShort(lexemes, index);
  if (lower === 'last' && at(lexemes, index + 1).lower === 'half') {
    return withYear(lexemes, index + 2, { kind: 'part-of-year', part: { half: 2 } }, true);
  }
  const ordinal = word.ordinal ?? digitOrdinal(lexemes, index);
  if (ordinal === null || ordinal > 4) return null;
  const from = skipFiscal(lexemes, skipHyphen(lexemes, index + (word.ordinal === undefined ? 2 : 1)));
  const { unit, plural } = at(lexemes, from).word;
  if (plural) return null;
  if (unit === 'quarter')
    return withYear(lexemes, from + 1, { kind: 'part-of-year', part: { quarter: ordinal } }, false);
  if (unit !== 'half' || ordinal > 2) return null;
  return withYear(lexemes, from + 1, { kind: 'part-of-year', part: { half: ordinal } }, true);
}

function digitOrdinal(lexemes: readonly Lexeme[], index: number): number | null {
  const { kind, number } = at(lexemes, index);
  return kind === 'number' && touches(lexemes, index) && /^(st|nd|rd|th)$/.test(at(lexemes, index + 1).lower)
    ? number
    : null;
}

function readShort(lexemes: readonly Lexeme[], index: number): PartReading | null {
  const { number } = at(lexemes, index + 1);
  if (at(lexemes, index).text !== 'Q' || !touches(lexemes, index) || !(number >= 1 && number <= 4)) return null;
  return withYear(lexemes, index + 2, { kind: 'part-of-year', part: { quarter: number } }, false);
}

const SEASON_CUES: ReadonlySet<string> = wordSet(
  'in during over by since until through before after for of early late mid every',
);

/** "fall" and "spring" are times only with a year, a side, or "in the"; "winter" as a describing word is none. */
function readSeason(lexemes: readonly Lexeme[], index: number): PartReading | null {
  const { word, text, lower } = at(lexemes, index);
  if (word.season === undefined) return null;
  const before = at(lexemes, index - 1);
  const isThe = before.lower === 'the';
  const cue = isThe ? at(lexemes, index - 2).lower : before.lower;
  const isVerbLike = lower === 'fall' || lower === 'spring';
  const isCued =
    SEASON_CUES.has(cue) && (!isVerbLike || isThe || cue === 'in') && at(lexemes, index + 1).lower !== 'of';
  const isName = text !== lower && before.text !== before.lower;
  return withYear(lexemes, index + 1, { kind: 'part-of-year', part: { season: word.season } }, !isCued || isName);
}

function withYear(
  lexemes: readonly Lexeme[],
  index: number,
  expression: PartOfYearWords,
  needsYear: boolean,
): PartReading {
  const year = readYear(
    lexemes,
    at(lexemes, index).lower === 'of' && at(lexemes, index + 1).lower === 'fiscal' ? index + 2 : index,
  );
  if (!year) {
    const isOfYear =
      at(lexemes, index).lower === 'of' &&
      at(lexemes, index + 1).lower === 'the' &&
      at(lexemes, index + 2).lower === 'year';
    return isOfYear ? { next: index + 3, expression, needsYear: false } : { next: index, expression, needsYear };
  }
  const { next, ...words } = year;
  return { next, expression: { ...expression, ...words }, needsYear: false };
}
