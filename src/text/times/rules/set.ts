import type { Lexeme } from '../lex.ts';
import { at } from '../lex.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { DESIGNATORS } from '../words/unit-words.ts';
import type { Unit } from '../words/word.ts';
import { readCount } from './count.ts';

/** How often: "every day", "each Thursday", "every two weeks", "every other month", "daily", "every morning". */
export const set: TimeRule = {
  name: 'set',
  starts: ({ word }) => word.every === true || word.often !== undefined,
  read(lexemes, index) {
    const { word, text, lower } = at(lexemes, index);
    if (word.often !== undefined) {
      return text === lower ? { next: index + 1, expression: { kind: 'set', value: word.often } } : null;
    }
    return readEvery(lexemes, index + 1);
  },
};

function readEvery(lexemes: readonly Lexeme[], index: number): Reading | null {
  const { word, lower } = at(lexemes, index);
  if (word.weekday !== undefined)
    return every(index + 1, `XXXX-WXX-${word.weekday}${partOf(lexemes, index + 1)}`, lexemes);
  if (word.month !== undefined) return every(index + 1, `XXXX-${String(word.month).padStart(2, '0')}`, lexemes);
  if (word.season !== undefined) return every(index + 1, `XXXX-${word.season}`, lexemes);
  if (word.part !== undefined && word.unit === undefined) return every(index + 1, `XXXX-XX-XXT${word.part}`, lexemes);
  if (lower === 'night') return every(index + 1, 'XXXX-XX-XXTNI', lexemes);
  if (lower === 'few') return unitSet(lexemes, index + 1, 'X');
  if (lower === 'other' || word.ordinal !== undefined) return unitSet(lexemes, index + 1, String(word.ordinal ?? 2));
  const count = readCount(lexemes, index);
  if (count && count.value !== null && Number.isInteger(count.value))
    return unitSet(lexemes, count.next, String(count.value));
  return unitSet(lexemes, index, '1');
}

function every(next: number, value: string, lexemes: readonly Lexeme[]): Reading {
  return {
    next: value.includes('T') && at(lexemes, next).word.part ? next + 1 : next,
    expression: { kind: 'set', value },
  };
}

function partOf(lexemes: readonly Lexeme[], index: number): string {
  const { part } = at(lexemes, index).word;
  return part === undefined ? '' : `T${part}`;
}

function unitSet(lexemes: readonly Lexeme[], index: number, count: string): Reading | null {
  const { unit } = at(lexemes, index).word;
  return unit ? { next: index + 1, expression: { kind: 'set', value: periodValue(count, unit) } } : null;
}

function periodValue(count: string, unit: Unit): string {
  const [sign, factor, isClock] = DESIGNATORS[unit];
  const amount = count === 'X' ? 'X' : String(Number(count) * factor);
  return `P${isClock ? 'T' : ''}${amount}${sign}`;
}
