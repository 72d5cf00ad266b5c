import type { Block, Entry, Published } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Contents } from '../contents.ts';
import { clockLines, dayOfHeading } from '../dating/clock-line.ts';
import { entryDays } from '../dating/entry-days.ts';
import { UPDATED_REASON } from '../dating/published.ts';
import type { RunBounds, Timed } from '../dating/run-of-days.ts';

/** Words by which a headline says that it stands over a live blog, and no other use of "live". */
const LIVE =
  /^live\b\s*[:|–—-]|[:|–—-]\s*live\b|\blive[\s-](?:updates?|blog|coverage|reports?|ticker)\b|\bas it happened\b/iu;
/** Fewer times of day at the beginning of lines are no live blog. */
const FEWEST = 3;
const MOST = 2_000;

/**
 * The entries of a live blog that was copied as text: a headline says that it is one, and at least three lines begin with a
 * time of day. An entry ends where the next one begins, or at a line that is a day; lines of furniture are in none.
 */
export function entriesOfText(
  text: string,
  { blocks, title, published }: Pick<Contents, 'blocks' | 'title' | 'published'>,
): readonly Entry[] {
  const bounds = boundsOf(published);
  if (title === null || !LIVE.test(title)) return [];
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const clocks = clockLines(lines).slice(0, MOST);
  if (clocks.length < FEWEST) return [];
  const own = published.words?.start ?? -1;
  const headings = lines.map((words, at) =>
    contains(blocks[at], own) ? null : dayOfHeading(words, bounds.modified ?? bounds.published),
  );
  const found = clocks.map(({ at, minutes }, index): Timed & Span => {
    const next = clocks[index + 1]?.at ?? lines.length;
    const heading = headings.findIndex((day, line) => line > at && line < next && day !== null);
    const last = blocks.findLastIndex(
      ({ kind }, line) => line === at || (line > at && line < (heading < 0 ? next : heading) && kind !== 'furniture'),
    );
    const day = headings.slice(0, at).findLast((one) => one !== null) ?? null;
    return { minutes, day, start: blocks[at]?.start ?? 0, end: blocks[last]?.end ?? 0 };
  });
  return [...(entryDays(found, bounds) ?? [])]
    .map(([{ start, end }, entry]) => ({ ...entry, start, end }))
    .sort((a, b) => a.start - b.start);
}

function boundsOf({ from, to, reason }: Published): RunBounds {
  const day = from === to ? from : null;
  const isChange = reason === UPDATED_REASON;
  return { published: isChange ? null : day, modified: isChange ? day : null };
}

function contains(block: Block | undefined, offset: number): boolean {
  return block !== undefined && block.start <= offset && offset < block.end;
}
