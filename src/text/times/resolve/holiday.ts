import type { DayNumber, Days } from '../calendar.ts';
import { civil, pad } from '../calendar.ts';
import { hijriDay, inCalendar } from '../calendars.ts';
import type { HijriWords, HolidayWords } from '../expression.ts';
import { holidayIn, isUncertain } from '../holidays.ts';
import type { HolidayRule } from '../words/holiday-words.ts';
import { HOLIDAYS } from '../words/holiday-words.ts';
import type { Context, Settled } from './context.ts';
import { NO_PUBLICATION } from './context.ts';
import { statedYear } from './date.ts';
import type { Nearness } from './nearest.ts';
import { nearestYear } from './nearest.ts';
import { unitValue } from './values.ts';

/** A holiday in its year, or the nearest one that words and tense allow. */
export function resolveHoliday(words: HolidayWords, context: Context): Settled {
  const stated = statedYear(words, context);
  const days = stated ? holidayIn(words.holiday, stated.year) : nearestHoliday(words, context);
  const basis = stated?.basis ?? 'publication';
  if (!days) {
    const reason = stated ? 'the holiday does not fall in that year' : NO_PUBLICATION;
    return { value: openDay(words.holiday), days: null, precision: 'day', basis, reason };
  }
  const isWeek = days.to - days.from === 6;
  const precision = days.to === days.from ? 'day' : isWeek ? 'week' : 'period';
  const settled = { value: unitValue(days.from, isWeek ? 'week' : 'day'), days, precision, basis } as const;
  return isUncertain(words.holiday) ? { ...settled, ...BY_THE_MOON } : settled;
}

/** A day either way: what a sighting, or another country's reckoning, can make of a computed day. */
const BY_THE_MOON = {
  slack: 1,
  reason: 'the moon that begins it is sighted or reckoned a day apart between countries',
};

/** "on the eve of the feast" is told in the past tense of the days before it. */
const WITHIN_DAYS: Nearness = { past: 10, future: 10 };

/** Muslim feasts go by Hijri years: one Gregorian year can hold two. */
function nearestHoliday({ holiday, side }: HolidayWords, { publication, direction }: Context): Days | null {
  if (publication === null) return null;
  const { islamic, days: length = 1 }: HolidayRule = HOLIDAYS[holiday];
  const year = islamic ? inCalendar('islamic-umalqura', publication).year : civil(publication).year;
  const near = { side, direction, near: WITHIN_DAYS };
  if (!islamic) return nearestYear(year, publication, (y) => holidayIn(holiday, y), near)?.days ?? null;
  const feasts = islamic.map((feast) => {
    const inYear = (y: number) => {
      const from = hijriDay(y, ...feast);
      return from === null ? null : { from, to: from + length - 1 };
    };
    return nearestYear(year, publication, inYear, near)?.days ?? null;
  });
  return nearestOf(feasts, publication);
}

/** Of two feasts of one name, the one nearer to the publication. */
function nearestOf(feasts: readonly (Days | null)[], publication: DayNumber): Days | null {
  const distance = ({ from, to }: Days): number => Math.max(from - publication, publication - to, 0);
  const known = feasts.filter((days) => days !== null);
  return known.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function openDay(name: HolidayWords['holiday']): string {
  const { fixed }: HolidayRule = HOLIDAYS[name];
  return fixed ? `XXXX-${pad(fixed[0])}-${pad(fixed[1])}` : 'XXXX-XX-XX';
}

/** A day or month of the Umm al-Qura calendar, told in Gregorian days; without a year, the nearest one. */
export function resolveHijri({ year, month, day, side }: HijriWords, { publication, direction }: Context): Settled {
  const precision = day === undefined ? 'month' : 'day';
  const current = publication === null ? null : inCalendar('islamic-umalqura', publication).year;
  const inYear = (y: number) => {
    const from = hijriDay(y, month, day ?? 1);
    const to =
      from === null || day !== undefined ? from : (hijriDay(month === 12 ? y + 1 : y, (month % 12) + 1, 1) ?? from) - 1;
    return from === null || to === null ? null : { from, to };
  };
  const days =
    year !== undefined
      ? inYear(year)
      : publication === null || current === null
        ? null
        : (nearestYear(current, publication, inYear, { side, direction, near: WITHIN_DAYS })?.days ?? null);
  const basis = year === undefined ? 'publication' : 'stated';
  if (!days) {
    const reason = year === undefined ? NO_PUBLICATION : 'there is no such day in the Umm al-Qura calendar';
    return { value: 'XXXX-XX-XX', days: null, precision, basis, reason };
  }
  return { value: unitValue(days.from, 'day'), days, precision, basis, ...BY_THE_MOON };
}
