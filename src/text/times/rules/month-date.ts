import type { DateWords, Found } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';
import { readYear, spokenYear } from './year-words.ts';

/** "Oct. 23, 1999", "23 October", "the 23rd of October 1999", "October 1998", "9-12 May", "last November". */
export const monthDate: TimeRule = {
  name: 'month-date',
  starts: ({ word, kind }) =>
    word.month !== undefined || kind === 'number' || word.side !== undefined || word.ordinal !== undefined,
  read(lexemes, index, before) {
    const { word } = at(lexemes, index);
    if (word.month !== undefined) return fromMonth(lexemes, index);
    if (word.side !== undefined && at(lexemes, index + 1).word.month !== undefined) {
      const reading = fromMonth(lexemes, index + 1);
      return reading?.expression.kind === 'date'
        ? { ...reading, expression: { ...reading.expression, side: word.side } }
        : null;
    }
    return fromDay(lexemes, index) ?? secondDay(lexemes, index, before);
  },
};

function fromMonth(lexemes: readonly Lexeme[], index: number): Reading | null {
  const month = at(lexemes, index).word.month ?? 0;
  let next = skipPeriod(lexemes, index);
  let date: DateWords = { kind: 'date', month };
  const day = dayAt(lexemes, at(lexemes, next).lower === 'the' ? next + 1 : next);
  if (day && !countsSomething(lexemes, index, day.next)) {
    const range = at(lexemes, day.next).lower === 'and' ? null : rangeAfter(lexemes, day);
    date = { ...date, day: day.day, ...(range ? { toDay: range.day } : {}) };
    next = range?.next ?? day.next;
  }
  const year = readYear(lexemes, next) ?? spoken(lexemes, next);
  if (date.day === undefined && !year && !isMonthAlone(lexemes, index, next)) return null;
  if (!year) return { next, expression: date };
  const { next: end, ...words } = year;
  return { next: end, expression: { ...date, ...words } };
}

function spoken(lexemes: readonly Lexeme[], index: number) {
  const year = spokenYear(lexemes, at(lexemes, index).lower === ',' ? index + 1 : index);
  return year ? { year: year.year, next: year.next } : null;
}

/** A day number with its month behind: "23 October", "23rd of October", "29 to 30 June", "9-12 May". */
function fromDay(lexemes: readonly Lexeme[], index: number): Reading | null {
  const first = dayAt(lexemes, index);
  if (!first || at(lexemes, index - 1).lower === '.' || at(lexemes, index - 1).lower === ':') return null;
  const range = rangeAfter(lexemes, first);
  const last = range ?? first;
  const from = at(lexemes, last.next).lower === 'of' ? last.next + 1 : last.next;
  const { month } = at(lexemes, from).word;
  if (month === undefined) return null;
  const next = skipPeriod(lexemes, from);
  const year = readYear(lexemes, next) ?? spoken(lexemes, next);
  const date: DateWords = { kind: 'date', month, day: first.day, ...(range ? { toDay: range.day } : {}) };
  if (!year) return { next, expression: date };
  const { next: end, ...words } = year;
  return { next: end, expression: { ...date, ...words } };
}

