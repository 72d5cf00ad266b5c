import type { DayNumber, Days } from './calendar.ts';
import { dayNumber, monthLength, weekdayOf } from './calendar.ts';
import { dayIn, newMoonFrom } from './calendars.ts';
import type { HolidayName, HolidayRule } from './words/holiday-words.ts';
import { HOLIDAYS } from './words/holiday-words.ts';

/**
 * The days of a holiday in a Gregorian year; null where its calendar gives none (a Hijri day can miss a year).
 * Computed, never listed: fixed days, nth weekdays, Easter, and the calendars that Intl holds.
 */
export function holidayIn(name: HolidayName, year: number): Days | null {
  const rule: HolidayRule = HOLIDAYS[name];
  const day = dayOf(rule, year);
  if (day === null) return null;
  const from = day + (rule.shift ?? 0);
  return { from, to: from + (rule.days ?? 1) - 1 };
}

function dayOf(rule: HolidayRule, year: number): DayNumber | null {
  if (rule.fixed) return dayNumber(year, rule.fixed[0], rule.fixed[1]);
  if (rule.nth) return nthWeekday(year, ...rule.nth);
  if (rule.easter !== undefined) return easter(year) + rule.easter;
  if (rule.orthodoxEaster !== undefined) return orthodoxEaster(year) + rule.orthodoxEaster;
  if (rule.islamic) return islamicDay(rule.islamic, year);
  if (rule.moon) return newMoonFrom(dayNumber(year, ...rule.moon));
  if (rule.persian) return dayIn('persian', year, ...rule.persian);
  if (rule.chinese) return dayIn('chinese', year, ...rule.chinese);
  return rule.hebrew ? dayIn('hebrew', year, ...rule.hebrew) : null;
}

/** The first of the feasts that share the name; one of them can miss a Gregorian year. */
function islamicDay(feasts: NonNullable<HolidayRule['islamic']>, year: number): DayNumber | null {
  const days = feasts.map((feast) => dayIn('islamic-umalqura', year, ...feast)).filter((day) => day !== null);
  return days.length === 0 ? null : Math.min(...days);
}

/** Whether the day hangs on a sighting or a reckoning that differs by country, so that it may be one off. */
export function isUncertain(name: HolidayName): boolean {
  const rule: HolidayRule = HOLIDAYS[name];
  return rule.islamic !== undefined || rule.moon !== undefined;
}

function nthWeekday(year: number, month: number, weekday: number, which: number): DayNumber {
  if (which < 0) {
    const last = dayNumber(year, month, monthLength(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1);
}

/** Western Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter by Meeus's Julian algorithm, moved to the Gregorian calendar. */
export function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const julian = d + e + 114;
  const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(julian / 31), (julian % 31) + 1) + shift;
}
