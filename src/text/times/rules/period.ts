import type { PeriodWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { TimeRule } from '../rule.ts';
import { yearAt } from './year-words.ts';

/** "the latest quarter", "the year-ago period", "the 1988 quarter", "last year's quarter", "year-earlier results". */
export const period: TimeRule = {
  name: 'period',
  starts: ({ kind, word, lower }) => kind === 'number' || word.side !== undefined || lower === 'year',
  read(lexemes, index) {
    const which = readWhich(lexemes, index);
    if (!which) return null;
    const { next, ...words } = which;
    const { lower } = at(lexemes, next);
    if (lower !== 'quarter' && lower !== 'period') return null;
    return { next: next + 1, expression: { kind: 'period', unit: lower, ...words } };
  },
};

type Which = Pick<PeriodWords, 'yearOffset' | 'year'> & { readonly next: number };

function readWhich(lexemes: readonly Lexeme[], index: number): Which | null {
  const { word, lower } = at(lexemes, index);
  const year = yearAt(lexemes, index);
  if (year !== null) return { yearOffset: 0, year, next: index + 1 };
  if (lower === 'latest') return { yearOffset: 0, next: index + 1 };
  const second = at(lexemes, index + 1);
  if (lower === 'year') {
    const away = at(lexemes, index + 2).lower;
    return second.lower === '-' && (away === 'ago' || away === 'earlier') ? { yearOffset: -1, next: index + 3 } : null;
  }
  const isYears = second.lower === 'year' && /^['’]$/.test(at(lexemes, index + 2).lower);
  return isYears && word.side !== undefined ? { yearOffset: word.side, next: index + 4 } : null;
}
