import type { YearsWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';
import { fullYear, spokenYear, yearAt } from './year-words.ts';

/** "1998", "the year 2000", "fiscal 1989", "'98", "2011-13", "nineteen ninety-seven". */
export const year: TimeRule = {
  name: 'year',
  starts: ({ kind, lower, word }) =>
    kind === 'number' || lower === "'" || lower === '’' || lower === '‘' || word.cardinal !== undefined,
  read(lexemes, index) {
    const { kind, word } = at(lexemes, index);
    if (word.cardinal !== undefined) return spokenReading(lexemes, index);
    if (kind !== 'number') return shortReading(lexemes, index);
    const value = yearAt(lexemes, index);
    if (value === null || !isYearHere(lexemes, index)) return null;
    const last = rangeEnd(lexemes, index, value);
    const expression = years(value, last?.year ?? value);
    return { next: last?.next ?? index + 1, expression };
  },
};

function years(from: number, to: number): YearsWords {
  return { kind: 'years', value: String(from), from, to, precision: from === to ? 'year' : 'period' };
}

function spokenReading(lexemes: readonly Lexeme[], index: number): Reading | null {
  const spoken = spokenYear(lexemes, index);
  const before = at(lexemes, index - 1).lower;
  const isLong = spoken !== null && spoken.next - index > 2 && spoken.year > 1800;
  if (!spoken || !(isLong || before === 'year' || YEAR_CUES.has(before))) return null;
  if (at(lexemes, index).word.cardinal === 2 && before !== 'year' && spoken.year === 2000) return null;
  return { next: spoken.next, expression: years(spoken.year, spoken.year) };
}

/** "'98" but no closing quotation mark before a number: nothing may touch it on the left, a season or cue stands before. */
function shortReading(lexemes: readonly Lexeme[], index: number): Reading | null {
  const digits = at(lexemes, index + 1);
  if (
    digits.text.length !== 2 ||
    Number.isNaN(digits.number) ||
    !touches(lexemes, index) ||
    touches(lexemes, index - 1)
  )
    return null;
  if (touches(lexemes, index + 1) && at(lexemes, index + 2).kind === 'word') return null;
  if (!YEAR_CUES.has(at(lexemes, index - 1).lower)) return null;
  const value = fullYear(digits.number);
  return { next: index + 2, expression: years(value, value) };
}

/** "2011-13", "2011-2013", "2011–2013". */
function rangeEnd(lexemes: readonly Lexeme[], index: number, from: number): { year: number; next: number } | null {
  const dash = at(lexemes, index + 1).lower;
  const { kind, text, number } = at(lexemes, index + 2);
  if (
    (dash !== '-' && dash !== '–' && dash !== '/') ||
    kind !== 'number' ||
    !touches(lexemes, index) ||
    !touches(lexemes, index + 1)
  )
    return null;
  const year = text.length === 2 ? Math.floor(from / 100) * 100 + number : text.length === 4 ? number : Number.NaN;
  return year > from && year < from + 100 ? { year, next: index + 3 } : null;
}

const YEAR_CUES: ReadonlySet<string> = wordSet(
  'in since by until till til from of during before after to and through between late early mid year fiscal or around about circa for throughout pre post - – ( as',
);
const DETERMINERS: ReadonlySet<string> = wordSet('the a his her its their our my s this');

/** Things that come in thousands: four digits before them count them. */
const COUNTED: ReadonlySet<string> = wordSet(
  'people men women children troops soldiers fighters civilians families homes houses refugees dollars euros pounds troops police officers workers jobs miles km kilometers kilometres metres meters feet acres hectares tons tonnes barrels residents students prisoners militants persons households tents megawatts volts hours employees members shares points gmt hrs local passengers victims others block blk',
);

/** Whether four digits stand where a year stands: behind a cue, before a noun they date, or alone between signs. */
function isYearHere(lexemes: readonly Lexeme[], index: number): boolean {
  const before = at(lexemes, index - 1);
  const after = at(lexemes, index + 1);
  if (COUNTED.has(after.lower) || after.lower === '$' || (after.kind === 'word' && touches(lexemes, index)))
    return false;
  if (
    touches(lexemes, index) &&
    after.lower === '-' &&
    at(lexemes, index + 2).kind === 'word' &&
    !touches(lexemes, index - 1) &&
    COUNTED.has(at(lexemes, index + 2).lower)
  )
    return false;
  if (isHouseNumber(lexemes, index)) return false;
  const { number } = at(lexemes, index);
  const isModern = number >= 1800 && number <= 2050;
  if (YEAR_CUES.has(before.lower)) return isModern || (before.lower === 'in' && number >= 1000 && !countsNext(after));
  if (!isModern) return false;
  if (before.kind === 'sign') return before.lower === '(' || before.lower === ',' || before.lower === '—';
  if (DETERMINERS.has(before.lower)) return number >= 1900 && after.kind === 'word';
  if (after.lower === ')' || (after.kind === 'sign' && /^['’]$/.test(after.lower))) return true;
  return (
    number >= 1900 &&
    before.kind === 'word' &&
    /^[a-z]/.test(before.text) &&
    !countsNext(after) &&
    !NUMBERED.has(before.lower) &&
    after.kind !== 'number'
  );
}

const STREETS = wordSet('street avenue road drive lane boulevard highway court place way st ave rd dr blvd ln hwy');
const LONGEST_STREET = 3;

/** "1910 South Pine Avenue": names up to a word for a street. */
function isHouseNumber(lexemes: readonly Lexeme[], index: number): boolean {
  for (let step = 1; step <= LONGEST_STREET + 1; step++) {
    const { kind, text, lower } = at(lexemes, index + step);
    if (kind === 'none' || (kind === 'word' && text === lower)) return false;
    if (STREETS.has(lower) && step > 1) return true;
  }
  return false;
}

/** A lower-case plural right behind: what the number counts. */
function countsNext({ kind, text, lower }: Lexeme): boolean {
  return (
    kind === 'word' && text === lower && lower.length > 3 && lower.endsWith('s') && lower !== 'this' && lower !== 'was'
  );
}

const NUMBERED: ReadonlySet<string> = wordSet(
  'no number nos flight route resolution than least most some nearly over almost only about up under least all other another these those those with have had has were are is',
);
