import type { CalendarUnit } from '../calendar.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';

/**
 * "the day", "the week", "the quarter", "the period": a unit that the text has named already. "the day" and "the
 * week" are common as plain words, so they count only where nothing after them says otherwise ("the day he left").
 */
export const definite: TimeRule = {
  name: 'definite',
  starts: ({ lower }) => lower === 'the' || lower === 'year' || lower === 'full',
  read(lexemes, index) {
    if (at(lexemes, index).lower === 'year') return yearEnd(lexemes, index);
    if (at(lexemes, index).lower !== 'the') return null;
    const ago = yearAgoPeriod(lexemes, index + 1);
    if (ago) return ago;
    const { lower } = at(lexemes, index + 1);
    if (lower === 'weekend')
      return { next: index + 2, expression: { kind: 'unit', unit: 'weekend', offset: 0, fromText: false } };
    if (lower === 'quarter') {
      return at(lexemes, index + 2).lower === 'of'
        ? null
        : { next: index + 2, expression: { kind: 'period', unit: 'quarter', yearOffset: 0 } };
    }
    return definiteUnit(lexemes, index);
  },
};

const UNITS: Readonly<Record<string, CalendarUnit>> = { day: 'day', week: 'week', month: 'month', year: 'year' };

/** Counts where it follows "of", "in", "for", "during", "later in", or ends its clause. */
function definiteUnit(lexemes: readonly Lexeme[], index: number): Reading | null {
  const word = at(lexemes, index + 1).lower;
  const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
  if (unit === undefined) return null;
  const before = at(lexemes, index - 1).lower;
  const after = at(lexemes, index + 2);
  const ends = after.kind === 'sign' || after.kind === 'none' || CLAUSE.has(after.lower);
  if (!BEFORE.has(before) || !ends || after.lower === '-') return null;
  return { next: index + 2, expression: { kind: 'unit', unit, offset: 0, fromText: unit === 'day' } };
}

const BEFORE: ReadonlySet<string> = new Set([
  'of',
  'in',
  'during',
  'for',
  'by',
  'throughout',
  'until',
  'later',
  'earlier',
  'within',
  'over',
  'through',
]);
const CLAUSE: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'in',
  'at',
  'on',
  'with',
  'as',
  'to',
  'from',
  'by',
  'when',
  'after',
  'before',
  'that',
  'was',
  'is',
]);

/** "the year-ago period", "the year-earlier quarter", "the same period last year" is left to the year. */
function yearAgoPeriod(lexemes: readonly Lexeme[], index: number): Reading | null {
  const isYear = at(lexemes, index).lower === 'year';
  const from = isYear && at(lexemes, index + 1).lower === '-' ? index + 2 : index;
  const { lower } = at(lexemes, from);
  const isAgo = isYear && from > index && (lower === 'ago' || lower === 'earlier');
  const isLatest = lower === 'latest';
  if (!isAgo && !isLatest) return null;
  const noun = at(lexemes, from + 1).lower;
  if (noun !== 'quarter' && noun !== 'period') return null;
  return { next: from + 2, expression: { kind: 'period', unit: noun, yearOffset: isAgo ? -1 : 0 } };
}

/** "year-end". */
function yearEnd(lexemes: readonly Lexeme[], index: number): Reading | null {
  if (at(lexemes, index + 1).lower !== '-' || at(lexemes, index + 2).lower !== 'end') return null;
  return { next: index + 3, expression: { kind: 'date', month: 12, day: 31 } };
}
