import type { Clock, Found } from './expression.ts';
import { isDay } from './expression.ts';
import type { Lexeme } from './lex.ts';
import { at } from './lex.ts';
import type { PartOfDay } from './words/word.ts';

/** Joins neighbours that say one time: a weekday with its date, a day with its hour, in either order. */
export function merge(lexemes: readonly Lexeme[], found: readonly Found[]): readonly Found[] {
  const merged: Found[] = [];
  for (const next of found) {
    const before = merged.at(-1);
    const joined = before && join(lexemes, before, next);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return lendDays(merged);
}

/** An hour apart from its day ("9:20 a.m. (0620 GMT) Friday") is on the day right behind the other hour. */
function lendDays(found: readonly Found[]): readonly Found[] {
  return found.map((time, index) => {
    const next = found[index + 1];
    if (
      time.expression.kind !== 'hour' ||
      !next?.clock ||
      !isDay(next.expression) ||
      next.first - time.next > LONGEST_GAP
    )
      return time;
    return { ...time, expression: next.expression };
  });
}

function join(lexemes: readonly Lexeme[], a: Found, b: Found): Found | null {
  const gap = gapBetween(lexemes, a, b);
  if (gap === null) return null;
  if (
    a.expression.kind === 'weekday' &&
    b.expression.kind === 'date' &&
    b.expression.day !== undefined &&
    DATE_GAPS.has(gap)
  ) {
    return { ...b, first: a.first, expression: { ...b.expression, weekday: a.expression.weekday }, ...hourOf(a) };
  }
  if (isHour(a) && isDay(b.expression) && !isHour(b) && HOUR_FIRST.has(gap))
    return { ...b, first: a.first, ...joinHours(b, a) };
  if (isDay(a.expression) && isHour(b) && a.clock === undefined && HOUR_LAST.has(gap))
    return { ...a, next: b.next, ...joinHours(a, b) };
  return null;
}

const DATE_GAPS: ReadonlySet<string> = new Set(['', ',', '(', ', the', 'the']);
const HOUR_FIRST: ReadonlySet<string> = new Set(['', ',', 'on', 'of', 'on the', ')']);
const HOUR_LAST: ReadonlySet<string> = new Set([
  '',
  ',',
  'at',
  ', at',
  'at about',
  'at around',
  'around',
  'about',
  'in the',
  '(',
  '-',
]);
const LONGEST_GAP = 2;

/** The words between two times, in lower case; null where there are too many. */
function gapBetween(lexemes: readonly Lexeme[], a: Found, b: Found): string | null {
  if (b.first - a.next > LONGEST_GAP) return null;
  const words: string[] = [];
  for (let index = a.next; index < b.first; index++) words.push(at(lexemes, index).lower);
  return words.join(' ');
}

function isHour({ expression, clock, part }: Found): boolean {
  return expression.kind === 'hour' && (clock !== undefined || part !== undefined);
}

function hourOf({ clock, part }: Found): { clock?: Clock; part?: PartOfDay } {
  return { ...(clock ? { clock } : {}), ...(part ? { part } : {}) };
}

function joinHours(day: Found, hour: Found): { clock?: Clock; part?: PartOfDay } {
  return { ...hourOf(day), ...hourOf(hour) };
}
