import type { Span } from '../../model/span.ts';
import type { Day } from '../../model/when.ts';

/**
 * A full date as written: day, month and year all stated. `to` differs from `from` only where figures alone leave
 * open which is the
 * day and which the month ("03/04/2015"): then both are bounds. `weekdayAgrees` is null where no weekday is written.
 */
export interface WrittenDay extends Span {
  readonly from: Day;
  readonly to: Day;
  readonly weekdayAgrees: boolean | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\.?,? {0,2})?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

type Order = 'weekday day month year' | 'weekday month day year' | 'year month day' | 'day month year' | 'unsure';

/**
 * `order` tells what the groups are. Dots and hyphens put the day first, slashes leave it open (Unicode CLDR, English
 * and European locales).
 */
const FORMS: readonly { readonly order: Order; readonly expression: RegExp }[] = [
  {
    order: 'weekday day month year',
    expression: new RegExp(`\\b${WEEKDAY}${DAY} {0,2}[-./ ]? ?(?:of )?${MONTH},? {0,2}[-./ ]?,? ?${YEAR}\\b`, 'giu'),
  },
  {
    order: 'weekday month day year',
    expression: new RegExp(`\\b${WEEKDAY}${MONTH} {0,2}${DAY}(?:,? {1,2}|, ?)${YEAR}\\b`, 'giu'),
  },
  { order: 'weekday month day year', expression: new RegExp(`\\b${WEEKDAY}${MONTH} (\\d\\d)${YEAR}\\b`, 'giu') },
  { order: 'year month day', expression: /\b((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d)/gu },
  { order: 'day month year', expression: /\b(\d{1,2})([-.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/gu },
  { order: 'unsure', expression: /\b(\d{1,2})(\/)(\d{1,2})\2((?:19|20)\d\d)(?!\d)/gu },
];

const A_YEAR = /(?:19|20)\d\d/u;

/** All full dates in the words, in order. Dates that no calendar has (30 February) are none. */
export function readDays(words: string): readonly WrittenDay[] {
  if (!A_YEAR.test(words)) return [];
  const found: WrittenDay[] = [];
  for (const { order, expression } of FORMS) {
    for (const match of words.matchAll(expression)) {
      const read = interpret(order, match);
      if (read !== null) found.push({ ...read, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((day, at) => !found.some((other, index) => index < at && other.end > day.start));
}

function interpret(order: Order, match: RegExpExecArray): Omit<WrittenDay, 'start' | 'end'> | null {
  const [, a = '', b = '', c = '', d = ''] = match;
  switch (order) {
    case 'weekday day month year':
      return oneDay(Number(d), monthOf(c), Number(b), a);
    case 'weekday month day year':
      return oneDay(Number(d), monthOf(b), Number(c), a);
    case 'year month day':
      return oneDay(Number(a), Number(c), Number(d), '');
    case 'day month year':
      return oneDay(Number(d), Number(c), Number(a), '') ?? oneDay(Number(d), Number(a), Number(c), '');
    case 'unsure':
      return eitherDay(oneDay(Number(d), Number(c), Number(a), ''), oneDay(Number(d), Number(a), Number(c), ''));
  }
}

function eitherDay(a: ReturnType<typeof oneDay>, b: ReturnType<typeof oneDay>): ReturnType<typeof oneDay> {
  if (a === null || b === null) return a ?? b;
  return a.from < b.from ? { ...a, to: b.to } : { ...b, to: a.to };
}

function oneDay(year: number, month: number, day: number, weekday: string): Omit<WrittenDay, 'start' | 'end'> | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const iso = date.toISOString().slice(0, 10);
  const named = WEEKDAYS.indexOf((weekday ?? '').slice(0, 3).toLowerCase());
  return { from: iso, to: iso, weekdayAgrees: named < 0 ? null : date.getUTCDay() === named };
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
