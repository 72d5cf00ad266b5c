import type { CalendarUnit } from '../calendar.ts';
import type { Expression, Found, ShiftWords } from '../expression.ts';
import { isDay } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import type { PartOfDay, Unit } from '../words/word.ts';
import { wordSet } from '../words/word-set.ts';
import { isArticle, readCount, skipHyphen } from './count.ts';
import { namedTimeAt } from './named-time.ts';

/**
 * A day so far from a named one: "the day after Christmas", "two days before 9 May", "the Monday after Easter", "a week
 * from Friday", "the eve of Ramadan", "the week before last", "two Saturdays ago". From an event nothing is counted,
 * and what goes on for so long ("for two days after Easter") is a length.
 */
export const shift: TimeRule = {
  name: 'shift',
  starts: ({ kind, word, lower }) =>
    kind === 'number' ||
    word.cardinal !== undefined ||
    word.unit !== undefined ||
    word.weekday !== undefined ||
    (word.part !== undefined && word.dayOffset === undefined) ||
    lower === 'a' ||
    lower === 'eve',
  read(lexemes, index, before) {
    const step = stepAt(lexemes, index);
    if (!step) return null;
    if (step.isPlural && step.weekday !== undefined) return weekdaysAgo(lexemes, step, step.weekday);
    return beforeLast(lexemes, step) ?? fromNamed(lexemes, step, before);
  },
};

/** How far: units, a weekday, or a part of the neighbouring day; `next` is where the words of the side begin. */
interface Step {
  readonly unit: CalendarUnit;
  readonly count: number;
  readonly weekday?: number;
  readonly part?: PartOfDay;
  readonly isPlural: boolean;
  readonly hasNumber: boolean;
  readonly next: number;
}

const CALENDAR: Partial<Record<Unit, CalendarUnit>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  year: 'year',
};

/** Behind these an amount is how long something lasts, not how far off it is. */
const LASTING = wordSet('for within in during over the of these those last next first past only');

function stepAt(lexemes: readonly Lexeme[], index: number): Step | null {
  const { word, lower } = at(lexemes, index);
  const before = at(lexemes, index - 1);
  if (lower === 'eve') return { unit: 'day', count: 1, isPlural: false, hasNumber: false, next: index + 1 };
  const count = readCount(lexemes, index);
  if (count === null) return before.lower === 'the' ? single(lexemes, index, 1, false) : null;
  if (count.value === null || !Number.isInteger(count.value) || LASTING.has(before.lower)) return null;
  if (word.weekday !== undefined) return null;
  return single(lexemes, skipHyphen(lexemes, count.next), count.value, !isArticle(at(lexemes, index)));
}

function single(lexemes: readonly Lexeme[], index: number, count: number, hasNumber: boolean): Step | null {
  const { unit, weekday, part, plural, dayOffset } = at(lexemes, index).word;
  const rest = { count, isPlural: plural === true, hasNumber, next: index + 1 };
  if (plural && !hasNumber) return null;
  if (weekday !== undefined) return { ...rest, unit: 'day', weekday };
  if (part !== undefined && dayOffset === undefined && !hasNumber) return { ...rest, unit: 'day', part };
  const calendar = unit === undefined ? undefined : CALENDAR[unit];
  return calendar === undefined ? null : { ...rest, unit: calendar };
}

/** "two Saturdays ago": the Saturday before the last one. */
function weekdaysAgo(lexemes: readonly Lexeme[], { count, next }: Step, weekday: number): Reading | null {
  if (at(lexemes, next).lower !== 'ago' || count < 1) return null;
  return { next: next + 1, expression: weeksBack(weekday, count - 1) };
}

function weeksBack(weekday: number, weeks: number): ShiftWords {
  return { kind: 'shift', base: { kind: 'weekday', weekday, side: -1 }, sign: -1, count: 7 * weeks, unit: 'day' };
}

/** "the week before last", "the Tuesday before last", "the night before last". */
function beforeLast(lexemes: readonly Lexeme[], { unit, weekday, part, count, hasNumber, next }: Step): Reading | null {
  if (hasNumber || count !== 1 || at(lexemes, next).lower !== 'before' || at(lexemes, next + 1).lower !== 'last')
    return null;
  const { word } = at(lexemes, next + 2);
  if (word.unit !== undefined || word.weekday !== undefined || word.month !== undefined || word.holiday) return null;
  if (weekday !== undefined) return { next: next + 2, expression: weeksBack(weekday, 1) };
  const expression = { kind: 'unit', unit, offset: -2, fromText: false } as const;
  return { next: next + 2, expression, ...(part ? { part } : {}) };
}

const SIGNS: Readonly<Record<string, -1 | 1>> = { before: -1, preceding: -1, after: 1, following: 1, from: 1 };
/** "two days from Monday to Tuesday" counts nothing. */
const RANGE_JOINTS = wordSet('to until till through - –');

function fromNamed(lexemes: readonly Lexeme[], step: Step, before: Found | null): Reading | null {
  const joint = at(lexemes, step.next).lower;
  const isEve = at(lexemes, step.next - 1).lower === 'eve';
  const sign = isEve ? (joint === 'of' ? -1 : undefined) : Object.hasOwn(SIGNS, joint) ? SIGNS[joint] : undefined;
  if (sign === undefined) return null;
  const base = namedTimeAt(lexemes, step.next + 1, before);
  if (!base || !isAnchor(base.expression, step)) return null;
  const { part, weekday } = step;
  const isFrom = joint === 'from';
  if (isFrom && (weekday !== undefined || part || RANGE_JOINTS.has(at(lexemes, base.next).lower))) return null;
  const isExact = isFrom && step.unit === 'week';
  const expression: ShiftWords = {
    kind: 'shift',
    base: isFrom ? ahead(base.expression) : base.expression,
    sign,
    count: isExact ? 7 * step.count : step.count,
    unit: isExact ? 'day' : step.unit,
    ...(weekday === undefined ? {} : { weekday }),
  };
  return { next: base.next, expression, ...(part ? { part } : {}) };
}

/** Days and weeks are counted from a day, months and years from a month or year as well. */
function isAnchor(base: Expression, { unit }: Step): boolean {
  if (isDay(base) || base.kind === 'hijri') return true;
  if (unit === 'month') return base.kind === 'date';
  return unit === 'year' && base.kind === 'years';
}

/** "a week from Friday" counts from the next one. */
function ahead(base: Expression): Expression {
  return base.kind === 'weekday' && base.side === undefined ? { ...base, side: 1 } : base;
}
