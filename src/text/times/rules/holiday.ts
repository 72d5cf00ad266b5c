import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { TimeRule } from '../rule.ts';
import type { HolidayName } from '../words/holiday-words.ts';
import { HOLIDAY_NAMES } from '../words/holiday-words.ts';
import { wordSet } from '../words/word-set.ts';
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
  if (ALSO_NAMES.has(first.lower) && isPerson(lexemes, index)) return null;
  for (const [words, name] of HOLIDAY_NAMES.get(first.lower) ?? []) {
    const next = matchEnd(lexemes, index, words);
    if (next !== null) return { name, next };
  }
  return null;
}

/** Feasts that are as well names of people or of events ("Tet Offensive"), where another capital stands beside them. */
const ALSO_NAMES = wordSet('eid ramadan ramadhan ramazan tet holi nowruz navruz');
/** Words that may have a capital before a feast: at the start of a sentence, or of a faith. */
const BEFORE_FEAST = wordSet(
  'during in on at by for from of to since until before after and or as with when while if the this last next every each muslim islamic hindu holy sunni shia shiite kurdish persian iranian vietnamese',
);

function isPerson(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, after] = [at(lexemes, index - 1), at(lexemes, index + 1)];
  const isCapital = ({ kind, text, lower }: Lexeme): boolean => kind === 'word' && text !== lower;
  if (isCapital(before) && !BEFORE_FEAST.has(before.lower)) return true;
  const isLongName = /^(?:al|ul|el|-)$/.test(after.lower);
  return isCapital(after) && !isLongName && after.word.month === undefined;
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
