import type { LiveEntry } from '../dating/entry-days.ts';
import type { RunBounds } from '../dating/run-of-days.ts';
import type { ArticleData } from './json-ld.ts';
import { entriesByClock } from './live-clock.ts';
import { dayOf } from './page-day.ts';
import { namesOf } from './sides.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';
import { attribute, elementsOf, isElement } from './tree.ts';

const LIVE_CLASS = /(?:^|[\s_-])(?:live-?(?:blog|updates?|feed|ticker|coverage|story)|as-it-happened)(?=[\s_-]|$)/iu;
const FEWEST = 2;
/** Words of an entry by which its data is found again in the page. */
const KEY_LENGTH = 60;

/**
 * The entry of a live blog that each paragraph stands in, null for those in none and for any other page. A page is one
 * where its data says so (schema.org LiveBlogPosting) or names in its mark-up do, and where at least two elements side
 * by side hold a time and text of the article each. Where the times have no day, the page's own days, its headings and
 * the order of its entries give it.
 */
export function liveEntries(
  main: readonly Paragraph[],
  data: ArticleData | null,
  boundsOf: () => RunBounds,
): readonly (LiveEntry | null)[] {
  const holders = new Set<PageElement>();
  for (const { element } of main)
    for (let at: PageElement | null = element; at !== null && !holders.has(at); at = at.parent) holders.add(at);
  const isLive = data?.isLiveBlog === true || [...holders].some((element) => LIVE_CLASS.test(namesOf(element)));
  if (!isLive) return main.map(() => null);
  const entries = new Map(dayedEntries(main, holders, data).map(({ element, ...entry }) => [element, entry]));
  return entries.size > 0 ? main.map(({ element }) => entryRound(element, entries)) : entriesByClock(main, boundsOf());
}

interface DayedEntry extends LiveEntry {
  readonly element: PageElement;
}

/** The elements side by side of which most state their days. */
function dayedEntries(
  main: readonly Paragraph[],
  holders: ReadonlySet<PageElement>,
  data: ArticleData | null,
): readonly DayedEntry[] {
  const days = daysWithin(main, holders, data);
  let best: readonly DayedEntry[] = [];
  for (const holder of holders) {
    const entries = holder.children.filter(isElement).flatMap((child) => {
      const stated = holders.has(child) ? days.get(child) : undefined;
      return stated === undefined ? [] : [{ element: child, ...stated }];
    });
    if (entries.length > best.length) best = entries;
  }
  return best.length >= FEWEST ? best : [];
}

type Stated = Pick<LiveEntry, 'day' | 'reason'>;

/** For each element the first day that a <time> in it states, or that the page's data gives for words in it. */
function daysWithin(
  main: readonly Paragraph[],
  holders: ReadonlySet<PageElement>,
  data: ArticleData | null,
): ReadonlyMap<PageElement, Stated> {
  const days = new Map<PageElement, Stated>();
  const note = (element: PageElement, day: string | null, reason: string): void => {
    if (day === null) return;
    for (let at: PageElement | null = element; at !== null && !days.has(at); at = at.parent)
      days.set(at, { day, reason });
  };
  const root = [...holders].find(({ parent }) => parent === null);
  for (const element of root === undefined ? [] : elementsOf(root))
    if (element.name === 'time') note(element, dayOf(attribute(element, 'datetime')), 'the <time> of the entry');
  const updates = new Map<string, string | null>();
  for (const { headline, body, published } of data?.updates ?? [])
    for (const words of [headline, body]) if (words !== null) updates.set(keyOf(words), published);
  for (const { element, words } of main) {
    const published = updates.get(keyOf(words));
    if (published != null) note(element, dayOf(published), 'JSON-LD datePublished of the entry');
  }
  return days;
}

function keyOf(words: string): string {
  return words
    .replace(/<[^<>]{1,200}>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, KEY_LENGTH)
    .toLowerCase();
}

function entryRound(element: PageElement, entries: ReadonlyMap<PageElement, LiveEntry>): LiveEntry | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    const entry = entries.get(at);
    if (entry !== undefined) return entry;
  }
  return null;
}
