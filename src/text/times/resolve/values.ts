import type { Precision } from '../../../model/when.ts';
import type { CalendarUnit, DayNumber } from '../calendar.ts';
import { civil, isoWeek, pad } from '../calendar.ts';
import type { Season } from '../words/word.ts';

/** The TIMEX3 value of the unit of the calendar that begins on, or holds, a day. */
export function unitValue(day: DayNumber, unit: CalendarUnit): string {
  const { year, month, day: date } = civil(day);
  const y = pad(year, 4);
  switch (unit) {
    case 'day':
      return `${y}-${pad(month)}-${pad(date)}`;
    case 'week':
    case 'weekend': {
      const week = isoWeek(day);
      return `${pad(week.year, 4)}-W${pad(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${y}-${pad(month)}`;
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${y}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return y;
    case 'decade':
      return y.slice(0, 3);
    case 'century':
      return y.slice(0, 2);
  }
}

const OPEN: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The value of a unit whose place in the calendar is not known. */
export function openValue(unit: CalendarUnit): string {
  return OPEN[unit];
}

/** The unit of the calendar that a precision stands for, where there is one. */
export function unitOfPrecision(precision: Precision): CalendarUnit {
  if (precision === 'minute' || precision === 'hour' || precision === 'part-of-day') return 'day';
  return precision === 'season' ? 'quarter' : precision === 'period' ? 'year' : precision;
}

export function precisionOfUnit(unit: CalendarUnit): Precision {
  if (unit === 'weekend') return 'week';
  return unit === 'half' ? 'period' : unit;
}

/** First month of each meteorological season of the northern hemisphere; winter begins in December before its year. */
export const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
