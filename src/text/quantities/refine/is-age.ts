import type { Amount } from '../amount/amount.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { CLOSED_CLASS, isCapitalised } from '../words/closed-class.ts';
import { isPersonNoun } from '../words/counted-nouns.ts';
import { UNITS_AND_TEENS } from '../words/number-words.ts';

const OLDEST = 120;
const BEFORE_AGE = new Set(['aged', 'age', 'ages']);
const AFTER_NAME = new Set([',', '(', '-']);
const YOUNG = new Set([
  'children',
  'child',
  'infants',
  'kids',
  'boys',
  'girls',
  'those',
  'people',
  'anyone',
  'minors',
  'youths',
  'players',
  'squad',
]);
const BOUNDS = new Set(['under', 'over', 'below', 'above']);
/** Before a bound without a noun these leave only an age: "two thirds of them under 18". */
const WHOM = new Set(['them', 'whom']);
const ARE = new Set(['are', 'were']);
/** The ages by which tables of aid divide the young: "most were under 12". */
const YOUNG_AGES = new Set([1, 2, 5, 10, 12, 14, 15, 16, 17, 18, 21]);
const AFTER_BARE_AGE = new Set([
  'has',
  'had',
  'was',
  'is',
  'said',
  'says',
  'told',
  'who',
  'whose',
  'from',
  'of',
  'and',
  'lost',
  'recalled',
  'described',
  'added',
]);

function keyAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.key ?? '';
}

/** "six-year-old", "30 years old", "aged 25", "over the age of 21", "Karim Doss, 44, said", "children under 5". */
export function isAge(lexemes: readonly Lexeme[], amount: Amount): boolean {
  const { unit, last, first, number } = amount;
  if (unit?.dimension === 'duration') {
    const afterUnit = keyAt(lexemes, last) === '-' ? last + 1 : last;
    if (
      /^olds?$/.test(keyAt(lexemes, afterUnit)) ||
      (keyAt(lexemes, last) === 'of' && keyAt(lexemes, last + 1) === 'age')
    )
      return true;
  } else if (unit !== null || amount.rate !== null) return false;
  if (
    BEFORE_AGE.has(keyAt(lexemes, first - 1)) ||
    isInRowOfAges(lexemes, amount) ||
    (keyAt(lexemes, first - 1) === 'of' && keyAt(lexemes, first - 2) === 'age')
  )
    return true;
  if (
    keyAt(lexemes, first - 1) === 'both' &&
    amount.low >= 10 &&
    amount.high <= OLDEST &&
    lexemes[last]?.kind !== 'word'
  )
    return true;
  if (
    BEFORE_AGE.has(keyAt(lexemes, first - 2)) &&
    (keyAt(lexemes, first - 1) === 'between' || keyAt(lexemes, first - 1) === 'from')
  )
    return true;
  if (isBoundOfAge(lexemes, amount)) return true;
  if (unit !== null || amount.high > OLDEST || amount.low < 1 || !Number.isInteger(amount.low)) return false;
  return lexemes[number.first]?.kind === 'number' && isAfterName(lexemes, amount);
}

/** "Children under 5", "two thirds of them over 60", "most were under 12", with no other noun behind. */
function isBoundOfAge(lexemes: readonly Lexeme[], { first, last, high }: Amount): boolean {
  const bound = lexemes[first - 1]?.key ?? '';
  const whose = lexemes[first - 2]?.key ?? '';
  if (!BOUNDS.has(bound) || high > OLDEST) return false;
  if (YOUNG.has(whose) && (bound === 'under' || bound === 'over')) return true;
  if (lexemes[last]?.kind === 'word') return false;
  return WHOM.has(whose) || (ARE.has(whose) && bound === 'under' && YOUNG_AGES.has(high));
}

const LONGEST_ROW = 8;
const ROW_JOINTS = new Set([',', 'and', 'or']);

/** "ages four, six and 13"; but in "a man aged 20, and 3 women" the second has a noun of its own. */
function isInRowOfAges(lexemes: readonly Lexeme[], { first, last }: Amount): boolean {
  const next = lexemes[last];
  if (next?.kind === 'word' && next.key !== 'and' && next.key !== 'or') return false;
  if (!ROW_JOINTS.has(lexemes[first - 1]?.key ?? '')) return false;
  let at = first;
  while (at > first - LONGEST_ROW && isInRow(lexemes, at - 1)) at -= 1;
  return BEFORE_AGE.has(lexemes[at - 1]?.key ?? '');
}

function isInRow(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  return lexeme.kind === 'number' || ROW_JOINTS.has(lexeme.key) || UNITS_AND_TEENS.has(lexeme.key);
}

function isAfterName(lexemes: readonly Lexeme[], { first, last }: Amount): boolean {
  const sign = lexemes[first - 1];
  const next = lexemes[last];
  if (sign?.key === ',') {
    const isClosed = next === undefined || [',', '.', ';', ')', '-'].includes(next.key);
    return isClosed && isPerson(lexemes, first - 2);
  }
  if (sign !== undefined && AFTER_NAME.has(sign.key)) return false;
  return isNameWord(sign) && isNameWord(lexemes[first - 2]) && next !== undefined && AFTER_BARE_AGE.has(next.key);
}

/** A name of two words, also with an initial or after "farmer", or a noun for a person ("another man"). */
function isPerson(lexemes: readonly Lexeme[], at: number): boolean {
  const [name, before] = [lexemes[at], lexemes[at - 1]];
  if (name?.kind !== 'word') return false;
  if (!isCapitalised(name.text)) return isPersonNoun(name.text);
  if (!isNameWord(name)) return false;
  return isNameWord(before?.key === '.' ? lexemes[at - 2] : before) || isPersonNoun(before?.text ?? '');
}

function isNameWord(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && isCapitalised(lexeme.text) && !CLOSED_CLASS.has(lexeme.key);
}
