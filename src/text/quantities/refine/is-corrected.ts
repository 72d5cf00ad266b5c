import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';

/** Lexemes from a denied number to the "but" of the right one at most: "not 40 people but 14". */
const REACH = 4;

/** "not 40 but 14", "14, not 40", "14 rather than 40", "14 instead of 40": the number that the text itself takes back. */
export function isCorrected(lexemes: readonly Lexeme[], { first, last }: Amount): boolean {
  const key = (at: number): string => lexemes[at]?.key ?? '';
  const before = `${key(first - 2)} ${key(first - 1)}`;
  if (before === 'rather than' || before === 'instead of') return true;
  if (key(first - 1) !== 'not') return false;
  if (isAfterRightOne(lexemes, first - 2)) return true;
  for (let at = last; at < last + REACH; at += 1) if (key(at) === 'but') return true;
  return false;
}

/** Whether a comma or dash stands at `sign` and a number shortly before it: "put the dead at 14, not 40". */
function isAfterRightOne(lexemes: readonly Lexeme[], sign: number): boolean {
  const joint = lexemes[sign]?.key === 'and' ? sign - 1 : sign;
  if (lexemes[joint]?.key !== ',' && lexemes[joint]?.key !== '-') return false;
  for (let at = joint - 1; at >= Math.max(0, joint - REACH); at -= 1) if (lexemes[at]?.kind === 'number') return true;
  return false;
}
