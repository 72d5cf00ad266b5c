import type { TimeMention } from '../../model/mention.ts';
import type { Day } from '../../model/when.ts';
import { isDay, weekdayOf } from './days.ts';

/** What the value of an unsettled time still says: its weekday, or its month and perhaps day. Null for other times. */
export type OpenTime =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number };

/** Reads `XXXX-WXX-7`, `XXXX-02-22` and `XXXX-02` (with a part of the day behind or not) of a mention that is not settled. */
export function openTimeOf({ type, value, from }: TimeMention): OpenTime | null {
  if ((type !== 'DATE' && type !== 'TIME') || from !== null) return null;
  const weekday = /^XXXX-WXX-([1-7])/.exec(value)?.[1];
  if (weekday !== undefined) return { kind: 'weekday', weekday: Number(weekday) };
  const date = /^XXXX-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(value);
  if (date?.[1] === undefined) return null;
  const month = Number(date[1]);
  return date[2] === undefined ? { kind: 'month', month } : { kind: 'date', month, day: Number(date[2]) };
}

/** Whether the day is one that the open time may mean. */
export function fits(time: OpenTime, day: Day): boolean {
  if (time.kind === 'weekday') return weekdayOf(day) === time.weekday;
  if (Number(day.slice(5, 7)) !== time.month) return false;
  return time.kind === 'month' || Number(day.slice(8, 10)) === time.day;
}

/** A month and day in a year; null where that year has no such day. */
export function inYear({ month, day }: { readonly month: number; readonly day: number }, year: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
