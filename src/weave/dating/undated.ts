import type { TimeMention } from '../../model/mention.ts';
import type { Published } from '../../model/report.ts';
import type { Day } from '../../model/when.ts';
import { monthName, weekdayName } from './days.ts';
import { openTimeOf } from './open-time.ts';
import type { Opening } from './opening.ts';

/** What is left to say of a report whose day nothing settles: bounds that its own words give, and why no more. */
export function undated(published: Published, times: readonly TimeMention[], opening: Opening | null): Published {
  const last = lastNamedDay(times);
  const from = later(published.from, last?.from ?? null);
  if (published.to !== null && from !== null && from > published.to) return published;
  const reasons = [openWords(times, opening), last && `not before “${last.text}”, which the text looks back on`];
  const reason = reasons.filter((words) => words !== null).join('; ');
  return { ...published, from, basis: 'unknown', reason: published.words ? `${published.reason}; ${reason}` : reason };
}

/** "a Sunday after June, year not given"; what the text names of its own time. */
function openWords(times: readonly TimeMention[], opening: Opening | null): string {
  const months = times.flatMap((time) => {
    const open = openTimeOf(time);
    return open === null || open.kind === 'weekday' || time.direction === 'future' ? [] : [{ open, text: time.text }];
  });
  const month = months.at(-1);
  const weekday = opening ? `a ${weekdayName(opening.weekday)}` : null;
  if (weekday && month) return `${weekday} after ${monthOrDate(month)}, year not given`;
  if (weekday) return `a ${weekdayName(opening?.weekday ?? 0)}, but nothing tells which`;
  if (month) return `after ${monthOrDate(month)}, year not given`;
  return times.some(({ from }) => from !== null)
    ? 'the text names no day of its own'
    : 'no date and no weekday in the text';
}

function monthOrDate({ open, text }: { open: { kind: string; month?: number }; text: string }): string {
  return open.kind === 'month' ? monthName(open.month ?? 0) : text;
}

/** The latest settled day, month or year that the text looks back on. */
function lastNamedDay(times: readonly TimeMention[]): { from: Day; text: string } | null {
  const past = times.flatMap(({ type, from, direction, basis, text }) =>
    type !== 'SET' && type !== 'DURATION' && from !== null && basis === 'stated' && direction !== 'future'
      ? [{ from, text }]
      : [],
  );
  return past.reduce<{ from: Day; text: string } | null>(
    (best, time) => (best && best.from >= time.from ? best : time),
    null,
  );
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a;
}
