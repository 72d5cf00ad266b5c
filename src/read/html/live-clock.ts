import { clockLines, dayOfHeading } from '../dating/clock-line.ts';
import type { LiveEntry } from '../dating/entry-days.ts';
import { entryDays } from '../dating/entry-days.ts';
import type { RunBounds, Timed } from '../dating/run-of-days.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';
import { isInside } from './tree.ts';

const MOST = 2_000;

/** An entry as it stands on the page: its first and last paragraph, its time and the day of the heading over it. */
interface Found extends Timed {
  readonly first: number;
  readonly last: number;
}

/**
 * The entries of a live blog that state only a time of day, with their days. Gives the entry of each paragraph, null for
 * those outside; none where nothing decides the days.
 */
export function entriesByClock(main: readonly Paragraph[], bounds: RunBounds): readonly (LiveEntry | null)[] {
  const entries: (LiveEntry | null)[] = main.map(() => null);
  for (const [{ first, last }, entry] of entryDays(entriesOf(main, bounds), bounds) ?? [])
    for (let index = first; index <= last; index += 1) entries[index] = entry;
  return entries;
}

function entriesOf(main: readonly Paragraph[], { published, modified }: RunBounds): readonly Found[] {
  const clocks = clockLines(main.map(({ words }) => words));
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
