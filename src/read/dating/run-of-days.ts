import type { Day } from '../../model/when.ts';

/** One of the entries that stand in the order of time: its time of day in minutes, and its day where that is written. */
export interface Timed {
  readonly minutes: number;
  readonly day: Day | null;
}

/** What a page says of itself as a whole: nothing in it is older than the one or newer than the other. */
export interface RunBounds {
  readonly published: Day | null;
  readonly modified: Day | null;
}

/** The first and the last day that an entry may be of. */
export interface DayBounds {
  readonly from: Day;
  readonly to: Day;
}

export type Order = 'newest first' | 'oldest first';

const DAY_MINUTES = 24 * 60;
const DAY_MS = 86_400_000;
/** No page goes on for longer. */
const MOST_DAYS = 60;

/**
 * In which order entries stand: that in which they took less time, counted from each to the next on the clock. Null
 * where both took the same.
 */
export function orderOf(entries: readonly Timed[]): Order | null {
  let [down, up] = [0, 0];
  for (const [at, { minutes }] of entries.entries()) {
    const next = entries[at + 1];
    if (next === undefined) break;
    down += (minutes - next.minutes + DAY_MINUTES) % DAY_MINUTES;
    up += (next.minutes - minutes + DAY_MINUTES) % DAY_MINUTES;
  }
  return down === up ? null : down < up ? 'newest first' : 'oldest first';
}

/**
 * The days of entries in the order of time (oldest first). Where the clock goes back, midnight was passed. Days that are
 * written hold; between them, and from the page's own days, the fewest days are counted: where both a first and a last
 * day are known, and are further apart than the midnights between, an entry keeps both as bounds. Null where nothing
 * gives a day, or what does cannot be true together.
 */
export function runOfDays(entries: readonly Timed[], { published, modified }: RunBounds): readonly DayBounds[] | null {
  const steps = entries.map(({ minutes }, at) => (at > 0 && minutes < (entries[at - 1]?.minutes ?? 0) ? 1 : 0));
  const midnights = steps.reduce<number>((sum, step) => sum + step, 0);
  if (midnights > MOST_DAYS) return null;
  const written = entries.map(({ day }) => (day === null ? null : numberOf(day)));
  const first = published === null ? null : numberOf(published);
  const last = modified === null ? null : numberOf(modified);
  // A page that was published anew bears the day of that.
  const isMoved = first !== null && last !== null && first + midnights > last;
  const least = climb(written, steps, isMoved ? null : first);
  const most = climb(written.toReversed().map(negated), [0, ...steps.slice(1).toReversed()], negated(last))
    .toReversed()
    .map(negated);
  const days: DayBounds[] = [];
  for (const [at, low] of least.entries()) {
    const high = most[at] ?? null;
    const [from, to] = [low ?? high, high ?? low];
    const own = written[at] ?? null;
    if (from === null || to === null || from > to || (own !== null && (own < from || own > to))) return null;
    days.push({ from: dayOf(from), to: dayOf(to) });
  }
  return days;
}

/** The least that each may be: at least the one before and its step, and what is written. */
function climb(
  written: readonly (number | null)[],
  steps: readonly number[],
  start: number | null,
): readonly (number | null)[] {
  let held = start;
  return written.map((own, at) => {
    if (held !== null) held += steps[at] ?? 0;
    if (own !== null && (held === null || own > held)) held = own;
    return held;
  });
}

const negated = (value: number | null): number | null => (value === null ? null : -value);

function numberOf(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

function dayOf(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
