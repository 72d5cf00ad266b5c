import type { Lexeme } from '../lexer/lexeme.ts';
import type { NumberExpression } from '../number/number-expression.ts';
import { readDigitsNumber, times } from '../number/read-digits-number.ts';
import { readFraction } from '../number/read-fraction.ts';
import { readVague } from '../number/read-vague.ts';
import { readWords } from '../number/read-words.ts';
import { withHalf } from '../number/with-half.ts';
import { currencyOfSign } from '../words/currencies.ts';
import type { Unit } from '../words/units.ts';
import type { Amount } from './amount.ts';
import { canStart } from './can-start.ts';
import type { UnitAt } from './read-unit.ts';
import { readRate, readUnit } from './read-unit.ts';

/** A number with its currency, scale and unit at lexeme `at`: "$4.2bn", "US $89", "minus-5 yards", "half a mile". */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const start = lexemes[at];
  if (start === undefined || !canStart(start)) return null;
  const prefix = readPrefix(lexemes, at);
  const number = readNumber(lexemes, prefix.last);
  if (number === null || (prefix.last > at && number.shape !== 'digits')) return null;
  const { value, last: numberEnd } = settleScale(lexemes, number, prefix.unit !== null);
  const after = unitAfter(lexemes, number, numberEnd, prefix.unit);
  const last = after?.last ?? numberEnd;
  const unit = prefix.unit ?? after?.unit ?? null;
  const rate = unit === null || unit.dimension === 'duration' ? null : readRate(lexemes, last);
  const factor = (prefix.sign === '-' ? -1 : 1) * (number.low === 0 ? 1 : value / number.low);
  return {
    first: at,
    last,
    number: { first: number.first, last: numberEnd },
    low: factor === 1 ? number.low : times(number.low, factor),
    high: factor === 1 ? number.high : times(number.high, factor),
    shape: number.shape,
    isShare: number.shape === 'fraction',
    vague: number.vague,
    decade: number.decade,
    unit,
    rate: rate?.words ?? null,
    sign: prefix.sign,
    isCurrencyBefore: prefix.unit !== null,
    isCompound: after?.isCompound ?? false,
  };
}

/** The unit of a factor: "tenfold", "doubled". */
export const FOLD: Unit = { name: 'count', code: 'times', dimension: 'times', words: ['fold'], symbols: [] };

function readNumber(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const vague = readVague(lexemes, at);
  if (vague !== null) return vague;
  const whole = readWords(lexemes, at) ?? readDigitsNumber(lexemes, at);
  const number = readFraction(lexemes, at, whole) ?? whole;
  return number === null ? null : withHalf(lexemes, number);
}

interface Prefix {
  readonly last: number;
  readonly unit: Unit | null;
  readonly sign: '+' | '-' | null;
}

/** Sign and currency before digits, in either order, with the spaces that damaged text puts in: "US $", "$-", "HK $". */
function readPrefix(lexemes: readonly Lexeme[], first: number): Prefix {
  let at = first;
  let sign: '+' | '-' | null = null;
  let unit: Unit | null = null;
  for (let step = 0; step < 3; step += 1) {
    const lexeme = lexemes[at];
    const next = lexemes[at + 1];
    if (lexeme === undefined || lexeme.kind === 'number') break;
    const found: { unit: Unit; last: number } | null = unit === null ? currencyAt(lexemes, at) : null;
    if (found !== null) {
      unit = found.unit;
      at = found.last;
    } else if (sign === null && isSign(lexemes, at)) {
      sign = lexeme.key === '+' ? '+' : '-';
      at += next?.key === '-' ? 2 : 1;
    } else break;
  }
  return lexemes[at]?.kind === 'number' && at > first
    ? { last: at, unit, sign }
    : { last: first, unit: null, sign: null };
}

