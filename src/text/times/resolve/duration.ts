import type { CalendarUnit, DayNumber, Days } from '../calendar.ts';
import { addMonths } from '../calendar.ts';
import type { DurationWords } from '../expression.ts';
import { DESIGNATORS } from '../words/unit-words.ts';
import type { Unit } from '../words/word.ts';
import type { Context, Settled } from './context.ts';
import { NO_DAY, NO_PUBLICATION } from './context.ts';

/**
 * A length of time. With a side it is bounded: "the past two months" ends with the publication, "the next ten days"
 * begins there. Without a number it spans the next longer unit: "recent weeks" are the month up to the publication.
 */
export function resolveDuration(words: DurationWords, context: Context): Settled {
  const value = durationValue(words.count, words.unit);
  const open = { value, days: null, precision: 'period' } as const;
  if (words.side === undefined) return { ...open, basis: 'stated', reason: NO_DAY };
  const anchor = words.fromText ? (context.lastDay?.days.from ?? context.publication) : context.publication;
  const basis = words.fromText && context.lastDay ? 'text' : 'publication';
  if (anchor === null) return { ...open, basis, reason: NO_PUBLICATION };
  return { value, days: stretch(anchor, words.count, words.unit, words.side), precision: 'period', basis };
}

/** ISO 8601 as TIMEX3 writes it: P2M, PT16H, P2Y6M, PXW. */
export function durationValue(count: number | null, unit: Unit): string {
  const [sign, factor, isClock] = DESIGNATORS[unit];
  const t = isClock ? 'T' : '';
  if (count === null) return `P${t}X${sign}`;
  const amount = count * factor;
  const whole = Math.floor(amount);
  const smaller = SMALLER[unit];
  if (whole === amount || !smaller || amount > 1000) return `P${t}${amount}${sign}`;
  const [smallerSign, perUnit] = smaller;
  const rest = Math.round((amount - whole) * perUnit);
  return `P${t}${whole > 0 ? `${whole}${sign}` : ''}${rest}${smallerSign}`;
}

/** What a fraction of a unit is told in. */
const SMALLER: Partial<Record<Unit, readonly [sign: string, perUnit: number]>> = {
  year: ['M', 12],
  hour: ['M', 60],
  minute: ['S', 60],
};

const LONGER: Readonly<Record<Unit, CalendarUnit>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'week',
  night: 'week',
  weekend: 'month',
  week: 'month',
  fortnight: 'month',
  month: 'year',
  quarter: 'year',
  half: 'year',
  year: 'decade',
  decade: 'century',
  century: 'century',
};
const MONTHS: Partial<Record<Unit | CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<Unit | CalendarUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
};
const FARTHEST_MONTHS = 12_000;

/** From the day back or on by so much; a vague count spans one of the next longer unit. */
export function stretch(day: DayNumber, count: number | null, unit: Unit, side: -1 | 0 | 1): Days | null {
  const sign = side === -1 ? -1 : 1;
  const span = count === null ? LONGER[unit] : unit;
  const months = MONTHS[span];
  const amount = count ?? 1;
  if (months !== undefined && months * amount > FARTHEST_MONTHS) return null;
  const far =
    months === undefined
      ? day + sign * Math.ceil((DAYS[span] ?? 0) * amount)
      : addMonths(day, sign * Math.round(months * amount));
  return sign < 0 ? { from: far, to: day } : { from: day, to: far };
}
