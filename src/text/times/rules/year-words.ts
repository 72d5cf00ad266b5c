import type { Side, YearWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';

export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;

/** Four digits that can be a year and are not part of a longer number, an amount or a name. */
export function yearAt(lexemes: readonly Lexeme[], index: number): number | null {
  const { kind, text, number } = at(lexemes, index);
  if (kind !== 'number' || text.length !== 4 || number < FIRST_YEAR || number > LAST_YEAR) return null;
  const before = at(lexemes, index - 1).lower;
  if (touches(lexemes, index - 1) && (before === '.' || before === '$' || before === '#' || before === '/'))
    return null;
  const after = at(lexemes, index + 1).lower;
  const follows = at(lexemes, index + 2);
  const isTight = touches(lexemes, index) && touches(lexemes, index + 1) && follows.kind === 'number';
  if (after === '%' || (isTight && (after === '.' || after === ',' || after === ':' || after === '/'))) return null;
  return number;
}

export interface YearRead extends YearWords {
  readonly next: number;
}

/** The year that may follow a month, quarter, season or holiday: "1999", ", 1999", "of 1999", "last year", "of that year". */
export function readYear(lexemes: readonly Lexeme[], index: number): YearRead | null {
  const { lower } = at(lexemes, index);
  const from = lower === ',' || lower === 'of' || lower === 'in' ? index + 1 : index;
  const year = yearAt(lexemes, from) ?? shortYear(lexemes, from);
  if (year !== null && !(lower === 'in')) {
    const next = from + (at(lexemes, from).kind === 'number' ? 1 : 2);
    return { year, next };
  }
  return lower === ',' || lower === 'in' ? null : sideYear(lexemes, from);
}

/** "last year", "this year", "the same year", "the previous year". */
function sideYear(lexemes: readonly Lexeme[], index: number): YearRead | null {
  const from = at(lexemes, index).lower === 'the' ? index + 1 : index;
  const { side, fromText } = at(lexemes, from).word;
  if (side === undefined || at(lexemes, from + 1).lower !== 'year') return null;
  return { yearSide: side as Side, ...(fromText ? { yearFromText: true } : {}), next: from + 2 };
}

/** "'98": an apostrophe right before two digits. */
function shortYear(lexemes: readonly Lexeme[], index: number): number | null {
  const { lower } = at(lexemes, index);
  const digits = at(lexemes, index + 1);
  if ((lower !== "'" && lower !== '’' && lower !== '‘') || !touches(lexemes, index) || digits.text.length !== 2)
    return null;
  return Number.isNaN(digits.number) ? null : fullYear(digits.number);
}

/** Two digits to a year between 1930 and 2029, as POSIX strptime's pivot has it, moved for reports of this century. */
export function fullYear(digits: number): number {
  return digits < 30 ? 2000 + digits : 1900 + digits;
}

/** "nineteen ninety-seven", "two thousand", "two thousand and five" as broadcast transcripts write years. */
export function spokenYear(lexemes: readonly Lexeme[], index: number): { year: number; next: number } | null {
  const head = at(lexemes, index).word.cardinal;
  if (head === 2 && at(lexemes, index + 1).lower === 'thousand') {
    const from = at(lexemes, index + 2).lower === 'and' ? index + 3 : index + 2;
    const ones = at(lexemes, from).word.cardinal;
    return ones === undefined || ones > 30 ? { year: 2000, next: index + 2 } : { year: 2000 + ones, next: from + 1 };
  }
  if (head === undefined || head < 15 || head > 20) return null;
  const tens = at(lexemes, index + 1).word.cardinal;
  if (tens === undefined || tens < 10 || tens > 90) return null;
  const dash = at(lexemes, index + 2).lower === '-' ? 1 : 0;
  const ones = at(lexemes, index + 2 + dash).word.cardinal;
  const isPair = tens >= 20 && ones !== undefined && ones > 0 && ones < 10;
  return { year: head * 100 + tens + (isPair ? ones : 0), next: index + 2 + (isPair ? dash + 1 : 0) };
}
