import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { CLOSED_CLASS, isCapitalised, MONTHS } from '../words/closed-class.ts';
import { isPersonNoun, isPlural } from '../words/counted-nouns.ts';
import type { Filter } from './filter.ts';
import { isPlain } from './filter.ts';

const BEFORE_YEAR = new Set([
  'in',
  'since',
  'of',
  'by',
  'from',
  'until',
  'till',
  'during',
  'after',
  'before',
  'to',
  'through',
  'late',
  'early',
  'mid',
  'year',
  'circa',
  'around',
  'about',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'ramadan',
]);

/** "Jul 282016": day and year in one, where text was pasted. */
const RUN_TOGETHER = /^\d{1,2}(?:19|20)\d{2}$/;

/** Days of a month, years and dates in digits: "4 March", "Sept. 12, 2016", "in 2014", "2019-02-24", "3/4/2018", "the 1990s". */
export const isDate: Filter = (lexemes, amount, isQualified) => {
  const { first, last } = amount.number;
  if (isPartOfNumericDate(lexemes, first, last) || isSlashDate(lexemes, amount)) return true;
  if (!isPlain(lexemes, amount)) return false;
  const value = lexemes[last - 1]?.value ?? Number.NaN;
  if (!Number.isInteger(value)) return false;
  if (value >= 1 && value <= 31 && touchesMonth(lexemes, first, last)) return true;
  if (monthBefore(lexemes, first) && RUN_TOGETHER.test(lexemes[first]?.text ?? '')) return true;
  if (value < 1000 || value > 2100 || (lexemes[last - 1]?.text.length ?? 0) !== 4) return false;
  if (monthBefore(lexemes, first) || followsDay(lexemes, first)) return true;
  return isYear(lexemes, amount.first, last, value, isQualified);
};

/** Nouns whose "of" leads to an amount and not to a year ("an average of 1500"). */
const AMOUNT_NOUNS = new Set([
  'average',
  'total',
  'number',
  'sum',
  'population',
  'toll',
  'maximum',
  'minimum',
  'crowd',
  'group',
  'figure',
  'estimate',
  'cost',
  'price',
  'loss',
  'list',
]);

/** "9/11", "a 4/12 vote": with a slash, a fraction is one only of something. */
function isSlashDate(lexemes: readonly Lexeme[], { shape, number, unit }: Amount): boolean {
  const isSlash = shape === 'fraction' && lexemes[number.first + 1]?.key === '/';
  return isSlash && unit === null && lexemes[number.last]?.key !== 'of';
}

function isYear(lexemes: readonly Lexeme[], first: number, last: number, value: number, isQualified: boolean): boolean {
  const before = lexemes[first - 1]?.key ?? '';
  const next = lexemes[last];
  const isNoun = isCommonNoun(next);
  const isRecent = value >= 1900;
  if (before === '-' || before === '/') return isRecent;
  if (before === 'of' && AMOUNT_NOUNS.has(lexemes[first - 2]?.key ?? '')) return false;
  if (BEFORE_YEAR.has(before) && !(isQualified && isNoun)) return isRecent || !isNoun;
  if (!isRecent || isQualified) return false;
  if (!isNoun) return !isMoneyLike(lexemes, last);
  return before === 'the' ? !isPersonNoun(next.text) : !isPlural(next.text) && !isPlural(lexemes[last + 1]?.text ?? '');
}

function isMoneyLike(lexemes: readonly Lexeme[], last: number): boolean {
  return lexemes[last]?.kind === 'sign' && lexemes[last]?.key === '=';
}

function touchesMonth(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const after = lexemes[last]?.key === 'of' ? last + 1 : last;
  if (isMonth(lexemes[after])) return true;
  return monthBefore(lexemes, first) && !(lexemes[first - 1]?.key === ',' && isCommonNoun(lexemes[last]));
}

/** What a number counts: "In March, 17 people died" tells no day of March. */
function isCommonNoun(next: Lexeme | undefined): next is Lexeme {
  return next?.kind === 'word' && !CLOSED_CLASS.has(next.key) && !isCapitalised(next.text);
}

function monthBefore(lexemes: readonly Lexeme[], first: number): boolean {
  const before = lexemes[first - 1];
  return isMonth(before?.key === '.' || before?.key === ',' ? lexemes[first - 2] : before);
}

/** "may" and "march" are months only where they are written as names. */
function isMonth(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && MONTHS.has(lexeme.key) && (isCapitalised(lexeme.text) || lexeme.key.length > 5);
}

/** The year of "12 May 2016", "May 12, 2016". */
function followsDay(lexemes: readonly Lexeme[], first: number): boolean {
  const day = lexemes[first - 1]?.key === ',' ? first - 2 : first - 1;
  return lexemes[day]?.kind === 'number' && (isMonth(lexemes[day - 1]) || isMonth(lexemes[day - 2]));
}

const JOINTS = new Set(['/', '-', '.']);

/** One of three numbers with the same sign between them, or two with a slash ("9/11", "2018/19"). */
function isPartOfNumericDate(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const before = lexemes[first - 1];
  const after = lexemes[last];
  const isBefore = isJoint(before) && lexemes[first]?.glued === true && lexemes[first - 2]?.kind === 'number';
  const isAfter =
    isJoint(after) &&
    after?.glued === true &&
    lexemes[last + 1]?.kind === 'number' &&
    lexemes[last + 1]?.glued === true;
  if (before?.key === '/' && isBefore) return true;
  if (after?.key === '/' && isAfter) return true;
  const threeBack = isBefore && lexemes[first - 3]?.key === before?.key && lexemes[first - 4]?.kind === 'number';
  const threeOn = isAfter && lexemes[last + 2]?.key === after?.key && lexemes[last + 3]?.kind === 'number';
  return threeBack || threeOn || (isBefore && isAfter);
}

function isJoint(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && JOINTS.has(lexeme.key);
}
