import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';

/** Lexemes from a denied number to the "but" of the right one at most: "not 40 people but 14". */
const REACH = 4;

/** "not 40 but 14", "14 rather than 40", "14 instead of 40": the number that the text itself takes back. */
export function isCorrected(lexemes: readonly Lexeme[], { first, last }: Amount): boolean {
  const key = (at: number): string => lexemes[at]?.key ?? '';
  const before = `${key(first - 2)} ${key(first - 1)}`;
  if (before === 'rather than' || before === 'instead of') return true;
  if (key(first - 1) !== 'not') return false;
  for (let at = last; at < last + REACH; at += 1) if (key(at) === 'but') return true;
  return false;
}
