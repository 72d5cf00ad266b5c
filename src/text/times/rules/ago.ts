import type { CalendarUnit } from '../calendar.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import type { Unit } from '../words/word.ts';
import type { Count } from './count.ts';
import { behindUnit, readCount, skipHyphen } from './count.ts';

/**
 * An amount of units away from the publication ("three days ago", "two weeks from now") or from the last time
 * mentioned ("a year earlier", "two days later"). Without a number only the side is known.
 */
export const ago: TimeRule = {
  name: 'ago',
  starts: ({ kind, word, lower }) =>
    kind === 'number' ||
    word.cardinal !== undefined ||
    word.vague === true ||
    lower === 'a' ||
    lower === 'an' ||
    lower === 'half' ||
    word.unit === 'year' ||
    word.plural === true,
  read(lexemes, index) {
    const count = readCount(lexemes, index) ?? bareUnit(lexemes, index);
    if (!count) return null;
    const from = skipHyphen(lexemes, count.next);
    const { unit } = at(lexemes, from).word;
    if (!unit || (unit === 'second' && at(lexemes, from).lower === 'second')) return null;
    const { half, next } = behindUnit(lexemes, skipHyphen(lexemes, from + 1));
    const away = awayAfter(lexemes, next);
    return away ? reading(count.value === null ? null : count.value + half, unit, away) : null;
  },
};

/** "year-ago", "years ago", "weeks earlier". */
function bareUnit(lexemes: readonly Lexeme[], index: number): Count | null {
  const { unit, plural } = at(lexemes, index).word;
  if (unit === undefined) return null;
  return plural ? { value: null, next: index } : { value: 1, next: index };
}

interface Away {
  readonly sign: -1 | 1;
  readonly fromText: boolean;
  readonly next: number;
}

const AWAY: Readonly<Record<string, Omit<Away, 'next'>>> = {
  ago: { sign: -1, fromText: false },
  earlier: { sign: -1, fromText: true },
  previously: { sign: -1, fromText: true },
  later: { sign: 1, fromText: true },
  afterwards: { sign: 1, fromText: true },
  afterward: { sign: 1, fromText: true },
  hence: { sign: 1, fromText: false },
};

function awayAfter(lexemes: readonly Lexeme[], index: number): Away | null {
  const { lower } = at(lexemes, index);
  if (lower === 'from' && (at(lexemes, index + 1).lower === 'now' || at(lexemes, index + 1).lower === 'today')) {
    return { sign: 1, fromText: false, next: index + 2 };
  }
  const away = Object.hasOwn(AWAY, lower) ? AWAY[lower] : undefined;
  return away && lower !== '' ? { ...away, next: index + 1 } : null;
}

const STEPS: Partial<Record<Unit, readonly [CalendarUnit, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  weekend: ['weekend', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

function reading(count: number | null, unit: Unit, { sign, fromText, next }: Away): Reading {
  const step = STEPS[unit];
  if (step === undefined && count !== null && fromText) return { next, expression: { kind: 'duration', count, unit } };
  if (count === null || step === undefined) {
    if (count !== null && (unit === 'hour' || unit === 'minute') && !fromText) {
      return { next, expression: { kind: 'unit', unit: 'day', offset: 0, fromText: false } };
    }
    return { next, expression: { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  }
  const [calendar, factor] = step;
  const [smaller, offset] = wholeSteps(calendar, count * factor);
  const keepsPrecision = calendar === 'year' && count === 1;
  return {
    next,
    expression: {
      kind: 'unit',
      unit: smaller,
      offset: sign * offset,
      fromText,
      ...(keepsPrecision ? { keepsPrecision } : {}),
    },
  };
}

/** "a year and a half ago" counts in months, "2.5 weeks ago" in days. */
function wholeSteps(unit: CalendarUnit, count: number): readonly [CalendarUnit, number] {
  if (Number.isInteger(count)) return [unit, count];
  if (unit === 'year') return ['month', Math.round(count * 12)];
  return unit === 'week' ? ['day', Math.round(count * 7)] : [unit, Math.round(count)];
}
