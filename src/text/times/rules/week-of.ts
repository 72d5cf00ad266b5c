import { at } from '../lex.ts';
import type { TimeRule } from '../rule.ts';
import { monthDate } from './month-date.ts';

/** "the week of March 6": the week that holds the day, told by a date with the mark of a week. */
export const weekOf: TimeRule = {
  name: 'week-of',
  starts: ({ lower }) => lower === 'week',
  read(lexemes, index, before) {
    const next = at(lexemes, index + 1).lower;
    if (next !== 'of' && next !== 'ending' && next !== 'beginning' && next !== 'ended') return null;
    const date = monthDate.read(lexemes, index + 2, before);
    if (date?.expression.kind !== 'date' || date.expression.day === undefined) return null;
    return { ...date, expression: { ...date.expression, ofWeek: true } };
  },
};