function currencyAt(lexemes: readonly Lexeme[], at: number): { unit: Unit; last: number } | null {
  const [one, two, three] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (one === undefined) return null;
  if (two !== undefined && (three?.kind === 'number' || three?.key === '-')) {
    const both = currencyOfSign(one.text.replaceAll('.', '') + two.text);
    if (both !== null) return { unit: money(both), last: at + 2 };
    if (two.key === '=' && two.glued && currencyOfSign(one.text) !== null)
      return { unit: money(currencyOfSign(one.text)), last: at + 2 };
    const dotted = two.key === '.' && two.glued ? currencyOfSign(`${one.text}.`) : null;
    if (dotted !== null) return { unit: money(dotted), last: at + 2 };
  }
  const alone = currencyOfSign(one.text);
  if (alone === null || (two?.kind !== 'number' && two?.key !== '-')) return null;
  // A single letter or a common word is a currency only where the number is glued to it ("R500", "US84" but not "US 84").
  const needsGlue =
    one.kind === 'word' && (one.text.length === 1 || one.text === 'US' || one.text === 'LE' || one.text === 'Re');
  return needsGlue && (!two.glued || one.glued) ? null : { unit: money(alone), last: at + 1 };
}

function money(currency: ReturnType<typeof currencyOfSign>): Unit {
  return {
    name: currency?.name ?? '',
    code: currency?.code ?? '',
    dimension: 'money',
    words: currency?.words ?? [],
    symbols: [],
  };
}

/** A minus or plus that belongs to the number: it opens a word of its own, or is written out. */
function isSign(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  const next = lexemes[at + 1];
  if (lexeme?.key === 'minus')
    return next?.kind === 'number' || (next?.key === '-' && lexemes[at + 2]?.kind === 'number');
  if (lexeme?.key !== '-' && lexeme?.key !== '+') return false;
  const before = lexemes[at - 1];
  const opens =
    !lexeme.glued || before?.key === '(' || before?.key === '$' || before?.key === '€' || before?.key === '£';
  return opens && next?.kind === 'number' && next.glued;
}

/** Words after "5m" with which it is metres, not millions. */
const METRES_BEFORE = new Set(
  'long wide high tall deep thick above below from away of off across apart in and to by x north south east west down up under'.split(
    ' ',
  ),
);

function settleScale(
  lexemes: readonly Lexeme[],
  number: NumberExpression,
  isMoney: boolean,
): { value: number; last: number } {
  const plain = { value: number.low, last: number.last };
  if (number.openScale === null) return plain;
  const short = lexemes[number.last];
  const next = lexemes[number.last + 1];
  const scaled = { value: times(number.low, number.openScale), last: number.last + 1 };
  if (short === undefined) return plain;
  if (isMoney) return short.text === 'K' || short.glued || number.low < 1000 ? scaled : plain;
  if (short.text === 'mm' || short.text === 'MM') return plain;
  const isNoun = next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !METRES_BEFORE.has(next.key);
  if (short.text === 'K') return short.glued ? scaled : plain;
  if (short.text === 'M') return short.glued || isNoun ? scaled : plain;
  return isNoun && (short.glued || short.text === 'B') ? scaled : plain;
}

/** The unit after the number. "half a square mile" has an article in between, "$31 US" a country. */
function unitAfter(
  lexemes: readonly Lexeme[],
  number: NumberExpression,
  at: number,
  before: Unit | null,
): UnitAt | null {
  if (before !== null) {
    const key = lexemes[at]?.text;
    const isCountry = before.code === 'USD' && (key === 'US' || key === 'U.S.');
    return isCountry ? { unit: before, last: at + 1, isCompound: false } : null;
  }
  if (lexemes[at - 1]?.key.endsWith('fold')) return { unit: FOLD, last: at, isCompound: false };
  const isOf = (number.shape === 'vague' || number.shape === 'fraction') && lexemes[at]?.key === 'of';
  const from = isOf ? at + 1 : at;
  const isArticle = number.shape === 'fraction' && (lexemes[from]?.key === 'a' || lexemes[from]?.key === 'an');
  // "half of the day" and "a third of dollars" name a whole, "1/16 of a pint" a unit.
  if (number.shape === 'fraction' && isOf && !isArticle) return null;
  const skip = isArticle ? from + 1 : from;
  return readUnit(lexemes, skip, number.shape === 'digits');
}
