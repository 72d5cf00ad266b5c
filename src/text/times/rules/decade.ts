import type { YearsWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { TimeRule } from '../rule.ts';
import { fullYear } from './year-words.ts';

/** "the 1990s", "the '80s", "the nineties". */
export const decade: TimeRule = {
  name: 'decade',
  starts: ({ kind, lower, word }) =>
    kind === 'number' || lower === "'" || lower === '’' || lower === '‘' || word.decade !== undefined,
  read(lexemes, index) {
    const { kind, word, lower, text } = at(lexemes, index);
    if (word.decade !== undefined) {
      const isThe =
        at(lexemes, index - 1).lower === 'the' ||
        at(lexemes, index - 1).word.mod !== undefined ||
        at(lexemes, index - 1).lower === '-';
      const isAge =
        ['in', 'his', 'her', 'their'].includes(at(lexemes, index - 2).lower) && at(lexemes, index - 1).lower !== 'the';
      return isThe && !isAge && lower !== text.toUpperCase()
        ? { next: index + 1, expression: tenYears(1900 + 10 * word.decade) }
        : null;
    }
    const from = kind === 'number' ? index : index + 1;
    const digits = at(lexemes, from);
    if (kind !== 'number' && !touches(lexemes, index)) return null;
    if (digits.number % 10 !== 0 || (digits.text.length !== 4 && digits.text.length !== 2)) return null;
    if (digits.text.length === 2 && kind === 'number' && at(lexemes, index - 1).lower !== 'the') return null;
    const end = pluralEnd(lexemes, from);
    const first = digits.text.length === 4 ? digits.number : fullYear(digits.number);
    return end === null || first < 1000 || first > 2100 ? null : { next: end, expression: tenYears(first) };
  },
};

function tenYears(first: number): YearsWords {
  const isCentury = first % 100 === 0 && first < 1900;
  const value = String(first).slice(0, isCentury ? 2 : 3);
  return {
    kind: 'years',
    value,
    from: first,
    to: first + (isCentury ? 99 : 9),
    precision: isCentury ? 'century' : 'decade',
  };
}

/** "s" or "'s" right behind the digits. */
function pluralEnd(lexemes: readonly Lexeme[], index: number): number | null {
  if (!touches(lexemes, index)) return null;
  if (at(lexemes, index + 1).lower === 's') return index + 2;
  const isApostrophe = /^['’]$/.test(at(lexemes, index + 1).lower) && touches(lexemes, index + 1);
  return isApostrophe && at(lexemes, index + 2).lower === 's' && at(lexemes, index - 1).lower === 'the'
    ? index + 3
    : null;
}
