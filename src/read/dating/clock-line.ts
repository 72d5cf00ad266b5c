import { readDays } from './day.ts';
import { statedInLine } from './published.ts';

const CLOCK =
  /^\W{0,3}(?:(?:updated|posted|published)\W{1,3})?(?:at )?(\d{1,2})[:.](\d\d)(?:\s?([ap])\.?m\b\.?)?(?!\w)/iu;
/** A time zone, and what may stand between the time of an entry and its words in one line. */
const BEHIND = /^\s?(?:[A-Z]{2,4}\b)?\s*(?:[–—|:-]\s|[^\p{L}\p{N}]{0,3}$)/u;

/** A sentence right behind a time of day. */
const SENTENCE = /^\s(?:[A-Z]{2,4}\s)?["“‘']?\p{Lu}/u;

/** The time of day that a line is, or begins with before a dash, a bar or a colon; in minutes, null for none. */
export function clockOf(words: string): number | null {
  return clockBefore(words, BEHIND);
}

/** The same, also where nothing parts it from the sentence that it stands before: "14:32 Boats leave Oule". */
function clockBeforeSentence(words: string): number | null {
  return clockOf(words) ?? clockBefore(words, SENTENCE);
}

/** A time of day that opens an entry, and the line that it stands in. */
export interface ClockLine {
  readonly at: number;
  readonly minutes: number;
}

/** Fewer sentences behind a time of day are none of a list of entries. */
const FEWEST_SENTENCES = 3;

/**
 * The lines that open entries. A time right before a sentence opens one only where most entries are written so: elsewhere it
 * belongs to the sentence.
 */
export function clockLines(lines: readonly string[]): readonly ClockLine[] {
  const read = (clock: (words: string) => number | null): readonly ClockLine[] =>
    lines.flatMap((words, at) => {
      const minutes = clock(words);
      return minutes === null ? [] : [{ at, minutes }];
    });
  const strict = read(clockOf);
  const loose = read(clockBeforeSentence);
  return loose.length >= FEWEST_SENTENCES && loose.length > 2 * strict.length ? loose : strict;
}

function clockBefore(words: string, behind: RegExp): number | null {
  const match = CLOCK.exec(words.slice(0, 60));
  if (match === null || !behind.test(words.slice(match[0].length))) return null;
  const [, hour = '', minute = '', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || (half !== undefined && Number(hour) > 12)) return null;
  return hours * 60 + Number(minute);
}

/** A line that holds only a time of day, a day, or both. */
export function statesTime(words: string): boolean {
  return (
    /^\W{0,3}(?:(?:updated|posted|published)\W{1,3})?(?:at )?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\W{0,3}(?:[A-Z]{2,4})?$/iu.test(
      words,
    ) || statedInLine(words, 0)?.isDayLine === true
  );
}

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(sun|mon|tues|wednes|thurs|fri|satur)day,?\\s*)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const HEADING = new RegExp(`^${WEEKDAY}(?:(${DAY}) (${MONTHS})|(${MONTHS}) (${DAY}))?$`, 'iu');
const WEEKDAYS = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];
const LONGEST = 40;
const DAY_MS = 86_400_000;

/**
 * The day that a heading over entries is: "Tuesday 6 May 2031", and without the year or the date the nearest such day
 * that is not after `last`, where that is known. Null for any other line.
 */
export function dayOfHeading(words: string, last: string | null): string | null {
  const line = words.replace(/^\W+|\W+$/gu, '');
  if (line === '' || line.length > LONGEST) return null;
  const full = statedInLine(line, 0);
  if (full?.isDayLine === true) return full.from === full.to ? full.from : null;
  const match = HEADING.exec(line);
  if (match === null || last === null) return null;
  const [, weekday, a, b, c, d] = match;
  const date = a === undefined ? (d === undefined ? null : `${d} ${c}`) : `${a} ${b}`;
  if (date === null) return weekday === undefined ? null : lastWeekday(WEEKDAYS.indexOf(weekday.toLowerCase()), last);
  for (const year of [Number(last.slice(0, 4)), Number(last.slice(0, 4)) - 1]) {
    const day = readDays(`${date} ${year}`)[0]?.from;
    if (day !== undefined && day <= last) return day;
  }
  return null;
}

function lastWeekday(weekday: number, last: string): string {
  const end = new Date(`${last}T00:00:00Z`);
  return new Date(end.getTime() - ((end.getUTCDay() - weekday + 7) % 7) * DAY_MS).toISOString().slice(0, 10);
}
