import type { Lexeme } from '../lexer/lexeme.ts';
import { SCALES, TENS, UNITS_AND_TEENS } from '../words/number-words.ts';
import type { NumberExpression } from './number-expression.ts';
import { exact } from './number-expression.ts';

/** The sum so far: whole thousands and more in `total`, what is below in `group`; `smallest` bounds what may follow. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly smallest: number;
}

const EMPTY: Sum = { total: 0, group: 0, smallest: Number.POSITIVE_INFINITY };

/** "twenty-one", "a hundred and five", "three million two hundred thousand". Null where no number word stands. */
export function readWords(lexemes: readonly Lexeme[], first: number): NumberExpression | null {
  const article = isArticle(lexemes, first);
  let sum: Sum = article ? { total: 0, group: 1, smallest: 1 } : EMPTY;
  let at = article ? first + 1 : first;
  let last = first;
  for (;;) {
    const next = joint(lexemes, at, last > first, sum.smallest);
    const key = lexemes[next]?.key ?? '';
    const more = added(sum, key, last === first) ?? multiplied(sum, key);
    if (more === null) break;
    sum = more;
    at = next + 1;
    last = at;
  }
  return last === first ? null : exact(first, last, sum.total + sum.group, 'words');
}

function added({ total, group, smallest }: Sum, key: string, isFirst: boolean): Sum | null {
  const small = UNITS_AND_TEENS.get(key) ?? TENS.get(key) ?? (isFirst ? fold(key) : undefined);
  if (small === undefined || !isSmaller(small, smallest)) return null;
  return { total, group: group + small, smallest: small >= 20 ? 10 : 1 };
}

function multiplied({ total, group }: Sum, key: string): Sum | null {
  const scale = SCALES.get(key);
  if (scale === undefined || (group === 0 && total === 0)) return null;
  if (scale <= 100) return { total, group: group * scale, smallest: 100 };
  return { total: group > 0 ? total + group * scale : total * scale, group: 0, smallest: scale };
}

/** The next number word after a hyphen, or an "and" that only numerals above a hundred allow. */
function joint(lexemes: readonly Lexeme[], at: number, isInside: boolean, smallest: number): number {
  const sign = lexemes[at];
  if (!isInside || sign === undefined) return at;
  if (sign.key === '-' && sign.glued && lexemes[at + 1]?.glued) return at + 1;
  const isSmall = UNITS_AND_TEENS.get(lexemes[at + 1]?.key ?? '') ?? TENS.get(lexemes[at + 1]?.key ?? '');
  return sign.key === 'and' && smallest >= 100 && Number.isFinite(smallest) && isSmall !== undefined ? at + 1 : at;
}

/** "sixfold": the unit "fold" is read by whoever asks for the unit of this number. */
function fold(key: string): number | undefined {
  return key.endsWith('fold') ? (UNITS_AND_TEENS.get(key.slice(0, -4)) ?? TENS.get(key.slice(0, -4))) : undefined;
}

function isArticle(lexemes: readonly Lexeme[], at: number): boolean {
  const key = lexemes[at]?.key;
  return (key === 'a' || key === 'an') && SCALES.get(lexemes[at + 1]?.key ?? '') !== undefined;
}

/** Units follow tens, tens and units follow hundreds; "two three" are two numbers. */
function isSmaller(value: number, smallest: number): boolean {
  return smallest === 10 ? value < 10 && value > 0 : value < smallest;
}
