import type { CalendarUnit } from '../calendar.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * "the weekend", "the quarter", "the full year", "the year ended March 31", and "in the week": a unit that is known
 * from before. The last kind is also plain English, so it counts only behind a preposition and where nothing after
 * it says which is meant ("in the week he left").
 */
export const definite: TimeRule = {
  name: 'definite',
  starts: ({ lower }) => lower === 'the' || lower === 'year',
  read(lexemes, index) {
    if (at(lexemes, index).lower === 'year') return yearEnd(lexemes, index);
    const { lower } = at(lexemes, index + 1);
    if (lower === 'weekend')
      return { next: index + 2, expression: { kind: 'unit', unit: 'weekend', offset: 0, fromText: false } };
    if (lower === 'quarter') return quarter(lexemes, index);
    return accountingYear(lexemes, index + 1) ?? definiteUnit(lexemes, index);
  },
};

function quarter(lexemes: readonly Lexeme[], index: number): Reading | null {
  if (at(lexemes, index + 2).lower === 'of') return null;
  return { next: index + 2, expression: { kind: 'period', unit: 'quarter', yearOffset: 0 } };
}

/** "the year ended Sept. 30" is a length, "the full year" and "the fiscal year" are the one that runs. */
function accountingYear(lexemes: readonly Lexeme[], index: number): Reading | null {
  const { lower } = at(lexemes, index);
  const isMarked = lower === 'full' || lower === 'fiscal' || lower === 'whole';
  const from = isMarked ? index + 1 : index;
  if (at(lexemes, from).lower !== 'year') return null;
  const after = at(lexemes, from + 1).lower;
  const next = from + 1;
  if (after === 'ended' || after === 'ending')
    return { next, expression: { kind: 'duration', count: 1, unit: 'year' } };
  return isMarked ? { next, expression: { kind: 'unit', unit: 'year', offset: 0, fromText: false } } : null;
}

const UNITS: Readonly<Record<string, CalendarUnit>> = { week: 'week', month: 'month', year: 'year' };
const BEFORE = wordSet('of in during for by throughout until later earlier within over through');
const CLAUSE = wordSet('and but or in at on with as to from by when after before that was is');

function definiteUnit(lexemes: readonly Lexeme[], index: number): Reading | null {
  const word = at(lexemes, index + 1).lower;
  const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
  if (unit === undefined || !BEFORE.has(at(lexemes, index - 1).lower)) return null;
  const after = at(lexemes, index + 2);
  const ends = after.kind === 'sign' || after.kind === 'none' || CLAUSE.has(after.lower);
  return ends && after.lower !== '-'
    ? { next: index + 2, expression: { kind: 'unit', unit, offset: 0, fromText: false } }
    : null;
}

/** "year-end". */
function yearEnd(lexemes: readonly Lexeme[], index: number): Reading | null {
  if (at(lexemes, index + 1).lower !== '-' || at(lexemes, index + 2).lower !== 'end') return null;
  return { next: index + 3, expression: { kind: 'date', month: 12, day: 31 } };
}
