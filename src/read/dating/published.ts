import type { Published } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import { readDays } from './day.ts';

/** Where a page says when it was published, and how surely: 1 is surest. */
export interface StatedDay extends Span {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly rank: number;
}

/** What a report states that states no day. */
export const NO_DAY: Published = {
  from: null,
  to: null,
  basis: 'unknown',
  reason: 'no publication day is stated',
  words: null,
};

/** Words that say that the day beside them is the report's own. Publication outranks a later change. */
const PUBLISHED =
  /\b(?:date of publication|publication date|first published|published(?: on| at)?|posted(?: on| at)?|release date|date of release|issued|filed|created(?: on)?|date)\b[\s:.,|–—-]{0,4}$/iu;
const UPDATED =
  /\b(?:last (?:updated?|modified|changed|edited)(?: on| at)?|updated(?: on| at)?|modified|upd\.?|latest update)\b[\s:.,|–—-]{0,4}$/iu;
/**
 * What else may stand in a line that holds nothing but a day: clock time, zone, weekday, words for publishing, a name
 * after "by".
 */
const BESIDE_DAY =
  /\b(?:at|on|by|in|gmt|utc|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|eest|msk|ist|ksa|local|time|a\.?m\.?|p\.?m\.?|hrs?|hours?|published|posted|updated?|last|first|modified|date|of|publication|created|filed|issued|release|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b|[+\d:.,|()/–—·•-]/giu;
const LONGEST_DAY_LINE = 160;
/** Words of a name that may stand beside a day, as in "17 May 2021 | Jane Doe". */
const OTHER_WORDS = 5;

/**
 * The publication day that one line states, null where it states none. `isDayLine` tells that the line holds nothing
 * else. Relative times ("5 years ago") state no day: they are relative to a reading that we know nothing of.
 */
export function statedInLine(line: string, start: number): (StatedDay & { readonly isDayLine: boolean }) | null {
  if (line.length > LONGEST_DAY_LINE) return null;
  const days = readDays(line);
  if (days.length === 0) return null;
  const cued = days.map((day) => ({ day, cue: cueBefore(line, day.start) ?? figuresCue(line, day) }));
  const best =
    cued.find(({ cue }) => cue === 'published') ??
    cued.find(({ cue }) => cue === 'updated') ??
    cued.find(({ cue }) => cue !== null) ??
    cued[0];
  if (best === undefined) return null;
  const isDayLine = isOnlyDays(line, days);
  if (best.cue === null && !isDayLine) return null;
  const { from, to } = best.day;
  const sure = surenessOf(best.cue, 'a line of its own');
  return { start: start + best.day.start, end: start + best.day.end, from, to, ...sure, isDayLine };
}

/** Why a day is taken that is only that of the last change. */
export const UPDATED_REASON = 'stated as last updated';

/** How sure a day is that stands behind a cue; `alone` is the reason where there is none. */
export function surenessOf(cue: DayCue | null, alone: string): Pick<StatedDay, 'reason' | 'rank'> {
  if (cue === 'published') return { reason: 'stated as published', rank: 1 };
  if (cue === 'figures') return { reason: 'stated as the day of its figures', rank: 4 };
  return cue === null ? { reason: alone, rank: 2 } : { reason: UPDATED_REASON, rank: 3 };
}

export type DayCue = 'published' | 'updated' | 'figures';

/** "Situation report no. 4 (as of 12 May 2031)": the end of a line that is no sentence. */
function figuresCue(line: string, { start, end }: Span): DayCue | null {
  return /\bas (?:of|at)\s*:?\s*$/iu.test(line.slice(0, start)) && /^\s*\)?$/u.test(line.slice(end)) ? 'figures' : null;
}

/** What the words just before a day say it is. */
export function cueBefore(line: string, at: number): DayCue | null {
  const before = line
    .slice(Math.max(0, at - 60), at)
    .replace(/\b(?:sun|mon|tues|wednes|thurs|fri|satur)day,?\s*$/iu, '');
  if (UPDATED.test(before)) return 'updated';
  return PUBLISHED.test(before) ? 'published' : null;
}

function isOnlyDays(line: string, days: readonly Span[]): boolean {
  let rest = line;
  for (const { start, end } of [...days].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const others =
    rest
      .replace(/\b[\w-]+\.(?:com|net|org|co|tv|info|[a-z]{2})\b/giu, ' ')
      .replace(BESIDE_DAY, ' ')
      .match(/[\p{L}]+/gu) ?? [];
  return (
    others.length === 0 ||
    (others.length <= OTHER_WORDS && others.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/.test(line))
  );
}

/** The surest of the days that the page states, the first of equals; unknown where there is none. */
export function publishedOf(text: string, stated: readonly StatedDay[]): Published {
  const best = [...stated].sort((a, b) => a.rank - b.rank || a.start - b.start)[0];
  if (best === undefined) return NO_DAY;
  const { from, to, reason, start, end } = best;
  const words = quoteOf(text, start, end);
  if (from !== to)
    return { from, to, basis: 'unknown', reason: `${reason}, but which figure is the day is open`, words };
  return { from, to, basis: 'stated', reason, words };
}
