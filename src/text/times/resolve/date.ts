import type { Days } from '../calendar.ts';
import { civil, dayNumber, monthLength, pad, unitAround, weekdayOf } from '../calendar.ts';
import type { DateWords, YearWords } from '../expression.ts';
import type { Context, Settled } from './context.ts';
import { NO_PUBLICATION } from './context.ts';
import type { Nearness } from './nearest.ts';
import { nearestYear } from './nearest.ts';
import { unitValue } from './values.ts';

/** A month, or a day of a month. A weekday beside it picks the year in which they agree. */
export function resolveDate(words: DateWords, context: Context): Settled {
  const { month, day } = words;
  const isDay = day !== undefined;
  const precision = words.ofWeek ? 'week' : words.toDay !== undefined ? 'period' : isDay ? 'day' : 'month';
  const stated = statedYear(words, context);
  const found = stated ? { year: stated.year, basis: stated.basis } : yearBySense(words, context);
  const days = found && daysIn(words, found.year);
  if (!found || !days) {
    const open = `XXXX-${pad(month)}${isDay ? `-${pad(day)}` : ''}`;
    const reason = found ? 'there is no such day in that year' : NO_PUBLICATION;
    const value = found ? `${pad(found.year, 4)}${open.slice(4)}` : open;
    return { value, days: null, precision, basis: stated?.basis ?? 'publication', reason };
  }
  if (words.ofWeek) {
    const week = unitAround(days.from, 'week');
    return { value: unitValue(week.from, 'week'), days: week, precision, basis: found.basis };
  }
  return { value: unitValue(days.from, isDay ? 'day' : 'month'), days, precision, basis: found.basis };
}

function daysIn({ month, day, toDay }: DateWords, year: number): Days | null {
  const length = monthLength(year, month);
  if ((toDay ?? day ?? 1) > length) return null;
  return { from: dayNumber(year, month, day ?? 1), to: dayNumber(year, month, toDay ?? day ?? length) };
}

/** The year that the words state or count from a known year. */
export function statedYear(
  { year, yearSide, yearFromText }: YearWords,
  { publication, last }: Context,
): { year: number; basis: 'stated' | 'publication' | 'text' } | null {
  if (year !== undefined) return { year, basis: 'stated' };
  if (yearSide === undefined) return null;
  const anchor = yearFromText ? last?.days.from : publication;
  if (anchor === undefined || anchor === null) return null;
  return { year: civil(anchor).year + yearSide, basis: yearFromText ? 'text' : 'publication' };
}

const WITHIN_TWO_MONTHS: Nearness = { past: 62, future: 62 };
const NEVER: Nearness = { past: 0, future: 0 };

const FARTHEST_WEEKDAY_MATCH = 6;

function yearBySense(words: DateWords, { publication, direction }: Context) {
  if (publication === null || words.yearSide !== undefined) return null;
  const { year } = civil(publication);
  const agreed = words.weekday === undefined ? null : yearOfWeekday(words, year);
  if (agreed !== null) return { year: agreed, basis: 'publication' } as const;
  const nearest = nearestYear(year, publication, (y) => daysIn(words, y), {
    side: words.side,
    direction,
    near: words.day === undefined ? NEVER : WITHIN_TWO_MONTHS,
  });
  return nearest && ({ year: nearest.year, basis: 'publication' } as const);
}

/** The nearest year, the past first, in which the day falls on the weekday. */
function yearOfWeekday(words: DateWords, year: number): number | null {
  for (let distance = 0; distance <= FARTHEST_WEEKDAY_MATCH; distance++) {
    for (const candidate of [year - distance, year + distance]) {
      const days = daysIn(words, candidate);
      if (days && weekdayOf(days.from) === words.weekday) return candidate;
    }
  }
  return null;
}
