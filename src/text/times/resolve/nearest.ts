import type { DayNumber, Days } from '../calendar.ts';
import type { Side } from '../expression.ts';
import type { Direction } from './context.ts';

/**
 * How far ahead, in days, a time without a year may lie where neither words nor tense say that it is to come. News
 * names what lies ahead without a year mostly within the season; older times that it names are usually in the past.
 */
const LOOK_AHEAD = 100;

/**
 * Within how many days a time must lie on the other side to win against the past or the future tense. Who means the
 * far one says the year: "declared a dividend payable Dec. 15", "expects to report a third-quarter loss".
 */
export interface Nearness {
  readonly past: number;
  readonly future: number;
}
const FAR = 200;

/** The year of a time that returns yearly: `inYear` gives its days in a year, null where that year has none. */
export function nearestYear(
  year: number,
  publication: DayNumber,
  inYear: (year: number) => Days | null,
  { side, direction, near }: { side: Side | undefined; direction: Direction; near: Nearness },
): { year: number; days: Days } | null {
  const all = [year - 1, year, year + 1].flatMap((y) => {
    const days = inYear(y);
    return days ? [{ year: y, days }] : [];
  });
  const before = all.filter(({ days }) => (side === -1 ? days.to < publication : days.from <= publication)).at(-1);
  const after = all.find(({ days }) => (side === 1 ? days.from > publication : days.to >= publication));
  if (side === -1) return before ?? null;
  if (side === 1) return after ?? null;
  if (side === 0) return all.find((one) => one.year === year) ?? null;
  if (!before || !after) return before ?? after ?? null;
  const ahead = after.days.from - publication;
  const behind = publication - before.days.to;
  if (ahead <= 0 || behind <= 0) return ahead <= 0 ? after : before;
  if (direction === 'past') return ahead <= near.past && behind > FAR ? after : before;
  if (direction === 'future') return behind <= near.future && ahead > FAR ? before : after;
  return ahead <= LOOK_AHEAD && ahead < behind ? after : before;
}
