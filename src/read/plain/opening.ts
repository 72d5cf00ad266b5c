import { agencyOf } from '../../model/agencies.ts';
import type { Block } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { WrittenDay } from '../dating/day.ts';
import { readDays } from '../dating/day.ts';
import type { StatedDay } from '../dating/published.ts';
import { cueBefore, surenessOf } from '../dating/published.ts';
import { isLabel } from '../furniture/judge.ts';
import { trimmed } from './trim.ts';

/** What stands before the first words of a text in the same line, and where those words begin. */
export interface Opening {
  readonly blocks: readonly Block[];
  readonly day: StatedDay | null;
  readonly rest: number;
}

/** How far into a line a page's day may stand. */
const REACH = 260;
/** Words before a day that make it part of a sentence. */
const IN_SENTENCE =
  /(?:[,;:("“‘]|\b(?:on|of|since|until|till|from|by|to|last|next|and|or|this|that|the|in|for|before|after|dated?|between|through|early|late|as|at))\s*$/iu;
/** Clock time, time zone, a note of a change, a reading hint: what pages print right behind a day. */
const BEHIND_DAY =
  /^(?:\s*(?:(?:at\s)?\d{1,2}[:.]?\d{2}(?:\s?[ap]\.?m\.?)?|\((?:updated|upd)[^()]{0,30}\)|(?:gmt|utc|bst|est|edt|msk|ksa|eet)(?:[+-]\d{1,2})?|get short url|title:|print|tweet|[|·•–—-])(?![\p{L}\p{N}]))*(?:\s*by(?=\s\p{Lu}))?\s*/iu;
/** What the first words of a headline or a sentence begin with. */
const BEGINS = /^["“‘'«([]?[\p{Lu}\d]|^$/u;

/**
 * The day that a text opens with, as pages print it before their first words or between headline and text: a full
 * date, its clock time, and then a capital. "On 3 May 2017 a man ..." opens a sentence instead. What stands before
 * the day is
 * the headline, with the agency behind it.
 */
export function readOpening(text: string, { start, end }: Span): Opening {
  const none: Opening = { blocks: [], day: null, rest: start };
  const words = text.slice(start, Math.min(end, start + REACH));
  const day = readDays(words)[0];
  if (day === undefined) return none;
  const cue = cueBefore(words, day.start);
  const before = words.slice(0, day.start).trim();
  if (cue === null && !standsAlone(before, day, words.slice(day.end))) return none;
  if (cue !== null && before.split(/\s+/).length > LONGEST_CUE) return none;
  const length = day.end + (BEHIND_DAY.exec(words.slice(day.end))?.[0].length ?? 0);
  if (!BEGINS.test(words.slice(length))) return none;
  const title = cue === null && before !== '' && !isLabel(before);
  const printed = trimmed(text, start + (title ? day.start : 0), start + length) ?? { start, end: start + length };
  return {
    blocks: [
      ...(title ? headlineBlocks(text, start, start + day.start) : []),
      { ...printed, kind: 'published', reason: 'leading-day' },
    ],
    day: {
      from: day.from,
      to: day.to,
      start: start + day.start,
      end: start + day.end,
      ...surenessOf(cue, 'the text opens with it'),
    },
    rest: trimmed(text, start + length, end)?.start ?? end,
  };
}

const LONGEST_CUE = 6;
const FEWEST_TITLE_WORDS = 4;

/**
 * The day is the first thing, follows a page's control, or, with its weekday or a stamp behind it, follows what can be a
 * headline; with its weekday also an agency.
 */
function standsAlone(before: string, day: WrittenDay, behind: string): boolean {
  if (before === '' || isLabel(before)) return true;
  if (IN_SENTENCE.test(before) || /[.!?]["”]?\s/.test(before)) return false;
  const hasWeekday = day.weekdayAgrees !== null;
  if (hasWeekday && agencyOf(before) !== null) return true;
  return (hasWeekday || STAMP.test(behind)) && before.split(/\s+/).length >= FEWEST_TITLE_WORDS;
}

/** What no sentence has behind a day, but a page's own line: its time of day, a note of a change, a control. */
const STAMP = /^\s*(?:\((?:updated|upd)\b|get short url|\d{1,2}[:.]\d{2}\b|\d{3,4}\s?[ap]\.?m\b)/iu;

/** A headline, and the agency that stands behind it. */
function headlineBlocks(text: string, start: number, end: number): readonly Block[] {
  const whole = trimmed(text, start, end);
  if (whole === null) return [];
  const last = /\s(\S+)$/u.exec(text.slice(whole.start, whole.end));
  const agency = last !== null && agencyOf(last[1] ?? '') !== null ? whole.start + last.index + 1 : null;
  const headline = trimmed(text, whole.start, agency ?? whole.end);
  if (headline === null) return [];
  const title: Block = { ...headline, kind: 'headline', reason: 'before-day' };
  return agency === null ? [title] : [title, { start: agency, end: whole.end, kind: 'credit', reason: 'before-day' }];
}