/** The "25" of "April 24 and 25", a time of its own: a bare day that a date of the month right before carries on. */
function secondDay(lexemes: readonly Lexeme[], index: number, before: Found | null): Reading | null {
  const joint = at(lexemes, index - 1).lower;
  if (before?.expression.kind !== 'date' || before.next !== index - 1 || !JOINTS.has(joint)) return null;
  const { day: first, month } = before.expression;
  const day = dayAt(lexemes, index);
  if (!day || first === undefined || day.day <= first || !endsPhrase(at(lexemes, day.next))) return null;
  const year = readYear(lexemes, day.next);
  const { next, ...words } = year ?? { next: day.next };
  return { next, expression: { kind: 'date', month, day: day.day, ...words } };
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', ',']);

interface DayRead {
  readonly day: number;
  readonly next: number;
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function dayAt(lexemes: readonly Lexeme[], index: number): DayRead | null {
  const { kind, number, text, word } = at(lexemes, index);
  if (word.ordinal !== undefined && word.unit === undefined) {
    const { word: unit, lower } = at(lexemes, index + 1);
    return unit.unit !== undefined || lower === '-' ? null : { day: word.ordinal, next: index + 1 };
  }
  if (kind !== 'number' || text.length > 2 || number < 1 || number > 31) return null;
  const after = at(lexemes, index + 1);
  if (touches(lexemes, index) && SUFFIXES.has(after.lower)) return { day: number, next: index + 2 };
  const isTight = touches(lexemes, index) && touches(lexemes, index + 1) && at(lexemes, index + 2).kind === 'number';
  if (
    isTight &&
    (after.lower === ':' || after.lower === '.' || (after.lower === ',' && at(lexemes, index + 2).text.length === 3))
  )
    return null;
  return after.lower === '%' || (touches(lexemes, index) && after.kind === 'word')
    ? null
    : { day: number, next: index + 1 };
}

const RANGE_JOINTS: ReadonlySet<string> = wordSet('- – — to and /');

/** The second day of "9-12" or "9 to 12". */
function rangeAfter(lexemes: readonly Lexeme[], { day, next }: DayRead): DayRead | null {
  const joint = at(lexemes, next).lower;
  if (!RANGE_JOINTS.has(joint)) return null;
  const second = dayAt(lexemes, next + 1);
  if (!second || second.day <= day || at(lexemes, second.next).word.unit !== undefined) return null;
  const isWordy = joint === 'to' || joint === 'and';
  return isWordy && at(lexemes, second.next).word.month === undefined && !endsPhrase(at(lexemes, second.next))
    ? null
    : second;
}

const SHORTENED = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** The full stop of "Oct." belongs to the month where a shortened name has one. */
function skipPeriod(lexemes: readonly Lexeme[], index: number): number {
  return SHORTENED.has(at(lexemes, index).lower) && at(lexemes, index + 1).lower === '.' && touches(lexemes, index)
    ? index + 2
    : index + 1;
}

/** "in May 10 people died": after "in", a number that a plain word follows counts that word. */
function countsSomething(lexemes: readonly Lexeme[], month: number, next: number): boolean {
  const { kind, text, lower } = at(lexemes, next);
  if (at(lexemes, month - 1).lower !== 'in' || kind !== 'word' || text !== lower) return false;
  return !FUNCTION_WORDS.has(lower);
}

function endsPhrase({ kind, lower, text }: Lexeme): boolean {
  return kind === 'none' || kind === 'sign' || (kind === 'word' && text === lower && FUNCTION_WORDS.has(lower));
}

const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  'and or but in on at by for from of the a an as to with when while after before until since that which who said was were is are has have had will would could last this next',
);

/** Months that are names or words of their own stand alone only where a preposition or another sign shows the time. */
const AMBIGUOUS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);
const SURE_CUES = wordSet('in since until till during last next this early late mid each every');
const MONTH_CUES = wordSet('by from through to of before after between for and or around about -');

function isMonthAlone(lexemes: readonly Lexeme[], index: number, next: number): boolean {
  const { word, text } = at(lexemes, index);
  const before = at(lexemes, index - 1);
  const after = at(lexemes, next);
  const isSure = SURE_CUES.has(before.lower) || before.word.side !== undefined;
  const isCued = isSure || MONTH_CUES.has(before.lower);
  const isNameNext = after.kind === 'word' && after.text !== after.lower;
  if (text.length < 4 && word.month !== 5) return next > index + 1 || (isCued && !isNameNext);
  if (!AMBIGUOUS.has(word.month ?? 0)) return true;
  if (before.lower === 'the' || before.lower === 'a')
    return after.kind === 'word' && !isNameNext && !FUNCTION_WORDS.has(after.lower);
  return isSure || (isCued && !isNameNext);
}
