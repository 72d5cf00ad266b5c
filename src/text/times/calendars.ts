import type { DayNumber } from './calendar.ts';
import { dayNumber } from './calendar.ts';

/** Calendars that Intl computes. Umm al-Qura is Saudi Arabia's civil Hijri calendar; sightings elsewhere differ by a day. */
export type CalendarName = 'islamic-umalqura' | 'persian' | 'hebrew' | 'chinese';

const DAY_IN_MS = 86_400_000;
const formats = new Map<CalendarName, Intl.DateTimeFormat>();

/** Day, month and year of a day in another calendar; the month as Intl names it: a number, or a Hebrew name. */
export function inCalendar(calendar: CalendarName, day: DayNumber): { year: number; month: string; day: number } {
  const parts = formatOf(calendar).formatToParts(day * DAY_IN_MS);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { year: Number(read('year') || read('relatedYear')), month: read('month'), day: Number(read('day')) };
}

function formatOf(calendar: CalendarName): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const month = calendar === 'hebrew' ? 'long' : 'numeric';
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    year: 'numeric',
    month,
    day: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, made);
  return made;
}

const cache = new Map<string, DayNumber | null>();
const LONGEST_CACHE = 2000;

/** The first day of a Gregorian year that is that day in the other calendar; null where none is. */
export function dayIn(calendar: CalendarName, year: number, month: number | string, day: number): DayNumber | null {
  const [first, end] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
  return cached(`${calendar} ${year} ${month} ${day}`, () => search(calendar, first, end, String(month), day));
}

/** Intl is slow, and a page full of one feast asks for the same day over and over. */
function cached(key: string, find: () => DayNumber | null): DayNumber | null {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found = find();
  if (cache.size >= LONGEST_CACHE) cache.clear();
  cache.set(key, found);
  return found;
}

/** Steps from month to month of the calendar. In a Hebrew leap year Purim is in Adar II. */
function search(calendar: CalendarName, from: DayNumber, end: DayNumber, month: string, day: number): DayNumber | null {
  for (let at = from; at < end; ) {
    const here = inCalendar(calendar, at);
    const target = at + day - here.day;
    if (
      (here.month === month || here.month === `${month} II`) &&
      target >= from &&
      target < end &&
      inCalendar(calendar, target).day === day
    )
      return target;
    at += Math.max(1, SHORTEST_MONTH - here.day);
  }
  return null;
}

const LONGEST_LUNAR_MONTH = 30;

/** The first new moon on or after a day: months of the Chinese calendar begin with the astronomical one, in Beijing. */
export function newMoonFrom(day: DayNumber): DayNumber | null {
  return cached(`moon ${day}`, () => {
    for (let at = day; at <= day + LONGEST_LUNAR_MONTH; at++) if (inCalendar('chinese', at).day === 1) return at;
    return null;
  });
}

/** No month of these calendars is shorter: stepping to its 29th visits every month. */
const SHORTEST_MONTH = 29;

/** 1 Muharram of the year 1 in the proleptic Gregorian calendar, and the mean length of a lunar month in days. */
const HIJRI_EPOCH = dayNumber(622, 7, 19);
const LUNAR_MONTH = 29.530588;
const FARTHEST_FROM_MEAN = 4;

/** A Hijri date as a day: the mean one, then the days about it. Null where there is no such day. */
export function hijriDay(year: number, month: number, day: number): DayNumber | null {
  return cached(`hijri ${year} ${month} ${day}`, () => searchHijri(year, month, day));
}

function searchHijri(year: number, month: number, day: number): DayNumber | null {
  const mean = HIJRI_EPOCH + Math.round(((year - 1) * 12 + month - 1) * LUNAR_MONTH) + day - 1;
  for (let at = mean - FARTHEST_FROM_MEAN; at <= mean + FARTHEST_FROM_MEAN; at++) {
    const here = inCalendar('islamic-umalqura', at);
    if (here.day === day && here.month === String(month) && here.year === year) return at;
  }
  return null;
}
