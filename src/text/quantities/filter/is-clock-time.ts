import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { CLOSED_CLASS } from '../words/closed-class.ts';
import type { Filter } from './filter.ts';
import { isPlain } from './filter.ts';

const AFTER_CLOCK = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'utc',
  'noon',
  'hrs',
  'bst',
  'est',
  'edt',
  'cet',
  'ist',
  'pst',
  'pdt',
]);

/** "9:35", "10.45pm", "9 a.m.", "0600 GMT", "1430 hrs"; scores and verses with a colon go the same way. */
export const isClockTime: Filter = (lexemes, amount) => {
  const { number, unit } = amount;
  if (isFourDigitTime(lexemes, amount)) return true;
  const after = lexemes[number.last];
  if (isPair(lexemes, number.first - 2) || isPair(lexemes, number.last - 1)) return true;
  if (unit?.dimension === 'duration' && unit.name === 'hour' && lexemes[number.first]?.text.length === 4)
    return lexemes[number.first]?.text.startsWith('0') ?? false;
  return (
    after !== undefined &&
    (AFTER_CLOCK.has(after.key) || (after.key === 'local' && lexemes[number.last + 1]?.key === 'time'))
  );
};

/** Two numbers with a colon, tight ("9:35", "3:1") or, as an hour and its minutes, with the spaces of damaged text. */
function isPair(lexemes: readonly Lexeme[], first: number): boolean {
  const [hour, colon, minute] = [lexemes[first], lexemes[first + 1], lexemes[first + 2]];
  if (hour?.kind !== 'number' || colon?.key !== ':' || minute?.kind !== 'number') return false;
  if (colon.glued && minute.glued) return true;
  return colon.glued && hour.value <= 24 && minute.text.length === 2 && minute.value < 60;
}

/** "struck at 1353", "from 0600": four digits after a preposition of time, with nothing counted after them. */
function isFourDigitTime(lexemes: readonly Lexeme[], amount: Amount): boolean {
  if (!isPlain(lexemes, amount) || amount.shape === 'range') return false;
  const digits = lexemes[amount.number.first]?.text ?? '';
  const before = lexemes[amount.first - 1]?.key;
  if (digits.length !== 4 || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits) || (before !== 'at' && !digits.startsWith('0')))
    return false;
  const next = lexemes[amount.number.last];
  return next?.kind !== 'word' || CLOSED_CLASS.has(next.key);
}
