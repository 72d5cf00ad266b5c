import type { Entry } from '../../model/report.ts';
import type { Order, RunBounds, Timed } from './run-of-days.ts';
import { orderOf, runOfDays } from './run-of-days.ts';

/** An entry of a live blog: its day, or the first and the last (`to`) that it may be of, with what states it. */
export type LiveEntry = Omit<Entry, 'start' | 'end'>;

const FEWEST = 2;

/**
 * The days of entries in the order of the page that state only a time of day: as that order, the day of the heading over
 * each, and the page's own days decide them; where they leave more than one open, with both bounds. Null where nothing
 * decides.
 */
export function entryDays<T extends Timed>(found: readonly T[], bounds: RunBounds): ReadonlyMap<T, LiveEntry> | null {
  const order = found.length < FEWEST ? null : (orderByDays(found) ?? orderOf(found));
  if (order === null) return null;
  const inTime = order === 'newest first' ? found.toReversed() : found;
  const headed = withoutWraps(inTime, order);
  const days = runOfDays(headed, bounds);
  if (days === null) return null;
  return new Map(
    inTime.flatMap((entry, at): readonly [T, LiveEntry][] => {
      const { from, to } = days[at] ?? {};
      if (from === undefined || to === undefined) return [];
      const reason = reasonOf(headed[at]?.day ?? null, from === to, order);
      return [[entry, { day: from, ...(to !== from && { to }), reason }]];
    }),
  );
}

function reasonOf(headed: string | null, isOne: boolean, order: Order): string {
  if (headed !== null) return 'the heading over the entry';
  return isOne
    ? `the entry's time of day, counted from the page's days, ${order}`
    : `the entry's time of day alone, ${order}: the page leaves open which of these days it is`;
}

/** Days of headings tell the order before any clock does. */
function orderByDays(found: readonly Timed[]): Order | null {
  const days = found.flatMap(({ day }) => day ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return first > last ? 'newest first' : 'oldest first';
}

/**
 * A heading holds for all entries under it; where the clock passes midnight among them, it holds for the first of them
 * on the page alone.
 */
function withoutWraps(inTime: readonly Timed[], order: Order): readonly Timed[] {
  const wrapped = new Set<string>();
  for (const [at, { day, minutes }] of inTime.entries()) {
    const before = inTime[at - 1];
    if (day !== null && before?.day === day && minutes < before.minutes) wrapped.add(day);
  }
  return inTime.map((entry, at) => {
    const beside = inTime[order === 'newest first' ? at + 1 : at - 1];
    const isFirst = beside?.day !== entry.day;
    return entry.day !== null && wrapped.has(entry.day) && !isFirst ? { ...entry, day: null } : entry;
  });
}
