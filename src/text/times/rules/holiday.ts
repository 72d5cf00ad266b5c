import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { TimeRule } from '../rule.ts';
import type { HolidayName } from '../words/holiday-words.ts';
import { HOLIDAY_NAMES } from '../words/holiday-words.ts';
import { readYear, yearAt } from './year-words.ts';

/** "Christmas Eve", "Good Friday 1998", "last Thanksgiving", "Eid al-Fitr", "the Lunar New Year". Capitalised only. */
export const holiday: TimeRule = {
  name: 'holiday',
  starts: ({ word }) => word.holiday !== undefined || word.side !== undefined,
  read(lexemes, index) {
    const { side } = at(lexemes, index).word;
    const from = side === undefined ? index : index + 1;
    const name = nameAt(lexemes, from);
    if (!name) return null;
    const year =
      yearAt(lexemes, name.next) !== null || at(lexemes, name.next).lower !== ',' ? readYear(lexemes, name.next) : null;
    const { next, ...words } = year ?? { next: name.next };
    return {
      next,
      expression: { kind: 'holiday', holiday: name.name, ...(side === undefined ? {} : { side }), ...words },
    };
  },
};

function nameAt(lexemes: readonly Lexeme[], index: number): { name: HolidayName; next: number } | null {
  const first = at(lexemes, index);
  if (first.word.holiday === undefined || first.text === first.lower) return null;
  for (const [words, name] of HOLIDAY_NAMES.get(first.lower) ?? []) {
    const next = matchEnd(lexemes, index, words);
    if (next !== null) return { name, next };
  }
  return null;
}

/** Signs inside a name may be missing or curled in the text: "Eid al Adha", "New Year’s Day". */
function matchEnd(lexemes: readonly Lexeme[], index: number, words: readonly string[]): number | null {
  let next = index;
  for (const word of words) {
    const { lower } = at(lexemes, next);
    if (lower === word || (word === "'" && lower === '’')) next++;
    else if (word !== '-' && word !== '.' && word !== "'") return null;
  }
  return next;
}
