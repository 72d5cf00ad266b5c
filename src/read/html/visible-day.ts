import { statedInLine } from '../dating/published.ts';
import type { PageDay } from './page-day.ts';
import type { Paragraph } from './stretches.ts';

/** So many paragraphs before the text, of those that are left out, are what a page prints under its headline. */
const ABOVE = 12;
/** And behind it, where only words such as "published" tell that a day is the report's own. */
const BELOW = 8;

/** The day that stands beside the article in the page's visible text, in a line that states nothing else or says what it is. */
export function visibleDay(all: readonly Paragraph[], main: readonly Paragraph[]): PageDay | null {
  const [first, last] = [main[0], main.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [all.indexOf(first), all.lastIndexOf(last)];
  if (start < 0 || end < 0) return null;
  const above = all.slice(Math.max(0, start - ABOVE), start).reverse();
  const below = all.slice(end + 1, end + 1 + BELOW);
  return dayIn(above, 3) ?? dayIn(below, 1);
}

/** `rank`: how sure the line must be, as `statedInLine` tells it. */
function dayIn(paragraphs: readonly Paragraph[], rank: number): PageDay | null {
  const stated = paragraphs
    .filter(({ linked }) => linked < 1)
    .map(({ words }) => statedInLine(words, 0))
    .filter((day) => day !== null && day.rank <= rank && day.from === day.to);
  const best = stated.find((day) => day?.rank === 1) ?? stated[0];
  if (best == null) return null;
  return {
    day: best.from,
    kind: best.rank === 3 ? 'modified' : 'published',
    reason: `the text beside the article, ${best.reason}`,
  };
}
