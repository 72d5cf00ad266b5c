import type { Lexeme } from '../lexer/lexeme.ts';
import { SCALES } from '../words/number-words.ts';
import type { NumberExpression } from './number-expression.ts';
import { exact } from './number-expression.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
]);

/** "two and a half", "three and a half million", "a million and a half": the number with the part that follows it. */
export function withHalf(lexemes: readonly Lexeme[], number: NumberExpression): NumberExpression {
  const { first, last, low, shape } = number;
  const part = PARTS.get(lexemes[last + 2]?.key ?? '');
  if (part === undefined || lexemes[last]?.key !== 'and' || lexemes[last + 1]?.key !== 'a') return number;
  if (shape !== 'words' && shape !== 'digits') return number;
  const scale = SCALES.get(lexemes[last + 3]?.key ?? '');
  if (scale !== undefined) return exact(first, last + 4, (low + part) * scale, shape);
  const isScale = shape === 'words' && low >= 1000 && Number.isInteger(Math.log10(low));
  return exact(first, last + 3, isScale ? low * (1 + part) : low + part, shape);
}
