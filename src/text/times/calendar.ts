import type { Day } from '../../model/when.ts';

/** A day as the count of days since 1970-01-01 in the proleptic Gregorian calendar: what the arithmetic works on. */
export type DayNumber = number;

/** Inclusive bounds in day numbers. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Units that a calendar can be cut into; `weekend` is Saturday and Sunday of an ISO week. */
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Howard Hinnant's days_from_civil: exact for every year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/** Howard Hinnant's civil_from_days. */
export function civil(number: DayNumber): YearMonthDay {
  const z = number + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export function parseDay(day: Day): DayNumber {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** `YYYY-MM-DD`; null outside the years 1 to 9999, which the type cannot hold. */
export function formatDay(number: DayNumber): Day | null {
  const { year, month, day } = civil(number);
  if (year < 1 || year > 9999) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}

export function monthLength(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);
}

/** ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week of a day; its year is that of its Thursday. */
export function isoWeek(number: DayNumber): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The same day `months` later (or earlier); the last day of a month that is too short. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civil(number);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(day, monthLength(y, m)));
}

const MONTHS_IN: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Steps a day by whole units: months and longer by the calendar, days and weeks by count. */
export function addUnits(number: DayNumber, count: number, unit: CalendarUnit): DayNumber {
  const months = MONTHS_IN[unit];
  if (months !== undefined) return addMonths(number, count * months);
  return number + count * (unit === 'day' ? 1 : 7);
}

/** The whole unit of the calendar that holds the day. */
export function unitAround(number: DayNumber, unit: CalendarUnit): Days {
  if (unit === 'day') return { from: number, to: number };
  const monday = number - weekdayOf(number) + 1;
  if (unit === 'week') return { from: monday, to: monday + 6 };
  if (unit === 'weekend') return { from: monday + 5, to: monday + 6 };
  const length = MONTHS_IN[unit] ?? 1;
  const { year, month } = civil(number);
  const first = Math.floor((year * 12 + month - 1) / length) * length;
  const y = Math.floor(first / 12);
  const from = dayNumber(y, first - y * 12 + 1, 1);
  return { from, to: addMonths(from, length) - 1 };
}
