import type { WeekdayWords } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import type { PartOfDay } from '../words/word.ts';
import { wordSet } from '../words/word-set.ts';
import { isArticle } from './count.ts';

/** "Wednesday", "last Friday", "next Tuesday", "the previous Monday", "Friday last week", "Tuesdays" (a set). */
export const weekday: TimeRule = {
  name: 'weekday',
  starts: ({ word }) => word.weekday !== undefined || word.side !== undefined,
  read(lexemes, index) {
    const { word } = at(lexemes, index);
    if (word.weekday !== undefined) return readWeekday(lexemes, index, {});
    if (at(lexemes, index + 1).word.weekday === undefined) return null;
    return readWeekday(lexemes, index + 1, { side: word.side ?? 0, ...(word.fromText ? { fromText: true } : {}) });
  },
};

function readWeekday(
  lexemes: readonly Lexeme[],
  index: number,
  relation: Pick<WeekdayWords, 'side' | 'fromText'>,
): Reading | null {
  const { word } = at(lexemes, index);
  const weekday = word.weekday ?? 0;
  if (isPartOfName(lexemes, index)) return null;
  const part = at(lexemes, index + 1).word;
  const isAny = isArticle(at(lexemes, index - 1)) && endsPhrase(at(lexemes, index + 1));
  if (isAny) return { next: index + 1, expression: { kind: 'weekday', weekday, any: true } };
  const shared = sharedPart(lexemes, index);
  if (shared) return { next: shared.next, part: shared.part, expression: { kind: 'weekday', weekday, ...relation } };
  if ((word.plural && !isLostApostrophe(lexemes, index)) || (part.plural && part.part)) {
    const hour = part.part ? `T${part.part}` : '';
    return { next: hour ? index + 2 : index + 1, expression: { kind: 'set', value: `XXXX-WXX-${weekday}${hour}` } };
  }
  const isDotted = word.capital && at(lexemes, index + 1).lower === '.' && touches(lexemes, index);
  const next = isDotted ? index + 2 : index + 1;
  const week = weekAfter(lexemes, next);
  return { next: week?.next ?? next, expression: { kind: 'weekday', weekday, ...relation, ...week?.words } };
}

const LONGEST_ROW = 6;

/** The part of the day in a row of weekdays that names it once, in the plural: "Saturday and Sunday nights". */
function sharedPart(lexemes: readonly Lexeme[], index: number): { part: PartOfDay; next: number } | null {
  const isWeekday = (place: number): boolean => at(lexemes, place).word.weekday !== undefined;
  const isJoint = (place: number): boolean => /^(?:and|or|,)$/.test(at(lexemes, place).lower);
  let last = index;
  for (; last < index + LONGEST_ROW && isJoint(last + 1); last += 2) if (!isWeekday(last + 2)) return null;
  const { part, plural } = at(lexemes, last + 1).word;
  const isRow = last > index || (isJoint(index - 1) && isWeekday(index - 2));
  if (!isRow || !part || !plural || at(lexemes, last).word.plural) return null;
  return { part, next: last === index ? index + 2 : index + 1 };
}

const SET_CUES = wordSet('on every most all some many and or');
const FUNCTION_WORDS = wordSet(
  'and or but in on at by for from of to with when while after before until since that who was were is are has have had it he she they',
);

function endsPhrase({ kind, lower }: Lexeme): boolean {
  return kind !== 'word' || FUNCTION_WORDS.has(lower);
}

/** "Tuesdays bombing" in pages that lost their apostrophes: a plural that nothing makes one, right before a noun. */
function isLostApostrophe(lexemes: readonly Lexeme[], index: number): boolean {
  const { kind, text, lower } = at(lexemes, index + 1);
  return kind === 'word' && text === lower && !FUNCTION_WORDS.has(lower) && !SET_CUES.has(at(lexemes, index - 1).lower);
}

/** "Friday last week", "Tuesday of next week". */
function weekAfter(lexemes: readonly Lexeme[], index: number) {
  const from = at(lexemes, index).lower === 'of' ? index + 1 : index;
  const { side, fromText } = at(lexemes, from).word;
  if (side === undefined || fromText || at(lexemes, from + 1).lower !== 'week') return null;
  return { next: from + 2, words: { weekSide: side } };
}

/** Days that are names of events rather than days of this week; holidays with a rule of their own come first. */
const NAMED_DAYS: ReadonlySet<string> = wordSet('bloody black super cyber blue ruby');

/** "Sun" and "Sat" need a sign of a date beside them; "Black Friday" and "Sunday Times" are names. */
function isPartOfName(lexemes: readonly Lexeme[], index: number): boolean {
  const { word, text, lower } = at(lexemes, index);
  const before = at(lexemes, index - 1);
  const after = at(lexemes, index + 1);
  if (text === lower && word.weekday === undefined) return true;
  if (word.capital) {
    const dot = after.lower === '.' ? index + 2 : index + 1;
    const next = at(lexemes, at(lexemes, dot).lower === ',' ? dot + 1 : dot);
    return next.word.month === undefined && next.kind !== 'number';
  }
  const isNamed = NAMED_DAYS.has(before.lower) && before.lower !== before.text;
  return isNamed || MASTHEADS.has(after.lower);
}

const MASTHEADS: ReadonlySet<string> = wordSet('times herald telegraph mirror post tribune mail express');
