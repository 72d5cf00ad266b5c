import type { Order, RunBounds, Timed } from '../dating/run-of-days.ts';
import { orderOf, runOfDays } from '../dating/run-of-days.ts';
import { clockOf, dayOfHeading } from './clock-line.ts';
import type { LiveEntry } from './live.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';
import { isInside } from './tree.ts';

const FEWEST = 2;
const MOST = 2_000;

/** An entry as it stands on the page: its first and last paragraph, its time and the day of the heading over it. */
interface Found extends Timed {
  readonly first: number;
  readonly last: number;
}

/**
 * The entries of a live blog that state only a time of day, with their days as the order of the page, headings that
 * name a day, and the page's own days decide them; where they leave more than one open, with both bounds. None where
 * nothing decides. Gives the entry of each paragraph, null for those outside.
 */
export function entriesByClock(main: readonly Paragraph[], bounds: RunBounds): readonly (LiveEntry | null)[] {
  const none = main.map(() => null);
  const found = entriesOf(main, bounds);
  const order = found.length < FEWEST ? null : (orderByDays(found) ?? orderOf(found));
  if (order === null) return none;
  const inTime = order === 'newest first' ? found.toReversed() : found;
  const headed = withoutWraps(inTime, order);
  const days = runOfDays(headed, bounds);
  if (days === null) return none;
  const entries: (LiveEntry | null)[] = none;
  for (const [at, { first, last }] of inTime.entries()) {
    const { from, to } = days[at] ?? {};
    if (from === undefined || to === undefined) continue;
    const entry: LiveEntry = {
      day: from,
      ...(to !== from && { to }),
      reason: reasonOf(headed[at]?.day ?? null, from === to, order),
    };
    for (let index = first; index <= last; index += 1) entries[index] = entry;
  }
  return entries;
}

function reasonOf(headed: string | null, isOne: boolean, order: Order): string {
  if (headed !== null) return 'the heading over the entry';
  return isOne
    ? `the entry's time of day, counted from the page's days, ${order}`
    : `the entry's time of day alone, ${order}: the page leaves open which of these days it is`;
}

/** Days of headings tell the order before any clock does. */
function orderByDays(found: readonly Found[]): Order | null {
  const days = found.flatMap(({ day }) => day ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return first > last ? 'newest first' : 'oldest first';
}

/**
 * A heading holds for all entries under it; where the clock passes midnight among them, it holds for the first of them
 * on the page alone.
 */
function withoutWraps(inTime: readonly Found[], order: Order): readonly Found[] {
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

function entriesOf(main: readonly Paragraph[], { published, modified }: RunBounds): readonly Found[] {
  const clocks = main.flatMap(({ words }, at) => {
    const minutes = clockOf(words);
    return minutes === null ? [] : [{ at, minutes }];
  });
  const lastDay = modified ?? published;
  const headings = main.map(({ words }) => dayOfHeading(words, lastDay));
  const found: Found[] = [];
  let from = 0;
  for (const [index, { at, minutes }] of clocks.slice(0, MOST).entries()) {
    const around = [clocks[index - 1], clocks[index + 1]].flatMap((clock) => main[clock?.at ?? -1]?.element ?? []);
    const holder = holderOf(main[at]?.element ?? null, around);
    let first = at;
    while (first > from && isIn(main[first - 1], holder) && headings[first - 1] === null) first -= 1;
    const end = clocks[index + 1]?.at ?? main.length;
    let last = at;
    while (last + 1 < end && isIn(main[last + 1], holder)) last += 1;
    // A time that is a line among its siblings heads all up to the next heading.
    if (last === at && first === at) while (last + 1 < end && headings[last + 1] === null) last += 1;
    found.push({ first, last, minutes, day: headings.slice(0, at).findLast((day) => day !== null) ?? null });
    from = last + 1;
  }
  return found;
}

/** The outermost element round the time of an entry that holds the times of no other. */
function holderOf(element: PageElement | null, others: readonly PageElement[]): PageElement | null {
  let holder: PageElement | null = null;
  for (let at = element; at !== null; at = at.parent) {
    const outer = at;
    if (others.some((other) => isInside(other, outer))) return holder;
    holder = at;
  }
  return holder;
}

function isIn(paragraph: Paragraph | undefined, holder: PageElement | null): boolean {
  return paragraph !== undefined && holder !== null && isInside(paragraph.element, holder);
}
