import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import type { Filter } from './filter.ts';
import { isPlain } from './filter.ts';

/** Lexemes of a line that holds a page number and its ornaments at most. */
const PAGE_NUMBER = 6;
const AFTER_BULLET = new Set(['.', ')', ':']);

/** Numbers that only number: "3. Shelter", "(2)", "007", a page number alone on its line, phone numbers, paths. */
export const isListing: Filter = (lexemes, amount) => {
  if (isPhone(lexemes, amount)) return true;
  if (!isPlain(lexemes, amount)) return false;
  const { first, last } = amount.number;
  if (/^0\d+$/.test(lexemes[first]?.text ?? '')) return true;
  const after = lexemes[last];
  const isBullet =
    first === 0 && after !== undefined && AFTER_BULLET.has(after.key) && lexemes[last + 1]?.glued === false;
  const isBracketed = lexemes[first - 1]?.key === '(' && after?.key === ')' && first <= 1;
  const isAlone =
    lexemes.length <= PAGE_NUMBER &&
    lexemes.every((lexeme, at) => (at >= first && at < last) || lexeme.kind === 'sign');
  return isBullet || isBracketed || isAlone || isInPath(lexemes, first, last);
};

/** Part of an address or a file name ("/2018/07/29.html"), also where spaces were put in. */
function isInPath(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  return lexemes[first - 1]?.key === '/' || lexemes[last]?.key === '/';
}

const PHONE = new Set(['tel', 'telephone', 'phone', 'fax', 'mobile', 'cell', 'whatsapp', 'hotline']);
const PHONE_PARTS = 8;

/** Digits after a plus or after the word for a telephone, in however many groups. */
function isPhone(lexemes: readonly Lexeme[], { number, unit }: Amount): boolean {
  if (unit !== null || lexemes[number.first]?.kind !== 'number') return false;
  if (isLocalNumber(lexemes, number) || isInRun(lexemes, number)) return true;
  let at = number.first - 1;
  const furthest = Math.max(0, number.first - PHONE_PARTS);
  while (at >= furthest && lexemes[at]?.kind !== 'word' && lexemes[at]?.key !== '+') at -= 1;
  if (at < furthest) return false;
  return PHONE.has(lexemes[at]?.key ?? '') || (lexemes[at]?.key === '+' && isLong(lexemes, at + 1, number.first));
}

/** Whether the groups of digits from one lexeme to another are as many digits as a telephone number has at least. */
function isLong(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at <= to; at += 1) if (lexemes[at]?.kind === 'number') digits += digitsIn(lexemes[at]);
  return digits >= PHONE_DIGITS;
}

const PHONE_DIGITS = 7;

function digitsIn(lexeme: Lexeme | undefined): number {
  let count = 0;
  for (const sign of lexeme?.text ?? '') if (sign >= '0' && sign <= '9') count += 1;
  return count;
}

function isPart(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' || lexeme?.key === '-';
}

/** One of several groups of digits side by side, led by a plus or a nought: "020 7946 0321", "+44 20 7946 0321". */
function isInRun(lexemes: readonly Lexeme[], { first, last }: Amount['number']): boolean {
  let from = first;
  while (from > 0 && first - from < PHONE_PARTS && isPart(lexemes[from - 1])) from -= 1;
  if (lexemes[from - 1]?.key !== '+' && lexemes[from]?.text.startsWith('0') !== true) return false;
  let to = last;
  while (to < last + PHONE_PARTS && isPart(lexemes[to])) to += 1;
  const groups = lexemes.slice(from, to).filter(({ kind }) => kind === 'number');
  return groups.length > 1 && groups.reduce((sum, group) => sum + digitsIn(group), 0) >= PHONE_DIGITS;
}

/** "210-1049", and the area code in brackets before it. */
function isLocalNumber(lexemes: readonly Lexeme[], { first, last }: Amount['number']): boolean {
  const from = lexemes[last]?.key === ')' ? last + 1 : first;
  const [three, dash, four] = [lexemes[from], lexemes[from + 1], lexemes[from + 2]];
  if (dash?.key !== '-' || !dash.glued) return false;
  return /^\d{3}$/.test(three?.text ?? '') && /^\d{4}$/.test(four?.text ?? '');
}
