import type { Amount } from '../amount/amount.ts';
import type { FoundAmount } from '../amount/find-amounts.ts';
import { sharedScale } from '../amount/read-range.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { times } from '../number/read-digits-number.ts';
import { MONTHS } from '../words/closed-class.ts';
import { SCALES } from '../words/number-words.ts';

/** Lexemes from the first figure to the second at most: "3 million on Monday, and 5". */
const REACH = 5;
const SMALLEST = 1e6;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** What one of two figures leaves to the other: the unit in "from 18 to 23.50 pesos", the scale in "3 million on Monday and 5 on Tuesday". */
export function* withElided(lexemes: readonly Lexeme[], found: Iterable<FoundAmount>): Generator<FoundAmount> {
  let before: FoundAmount | null = null;
  let held: FoundAmount | null = null;
  for (const next of found) {
    const one: FoundAmount | null = held === null ? null : withUnitOfEnd(lexemes, held, next.amount);
    if (one !== null) yield withElidedScale(lexemes, before, one);
    before = one;
    held = next;
  }
  if (held !== null) yield withElidedScale(lexemes, before, held);
}

/** Gives the start of a move the unit and scale of its end: "rose from 18 to 23.50 pesos", "from 3 to 5 million". */
function withUnitOfEnd(lexemes: readonly Lexeme[], one: FoundAmount, end: Amount): FoundAmount {
  const { amount } = one;
  const isMove = lexemes[amount.first - 1]?.key === 'from' && lexemes[amount.last]?.key === 'to';
  if (!isMove || end.first !== amount.last + 1 || amount.unit !== null) return one;
  const own = end.isCurrencyBefore ? amount : { ...amount, unit: end.unit, rate: end.rate };
  return { ...one, amount: scaled(own, sharedScale(lexemes, amount, end)) };
}

/** Gives a figure the scale that the one before it names for both: "3 million on Monday and 5 on Tuesday". */
function withElidedScale(lexemes: readonly Lexeme[], before: FoundAmount | null, one: FoundAmount): FoundAmount {
  const scale = before === null ? null : scaleOfOther(lexemes, before.amount, one.amount);
  return scale === null ? one : { ...one, amount: scaled(one.amount, scale) };
}

/** The scale of the first, where both are told of a time and the second is a small bare number in digits. */
function scaleOfOther(lexemes: readonly Lexeme[], before: Amount, amount: Amount): number | null {
  const scale = SCALES.get(lexemes[before.number.last - 1]?.key ?? '');
  if (scale === undefined || scale < SMALLEST || before.shape !== 'digits' || amount.shape !== 'digits') return null;
  if (amount.unit !== null || amount.high >= 1000 || amount.first - before.last > REACH) return null;
  return isTold(lexemes, before.last) && isTold(lexemes, amount.last) ? scale : null;
}

/** Whether "on Monday", "in May" or "in 2018" stands at this place. */
function isTold(lexemes: readonly Lexeme[], at: number): boolean {
  const [joint, word] = [lexemes[at], lexemes[at + 1]];
  if (joint?.key !== 'on' && joint?.key !== 'in') return false;
  return WEEKDAY.test(word?.key ?? '') || MONTHS.has(word?.key ?? '') || /^(?:19|20)\d\d$/.test(word?.text ?? '');
}

function scaled(amount: Amount, scale: number): Amount {
  return { ...amount, low: times(amount.low, scale), high: times(amount.high, scale) };
}
