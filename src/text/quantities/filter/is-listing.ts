import type { Lexeme } from '../lexer/lexeme.ts';
import type { Filter } from './filter.ts';
import { isPlain } from './filter.ts';

const AFTER_BULLET = new Set(['.', ')', ':']);

/** Numbers that only number: "3. Shelter", "(2)", a page number alone on its line, phone numbers. */
export const isListing: Filter = (lexemes, amount) => {
  if (!isPlain(lexemes, amount)) return false;
  const { first, last } = amount.number;
  const after = lexemes[last];
  const isBullet =
    first === 0 && after !== undefined && AFTER_BULLET.has(after.key) && lexemes[last + 1]?.glued === false;
  const isBracketed = lexemes[first - 1]?.key === '(' && after?.key === ')' && first <= 1;
  const isAlone = lexemes.every((lexeme, at) => (at >= first && at < last) || lexeme.kind === 'sign');
  return isBullet || isBracketed || isAlone || isPhone(lexemes, first) || isInPath(lexemes, first, last);
};

/** Part of an address or a file name ("/2018/07/29.html"), also where spaces were put in. */
function isInPath(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  return lexemes[first - 1]?.key === '/' || lexemes[last]?.key === '/';
}

/** Three or more runs of digits with dashes, or digits after a plus. */
function isPhone(lexemes: readonly Lexeme[], first: number): boolean {
  const isPlus = lexemes[first - 1]?.key === '+' && (lexemes[first]?.text.length ?? 0) > 3;
  return isPlus && lexemes[first]?.glued === true;
}
