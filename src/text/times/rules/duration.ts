import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';
import { durationValue } from '../resolve/duration.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { wordSet } from '../words/word-set.ts';
import { behindUnit, isArticle, readCount, skipHyphen } from './count.ts';

/**
 * A length of time: "three days", "a week", "16-hour", "two more weeks", "several months", "half an hour", and a bare
 * plural behind a preposition ("for weeks"). Ages ("25 years old", "aged two months", "18-year-old") are none.
 */
export const duration: TimeRule = {
  name: 'duration',
  starts: ({ kind, word, lower }) =>
    kind === 'number' ||
    word.cardinal !== undefined ||
    word.vague === true ||
    lower === 'a' ||
    lower === 'an' ||
    lower === 'half' ||
    word.plural === true,
  read(lexemes, index) {
    if (at(lexemes, index).word.plural) return barePlural(lexemes, index);
    const count = readCount(lexemes, index);
    if (!count) return null;
    const article = isArticle(at(lexemes, index)) && count.next === index + 1;
    if (article && at(lexemes, index - 1).lower === '-' && touches(lexemes, index - 1)) return null;
    const from = skipQualifiers(lexemes, skipHyphen(lexemes, count.next));
    const { word, lower, text } = at(lexemes, from);
    if (!word.unit || isMoney(lexemes, index) || word.unit === 'quarter' || word.unit === 'half') return null;
    if (lower === 'sec' || lower === 'min' || (word.unit === 'second' && !word.plural) || text !== lower) return null;
    if (isAge(lexemes, index, from + 1)) return null;
    if (article && !isLength(lexemes, index, from)) return null;
    if (article && isRate(at(lexemes, index - 1)))
      return { next: from + 1, expression: { kind: 'set', value: durationValue(1, word.unit) } };
    const { half, next } = behindUnit(lexemes, from + 1);
    const value = count.value === null ? null : count.value + half;
    return { next, expression: { kind: 'duration', count: value, unit: word.unit } };
  },
};

const QUALIFIERS: ReadonlySet<string> = wordSet(
  'more full straight consecutive trading business working additional further solid whole long successive other calendar entire short good',
);

function skipQualifiers(lexemes: readonly Lexeme[], index: number): number {
  return QUALIFIERS.has(at(lexemes, index).lower) ? skipHyphen(lexemes, index + 1) : index;
}

const CURRENCY: ReadonlySet<string> = wordSet('$ € £ ¥ #');

function isMoney(lexemes: readonly Lexeme[], index: number): boolean {
  return CURRENCY.has(at(lexemes, index - 1).lower) && touches(lexemes, index - 1);
}

const OLD: ReadonlySet<string> = new Set(['old', 'olds']);

function isAge(lexemes: readonly Lexeme[], index: number, next: number): boolean {
  const behind = skipHyphen(lexemes, next);
  if (OLD.has(at(lexemes, behind).lower) || (at(lexemes, next).lower === 'of' && at(lexemes, next + 1).lower === 'age'))
    return true;
  const { lower } = at(lexemes, index - 1);
  return lower === 'aged' || lower === 'age';
}

const RATE_CUES = wordSet('once twice times million billion percent cents');
const NO_RATE = wordSet(
  'was is as this has across less plus its his us always perhaps besides towards takes lasts was',
);

/** "twice a day", "300 visas a week": how often, not how long. */
function isRate({ kind, lower, word }: Lexeme): boolean {
  if (kind !== 'word' || word.unit !== undefined) return false;
  return (
    RATE_CUES.has(lower) || (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !NO_RATE.has(lower))
  );
}

/** Behind "of" and other words "a second", "a day" is a length; "a quarter" and "a half" are fractions. */
function isLength(lexemes: readonly Lexeme[], index: number, from: number): boolean {
  const { unit } = at(lexemes, from).word;
  if (unit === 'second' || unit === 'weekend') return false;
  if (unit === 'day' || unit === 'night')
    return DAY_CUES.has(at(lexemes, index - 1).lower) || /^\d|s$/.test(at(lexemes, index - 1).lower);
  return at(lexemes, from + 1).kind !== 'number';
}

const DAY_CUES: ReadonlySet<string> = wordSet(
  'for in within than half about nearly almost just only once twice hours times after percent barrels million',
);

/** "the small hours" are a part of a day. */
const EARLY: ReadonlySet<string> = wordSet('early small wee');

const PLURAL_CUES: ReadonlySet<string> = wordSet(
  'for within after over of in take took takes taken lasted last lasting through during spent spend after and or the',
);

/** "for weeks", "in years", "hours of fighting"; "the minutes" of a meeting are none. */
function barePlural(lexemes: readonly Lexeme[], index: number): Reading | null {
  const { word, text, lower } = at(lexemes, index);
  if (
    !word.unit ||
    word.unit === 'quarter' ||
    word.unit === 'half' ||
    word.unit === 'night' ||
    lower === 'mins' ||
    lower === 'secs'
  )
    return null;
  const before = at(lexemes, index - 1);
  const after = at(lexemes, index + 1).lower;
  if (at(lexemes, index + 1).kind === 'number' || (word.unit === 'hour' && EARLY.has(before.lower))) return null;
  const isCued =
    PLURAL_CUES.has(before.lower) ||
    after === 'after' ||
    after === 'before' ||
    after === 'of' ||
    after === '-' ||
    after === 'later';
  if (!isCued || text !== lower || before.lower === '-' || isAge(lexemes, index, index + 1)) return null;
  if (word.unit === 'second' || (word.unit === 'minute' && before.lower !== 'for' && before.lower !== 'within'))
    return null;
  const next = after === '-' && at(lexemes, index + 2).lower === 'long' ? index + 3 : index + 1;
  return { next, expression: { kind: 'duration', count: null, unit: word.unit } };
}
