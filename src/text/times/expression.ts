import type { Precision } from '../../model/when.ts';
import type { CalendarUnit } from './calendar.ts';
import type { HolidayName } from './words/holiday-words.ts';
import type { Mod, PartOfDay, Season, Unit } from './words/word.ts';

/** last, previous -1; this, same 0; next, following 1. */
export type Side = -1 | 0 | 1;

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  /** Minutes east of UTC where a zone is named, else null. */
  readonly zone: number | null;
}

/** A year as stated, or by its side ("last year"), or left to the reader (both absent). */
export interface YearWords {
  readonly year?: number;
  readonly yearSide?: Side;
  /** The year is counted from the last time mentioned ("of that year", "of the previous year"). */
  readonly yearFromText?: boolean;
}

/** Month and day as stated. `side` is of the month ("last November"); `toDay` ends a range ("9-12 May"). */
export interface DateWords extends YearWords {
  readonly kind: 'date';
  readonly month: number;
  readonly day?: number;
  readonly toDay?: number;
  /** "the week of March 6". */
  readonly ofWeek?: boolean;
  readonly weekday?: number;
  readonly side?: Side;
}

/** A weekday, of a week where that is said ("Friday last week"). */
export interface WeekdayWords {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly side?: Side;
  readonly fromText?: boolean;
  readonly weekSide?: Side;
  /** "on a Saturday": any such day. */
  readonly any?: boolean;
}

/** A bare year, decade or century, with its TIMEX3 value and its years. */
export interface YearsWords {
  readonly kind: 'years';
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

export interface PartOfYearWords extends YearWords {
  readonly kind: 'part-of-year';
  readonly part: { readonly season: Season } | { readonly quarter: number } | { readonly half: number };
  readonly side?: Side;
  readonly fiscal?: boolean;
}

/** A unit of the calendar so many units away: "last week", "three days ago", "the previous day", "that year". */
export interface UnitWords {
  readonly kind: 'unit';
  readonly unit: CalendarUnit;
  readonly offset: number;
  readonly fromText: boolean;
  /** "a year earlier": keeps the precision of the time that it counts from. */
  readonly keepsPrecision?: boolean;
}

/** `count` null: not said ("several weeks"). `side` where it ends or begins at the publication ("the past week"). */
export interface DurationWords {
  readonly kind: 'duration';
  readonly count: number | null;
  readonly unit: Unit;
  readonly side?: Side;
  readonly fromText?: boolean;
}

export interface SetWords {
  readonly kind: 'set';
  readonly value: string;
}

export interface ReferenceWords {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** "recently": bounded like "in recent weeks". */
  readonly recent?: boolean;
}

export interface HolidayWords extends YearWords {
  readonly kind: 'holiday';
  readonly holiday: HolidayName;
  readonly side?: Side;
}

export interface HijriWords {
  readonly kind: 'hijri';
  readonly month: number;
  readonly day?: number;
  readonly year?: number;
  readonly side?: Side;
}

/** A clock time or part of a day with no day of its own. */
export interface HourWords {
  readonly kind: 'hour';
}

/** "the period", "the year-ago period": the quarter, half or year last mentioned, shifted by whole years. */
export interface PeriodWords {
  readonly kind: 'period';
  readonly unit: 'quarter' | 'period';
  readonly yearOffset: number;
  readonly year?: number;
}

/** So many units, or the weekday, before the first day (-1) or after the last day (1) of a named time. */
export interface ShiftWords {
  readonly kind: 'shift';
  readonly base: Expression;
  readonly sign: -1 | 1;
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly weekday?: number;
}

/** The nth (-1: the last) day, week, weekend or weekday of a named time. */
export interface NthWords {
  readonly kind: 'nth';
  readonly which: number;
  readonly of: Expression;
  readonly unit: 'day' | 'week' | 'weekend';
  readonly weekday?: number;
}

/** What the words say, before any day is known. */
export type Expression =
  | DateWords
  | WeekdayWords
  | YearsWords
  | PartOfYearWords
  | UnitWords
  | DurationWords
  | SetWords
  | ReferenceWords
  | HolidayWords
  | HijriWords
  | HourWords
  | PeriodWords
  | ShiftWords
  | NthWords;

/** What a rule found at the lexemes `[first, next)`. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly expression: Expression;
  readonly part?: PartOfDay;
  readonly clock?: Clock;
  readonly mod?: Mod;
  readonly rule: string;
}

/** Whether the expression means one single day, on which an hour can be. */
export function isDay(expression: Expression): boolean {
  if (expression.kind === 'weekday') return true;
  if (expression.kind === 'date') return expression.day !== undefined && !expression.ofWeek;
  if (expression.kind === 'unit' || expression.kind === 'shift' || expression.kind === 'nth')
    return expression.unit === 'day';
  return expression.kind === 'holiday';
}
