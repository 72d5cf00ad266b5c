import type { NthWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { TimeRule } from '../rule.ts';
import { namedTimeAt } from './named-time.ts';

/** "the last Friday in May", "the second week of March", "the first day of Ramadan", "the first weekend of 2019". */
export const nth: TimeRule = {
  name: 'nth',
  starts: ({ kind, word, lower }) => kind === 'number' || word.ordinal !== undefined || lower === 'last',
  read(lexemes, index, before) {
    const which = whichAt(lexemes, index);
    if (!which) return null;
    const { unit, weekday, plural } = at(lexemes, which.next).word;
    const isUnit = unit === 'day' || unit === 'week' || unit === 'weekend';
    if (plural || (weekday === undefined && !isUnit)) return null;
    const joint = at(lexemes, which.next + 1).lower;
    if (joint !== 'of' && joint !== 'in') return null;
    const whole = namedTimeAt(lexemes, which.next + 2, before);
    if (!whole || !isWhole(whole.expression)) return null;
    const of = { kind: 'nth', which: which.which, of: whole.expression } as const;
    const expression: NthWords =
      weekday === undefined ? { ...of, unit: isUnit ? unit : 'day' } : { ...of, unit: 'day', weekday };
    return { next: whole.next, expression };
  },
};

const MOST = 31;

function whichAt(lexemes: readonly Lexeme[], index: number): { which: number; next: number } | null {
  const { kind, number, word, lower } = at(lexemes, index);
  if (lower === 'last') return { which: -1, next: index + 1 };
  if (word.ordinal !== undefined) return { which: word.ordinal, next: index + 1 };
  const isOrdinal =
    kind === 'number' && touches(lexemes, index) && /^(st|nd|rd|th)$/.test(at(lexemes, index + 1).lower);
  return isOrdinal && number >= 1 && number <= MOST ? { which: number, next: index + 2 } : null;
}

/** Months, years and feasts have days and weeks in them; a single day has none. */
function isWhole(expression: NthWords['of']): boolean {
  if (expression.kind === 'date') return expression.day === undefined;
  return (
    expression.kind === 'years' ||
    expression.kind === 'holiday' ||
    (expression.kind === 'hijri' && expression.day === undefined)
  );
}
