import type { DayNumber, Days } from '../calendar.ts';
import { addUnits, formatDay, unitAround, weekdayOf } from '../calendar.ts';
import type { Expression, NthWords, ShiftWords } from '../expression.ts';
import type { Context, Settled } from './context.ts';
import { openValue, precisionOfUnit, unitValue } from './values.ts';

type Resolve = (words: ShiftWords['base'], context: Context) => Settled;

const NO_SUCH_DAY = 'there is no such day in that time';

/** A day, week, month or year so far before the first or after the last day of a named time. */
export function resolveShift(words: ShiftWords, context: Context, resolve: Resolve): Settled {
  const settled = shiftFrom(words, context, resolve);
  const earlier = isTooLate(settled, context) ? lastOf(words.base) : null;
  return earlier ? shiftFrom({ ...words, base: earlier }, context, resolve) : settled;
}

/** The nth (-1: last) day, weekday, week or weekend of a named time. Its weeks are counted from its first day on. */
export function resolveNth(words: NthWords, context: Context, resolve: Resolve): Settled {
  const settled = nthOf(words, context, resolve);
  const earlier = isTooLate(settled, context) ? lastOf(words.of) : null;
  return earlier ? nthOf({ ...words, of: earlier }, context, resolve) : settled;
}

/** What is told in the past tense has been: "the day after Friday's vote" is not tomorrow. */
function isTooLate({ days }: Settled, { publication, direction }: Context): boolean {
  return direction === 'past' && days !== null && publication !== null && days.from > publication;
}

/** The named time before this one, where the words leave open which is meant. */
function lastOf(base: Expression): Expression | null {
  const hasSide = base.kind === 'weekday' || base.kind === 'date' || base.kind === 'holiday' || base.kind === 'hijri';
  if (!hasSide || base.side !== undefined) return null;
  const isDated =
    base.kind !== 'weekday' && (base.year !== undefined || ('yearSide' in base && base.yearSide !== undefined));
  return isDated ? null : { ...base, side: -1 };
}

function shiftFrom(words: ShiftWords, context: Context, resolve: Resolve): Settled {
  const { sign, count, unit } = words;
  const base = resolve(words.base, context);
  const precision = precisionOfUnit(unit);
  if (!base.days) return { ...base, value: openValue(unit), precision };
  const anchor = sign < 0 ? base.days.from : base.days.to;
  const day =
    words.weekday === undefined ? addUnits(anchor, sign * count, unit) : weekdayBeside(anchor, sign, words.weekday);
  if (formatDay(day) === null) return { ...base, value: openValue(unit), days: null, precision, reason: NO_SUCH_DAY };
  return { ...base, value: unitValue(day, unit), days: unitAround(day, unit), precision };
}

/** The first such weekday after the day, or the last before it. */
function weekdayBeside(anchor: DayNumber, sign: -1 | 1, weekday: number): DayNumber {
  const distance = (sign * (weekday - weekdayOf(anchor)) + 7) % 7;
  return anchor + sign * (distance === 0 ? 7 : distance);
}

function nthOf(words: NthWords, context: Context, resolve: Resolve): Settled {
  const whole = resolve(words.of, context);
  const { unit } = words;
  const precision = precisionOfUnit(unit);
  if (!whole.days) return { ...whole, value: openValue(unit), precision };
  const days = daysOf(words, whole.days);
  if (days.from < whole.days.from || days.to > whole.days.to + (unit === 'weekend' ? 1 : 0))
    return { ...whole, value: openValue(unit), days: null, precision, reason: NO_SUCH_DAY };
  const middle = days.from + Math.floor((days.to - days.from) / 2);
  return { ...whole, value: unitValue(unit === 'week' ? middle : days.from, unit), days, precision };
}

const SATURDAY = 6;

function daysOf({ which, unit, weekday }: NthWords, { from, to }: Days): Days {
  if (weekday !== undefined) return oneDay(nthWeekday(from, to, which, weekday));
  if (unit === 'weekend') return unitAround(nthWeekday(from, to, which, SATURDAY), 'weekend');
  const length = unit === 'week' ? 7 : 1;
  const first = which < 0 ? to - length + 1 : from + length * (which - 1);
  return {
    from: first,
    to: unit === 'week' && which > 0 ? Math.min(first + 6, Math.max(first, to)) : first + length - 1,
  };
}

function nthWeekday(from: DayNumber, to: DayNumber, which: number, weekday: number): DayNumber {
  if (which < 0) return to - ((weekdayOf(to) - weekday + 7) % 7);
  return from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (which - 1);
}

function oneDay(day: DayNumber): Days {
  return { from: day, to: day };
}
