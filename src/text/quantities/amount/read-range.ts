import type { Lexeme } from '../lexer/lexeme.ts';
import { readWords } from '../number/read-words.ts';
import { DOWN, UP } from '../words/change-words.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './read-amount.ts';

/** What joins the ends of a range, and how many lexemes it takes. */
function jointAt(
  lexemes: readonly Lexeme[],
  at: number,
  isBetween: boolean,
): { kind: 'to' | 'or' | 'and' | 'dash'; last: number } | null {
  const [one, two] = [lexemes[at], lexemes[at + 1]];
  if (one === undefined) return null;
  if (one.key === '-') {
    if (two?.key === 'to' && two.glued) return { kind: 'to', last: lexemes[at + 2]?.key === '-' ? at + 3 : at + 2 };
    return { kind: 'dash', last: at + 1 };
  }
  if (one.key === 'to' || one.key === 'till') return { kind: 'to', last: two?.key === '-' ? at + 2 : at + 1 };
  if (one.key === 'or') return { kind: 'or', last: at + 1 };
  return one.key === 'and' && isBetween ? { kind: 'and', last: at + 1 } : null;
}

/**
 * Joins `low` with the amount after it where both are the ends of one range: "400 to 600", "12-15", "between 40 and
 * 50", "four to five thousand", "$10 to $15 billion", "three or four". `isChange` tells that a verb of change stands
 * before ("rose by 12 to 40"), where "to" leads to the result.
 */
export function readRange(lexemes: readonly Lexeme[], low: Amount, isChange: boolean): Amount | null {
  if (low.shape === 'vague' || low.shape === 'standing' || low.rate !== null) return null;
  const before = lexemes[low.first - 1]?.key;
  if (before !== undefined && BEFORE_YEAR.has(before) && low.unit === null && isYear(low.low)) return null;
  const isBetween =
    before === 'between' || (before !== undefined && lexemes[low.first - 2]?.key === 'between' && before !== 'and');
  const joint = jointAt(lexemes, low.last, isBetween);
  if (joint === null) return null;
  const high = readAmount(lexemes, joint.last);
  if (high === null || high.shape === 'vague' || high.sign !== null) return null;
  if (joint.kind === 'to' && isChange && before !== 'from') return null;
  if (!unitsJoin(low, high)) return null;
  const scaled = low.low * sharedScale(lexemes, low, high);
  const isRising = high.low > scaled;
  if (!isRising || (joint.kind === 'to' && before === 'from' && isMove(lexemes, low.first - 2))) return null;
  if (joint.kind === 'dash' && !isDashRange(lexemes, low, high)) return null;
  if (joint.kind === 'or' && !isOrRange(low, high, scaled)) return null;
  return {
    ...high,
    first: low.first,
    number: { first: low.number.first, last: high.number.last },
    low: Math.min(scaled, high.low),
    high: Math.max(scaled, high.low),
    shape: 'range',
    isShare: low.isShare && high.isShare,
    unit: high.unit ?? low.unit,
    isCurrencyBefore: low.isCurrencyBefore,
    decade: null,
  };
}

/** Lexemes from a verb of change to its "from" at most: "fell sharply, in a week, from". */
const MOVE_REACH = 5;

/** Whether a word of change stands shortly before: "rose from 30 to 45" tells two figures, not what lies between. */
function isMove(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from; at > Math.max(-1, from - MOVE_REACH); at -= 1) {
    const key = lexemes[at]?.key ?? '';
    if (UP.has(key) || DOWN.has(key)) return true;
  }
  return false;
}

/** The ends share a unit, or only one of them names it: the last ("5-10 W"), or the first before the number ("$10 to 15"). */
function unitsJoin(low: Amount, high: Amount): boolean {
  if (low.unit === null) return !high.isCurrencyBefore;
  if (high.unit === null) return low.isCurrencyBefore;
  return low.unit.name === high.unit.name;
}

/** "three or four", "20 or 30": neighbours on a scale, not alternatives ("8 or $9", "25k or 40k"). */
function isOrRange(low: Amount, high: Amount, scaled: number): boolean {
  if (high.isCurrencyBefore || low.unit !== null) return false;
  const isRoundStep = scaled % 10 === 0 && high.low % 10 === 0 && high.low <= 100;
  return high.low - scaled <= 3 || isRoundStep || high.low / scaled <= 1.5;
}

/** "12-15" and "2000 - 2500", but no year span, score or phone number. */
function isDashRange(lexemes: readonly Lexeme[], low: Amount, high: Amount): boolean {
  const isPlain = high.unit === null && low.unit === null;
  if (lexemes[low.first - 1]?.key === '-' && lexemes[low.first - 2]?.kind === 'number') return false;
  const next = lexemes[high.last];
  if (next?.key === '-' && lexemes[high.last + 1]?.kind === 'number') return false;
  if (isPlain && isYear(low.low) && (isYear(high.low) || high.low < 100)) return false;
  return !isPlain || low.low !== high.low;
}

/** "in 2018 to 3.9 million": a year before the end of a change. */
const BEFORE_YEAR = new Set(['in', 'since', 'of', 'by', 'during', 'for']);

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2100;

/** "four to five thousand": the scale of the last goes to the first too, where the first would else be far smaller. */
export function sharedScale(lexemes: readonly Lexeme[], low: Amount, high: Amount): number {
  const first = lexemes[high.number.first];
  const mantissa = first?.kind === 'number' ? first.value : mantissaOfWords(lexemes, high.number.first);
  const scale = mantissa > 0 ? high.low / mantissa : 1;
  const isScaled = low.number.last - low.number.first > 1 && low.shape === 'digits';
  return scale >= 12 && !isScaled && low.low < mantissa ? scale : 1;
}

function mantissaOfWords(lexemes: readonly Lexeme[], at: number): number {
  return readWords(lexemes.slice(at, at + 1), 0)?.low ?? 0;
}
