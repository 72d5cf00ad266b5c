import type { Expression } from '../expression.ts';
import type { Context, Settled } from './context.ts';
import { resolveDate } from './date.ts';
import { resolveDuration } from './duration.ts';
import { resolveHijri, resolveHoliday } from './holiday.ts';
import { resolveHour, resolvePeriod, resolveReference, resolveSet, resolveYears } from './others.ts';
import { resolvePartOfYear } from './part-of-year.ts';
import { resolveNth, resolveShift } from './relative.ts';
import { resolveUnit } from './unit.ts';
import { resolveWeekday } from './weekday.ts';

/** What an expression means in its context. */
export function resolve(expression: Expression, context: Context): Settled {
  switch (expression.kind) {
    case 'date':
      return resolveDate(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'years':
      return resolveYears(expression);
    case 'part-of-year':
      return resolvePartOfYear(expression, context);
    case 'unit':
      return resolveUnit(expression, context);
    case 'duration':
      return resolveDuration(expression, context);
    case 'set':
      return resolveSet(expression);
    case 'reference':
      return resolveReference(expression, context);
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'hijri':
      return resolveHijri(expression, context);
    case 'hour':
      return resolveHour(context);
    case 'period':
      return resolvePeriod(expression, context);
    case 'shift':
      return resolveShift(expression, context, resolve);
    case 'nth':
      return resolveNth(expression, context, resolve);
  }
}
