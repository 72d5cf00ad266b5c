import type { CalendarUnit } from '../calendar.ts';
import type { Found, Side } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import type { Unit } from '../words/word.ts';
import { readCount } from './count.ts';
import { namedTimeAt } from './named-time.ts';

/**
 * A unit on one side of the publication or of the last time mentioned: "last week", "this year", "the next day",
 * "the past two months", "the last few days", "the coming weeks", "recent years", "the previous quarter".
 */
export const unitSide: TimeRule = {
  name: 'unit-side',
  starts: ({ word, lower }) => word.side !== undefined || lower === 'recent',
  read(lexemes, index, before) {
    const { word, lower } = at(lexemes, index);
    if (lower === 'recent') return recent(lexemes, index);
    const side = word.side ?? 0;
    const isNextDay =
      lower === 'next' && at(lexemes, index - 1).lower === 'the' && at(lexemes, index + 1).word.unit === 'day';
    const fromText = word.fromText === true || isNextDay;
    const unit = at(lexemes, index + 1);
    const single = unit.word;
    if (single.unit && unit.text !== unit.lower && unit.text !== unit.text.toUpperCase()) return null;
    if (single.unit && !single.plural) return singleUnit(lexemes, index, { side, fromText, unit: single.unit });
    if (side === 0) return null;
    if (single.unit && isOfNamed(lexemes, index + 2, before)) return null;
    if (single.unit)
      return { next: index + 2, expression: { kind: 'duration', count: null, unit: single.unit, side, fromText } };
    const reading = counted(lexemes, index, { side, fromText });
    return reading && isOfNamed(lexemes, reading.next, before) ? null : reading;
  },
};

/** "the last weeks of May", "the last two days of Ramadan": of that time, not up to the publication. */
function isOfNamed(lexemes: readonly Lexeme[], index: number, before: Found | null): boolean {
  return at(lexemes, index).lower === 'of' && namedTimeAt(lexemes, index + 1, before) !== null;
}

interface Relation {
  readonly side: Side;
  readonly fromText: boolean;
}

function counted(lexemes: readonly Lexeme[], index: number, { side, fromText }: Relation): Reading | null {
  const couple = at(lexemes, index + 1).lower === 'couple' && at(lexemes, index + 2).lower === 'of';
  const count = couple ? { value: 2, next: index + 3 } : readCount(lexemes, index + 1);
  const from = count && (at(lexemes, count.next).word.side !== undefined ? count.next + 1 : count.next);
  const unit = from === null ? undefined : at(lexemes, from).word.unit;
  if (!count || from === null || !unit) return null;
  return { next: from + 1, expression: { kind: 'duration', count: count.value, unit, side, fromText } };
}

/** "past" and "the last" with one unit are the stretch up to now; the other words mean the unit of the calendar. */
function singleUnit(lexemes: readonly Lexeme[], index: number, relation: Relation & { unit: Unit }): Reading | null {
  const { unit, side, fromText } = relation;
  const isTheLast = side === -1 && !fromText && STRETCHES.has(unit) && at(lexemes, index - 1).lower === 'the';
  const isStretch =
    isTheLast ||
    at(lexemes, index).lower === 'past' ||
    (side !== 0 && (unit === 'decade' || unit === 'hour' || unit === 'minute'));
  if (isStretch && unit !== 'night')
    return { next: index + 2, expression: { kind: 'duration', count: 1, unit, side, fromText } };
  if (unit === 'night') return night(index, relation);
  const calendar = CALENDAR[unit];
  if (calendar === undefined) return null;
  return { next: index + 2, expression: { kind: 'unit', unit: calendar, offset: side, fromText } };
}

/** Units whose "the last" runs up to now ("over the last week"), while bare "last week" is the one before this. */
const STRETCHES: ReadonlySet<Unit> = new Set(['week', 'month', 'year']);

function night(index: number, { side, fromText }: Relation): Reading {
  return { next: index + 2, expression: { kind: 'unit', unit: 'day', offset: side, fromText }, part: 'NI' };
}

const CALENDAR: Partial<Record<Unit, CalendarUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** "recent weeks", "recent weeks and months". */
function recent(lexemes: readonly Lexeme[], index: number): Reading | null {
  const { unit, plural } = at(lexemes, index + 1).word;
  if (!unit || !plural) return null;
  const other = at(lexemes, index + 3).word;
  const isPair = ['and', 'or'].includes(at(lexemes, index + 2).lower) && other.unit !== undefined && other.plural;
  const expression = {
    kind: 'duration',
    count: null,
    unit: isPair ? (other.unit ?? unit) : unit,
    side: -1,
  } as const;
  return { next: isPair ? index + 4 : index + 2, expression };
}
