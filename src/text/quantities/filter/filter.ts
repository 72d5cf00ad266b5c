import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';

/** Tells that a number is no amount: a date, a name, a score. `isQualified` where a word bounds it ("at least 12"). */
export type Filter = (lexemes: readonly Lexeme[], amount: Amount, isQualified: boolean) => boolean;

/** A whole number in plain digits with neither unit nor scale, as dates and names write it. */
export function isPlain(lexemes: readonly Lexeme[], { number, unit, shape, isCurrencyBefore }: Amount): boolean {
  const isDigits = shape === 'digits' || shape === 'range';
  const isSingle = number.last - number.first === 1 || shape === 'range';
  return isDigits && isSingle && unit === null && !isCurrencyBefore && lexemes[number.first]?.grouped === false;
}
