import { monthLength } from '../calendar.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';

/** "2019-02-17", "2019/02/17", "17.02.2019", "17/02/2019", "2/17/2019"; day before month where both can be months. */
export const numericDate: TimeRule = {
  name: 'numeric-date',
  starts: ({ kind }) => kind === 'number',
  read(lexemes, index) {
    const [a, b, c] = [at(lexemes, index), at(lexemes, index + 2), at(lexemes, index + 4)];
    const sign = at(lexemes, index + 1).lower;
    if (!SIGNS.has(sign) || at(lexemes, index + 3).lower !== sign || b.kind !== 'number' || c.kind !== 'number')
      return null;
    for (let step = 0; step < 4; step++) if (!touches(lexemes, index + step)) return null;
    if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2)
      return reading(lexemes, index, a.number, b.number, c.number);
    if (c.text.length === 2 && sign === '/') return shortYear(lexemes, index, [a.number, b.number, c.number]);
    if (c.text.length !== 4 || a.text.length > 2 || b.text.length > 2 || sign === '-') return null;
    return (
      reading(lexemes, index, c.number, b.number, a.number) ?? reading(lexemes, index, c.number, a.number, b.number)
    );
  },
};

const FIRST_OF_LAST_CENTURY = 70;

/** "9/19/16": with two digits for the year only where one of the others can be no month. */
function shortYear(
  lexemes: readonly Lexeme[],
  index: number,
  [a, b, c]: readonly [number, number, number],
): Reading | null {
  const year = c < FIRST_OF_LAST_CENTURY ? 2000 + c : 1900 + c;
  if (a > 12) return reading(lexemes, index, year, b, a);
  return b > 12 ? reading(lexemes, index, year, a, b) : null;
}

const SIGNS: ReadonlySet<string> = new Set(['-', '/', '.']);

function reading(lexemes: readonly Lexeme[], index: number, year: number, month: number, day: number): Reading | null {
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const next = index + 5;
  const isStamp = at(lexemes, next).text === 'T' && touches(lexemes, next - 1);
  return { next: isStamp ? next + 1 : next, expression: { kind: 'date', year, month, day } };
}
