import type { Day } from '../../model/when.ts';

const MS_PER_DAY = 86_400_000;

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative where `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / MS_PER_DAY);
}

/** The day as a number that grows by one a day; null where there is no such day. */
export function dayNumber(day: Day): number | null {
  const instant = instantOf(day);
  return Number.isNaN(instant) ? null : instant / MS_PER_DAY;
}

/** A case has few days and compares them very often. */
const instants = new Map<Day, number>();
const MOST_DAYS = 100_000;

function instantOf(day: Day): number {
  const known = instants.get(day);
  if (known !== undefined) return known;
  const instant = Date.parse(day);
  if (instants.size < MOST_DAYS) instants.set(day, instant);
  return instant;
}

/** ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** Whether there is such a day: no 30 February. */
export function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The first day from `day` on (itself included) that is this weekday. */
export function firstOnOrAfter(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
