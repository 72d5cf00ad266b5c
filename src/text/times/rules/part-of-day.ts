import { isDay } from '../expression.ts';
import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';

/** "this morning", "that night", "the next afternoon", "the morning", "at night", "overnight", "before dawn". */
export const partOfDay: TimeRule = {
  name: 'part-of-day',
  starts: ({ word }) => word.part !== undefined || word.side !== undefined,
  read(lexemes, index, before) {
    const { word } = at(lexemes, index);
    if (word.dayOffset !== undefined) return null;
    if (word.part !== undefined) return alone(lexemes, index, before?.next === index && isDay(before.expression));
    const { part, plural, dayOffset } = at(lexemes, index + 1).word;
    if (part === undefined || plural || dayOffset !== undefined || word.side === undefined) return null;
    const isNight = part === 'NI' && word.side === 0 && !word.fromText;
    return {
      next: index + 2,
      part,
      expression: isNight ? sideDay(0, false) : sideDay(word.side, word.fromText ?? word.side === 1),
    };
  },
};

function sideDay(offset: number, fromText: boolean) {
  return { kind: 'unit', unit: 'day', offset, fromText } as const;
}

const CUES: ReadonlySet<string> = wordSet(
  'in at by during before after until till since through from on early late mid around about',
);
const NAMING: ReadonlySet<string> = wordSet(
  'good high opening club vision clubs shift sky herald news raid raids post',
);

/** Behind a preposition, with or without "the"; "overnight" needs none. A plural or "a night" is a length or a set. */
function alone(lexemes: readonly Lexeme[], index: number, followsDay: boolean): Reading | null {
  const { word, text, lower } = at(lexemes, index);
  const before = at(lexemes, index - 1);
  if (
    word.part === undefined ||
    word.plural ||
    lower === 'midnight' ||
    text !== lower ||
    NAMING.has(at(lexemes, index + 1).lower) ||
    NAMING.has(before.lower)
  )
    return null;
  if (followsDay) return { next: index + 1, part: word.part, expression: { kind: 'hour' } };
  const cue = before.lower === 'the' ? at(lexemes, index - 2).lower : before.lower;
  if (lower !== 'overnight' && !CUES.has(cue) && before.word.mod === undefined) return null;
  return { next: index + 1, part: word.part, expression: { kind: 'hour' } };
}
