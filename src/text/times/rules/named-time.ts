import type { Expression, Found } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';
import { hijriDate } from './hijri-date.ts';
import { holiday } from './holiday.ts';
import { monthDate } from './month-date.ts';
import { numericDate } from './numeric-date.ts';
import { weekday } from './weekday.ts';
import { yearAt } from './year-words.ts';

/** The rules of what has a name in the calendar, so that other times can be told by it. */
const NAMING: readonly TimeRule[] = [holiday, hijriDate, numericDate, monthDate, weekday];

const AFTER_YEAR = wordSet(
  'and or but in on at by for from of to when while after before until since that who which he she it they was were is are had has have the a an',
);

export interface NamedTime {
  readonly expression: Expression;
  readonly next: number;
}

/** The named time that begins at `index`, past an article: "Christmas", "the 9th of May", "last Tuesday"; null for none. */
export function namedTimeAt(lexemes: readonly Lexeme[], index: number, before: Found | null): NamedTime | null {
  const from = at(lexemes, index).lower === 'the' ? index + 1 : index;
  const first = at(lexemes, from);
  let best: NamedTime | null = null;
  for (const rule of NAMING) {
    const reading = rule.starts(first) ? rule.read(lexemes, from, before) : null;
    if (!reading || reading.clock || reading.expression.kind === 'set' || reading.next <= (best?.next ?? from))
      continue;
    best = { expression: reading.expression, next: reading.next };
  }
  return best ?? yearNamedAt(lexemes, from);
}

/** A bare year that ends its phrase; "the 2008 floods" name an event. */
function yearNamedAt(lexemes: readonly Lexeme[], index: number): NamedTime | null {
  const year = yearAt(lexemes, index);
  const after = at(lexemes, index + 1);
  if (year === null || at(lexemes, index - 1).lower === 'the') return null;
  if (after.kind === 'word' && !AFTER_YEAR.has(after.lower)) return null;
  const expression = { kind: 'years', value: String(year), from: year, to: year, precision: 'year' } as const;
  return { expression, next: index + 1 };
}
