import type { Lexeme } from '../lexer/lexeme.ts';
import type { Unit } from '../words/units.ts';
import { longestFrom, unitOfSymbol, unitOfWords } from '../words/units.ts';

export interface UnitAt {
  readonly unit: Unit;
  readonly last: number;
  readonly isCompound: boolean;
}

/** Symbols that are common words or initials: units only right after digits. */
const ONLY_GLUED = new Set(['A', 'B', 'C', 'G', 'J', 'K', 'MP', 'MT', 'in', 's', 't', 'h', 'g']);
const PENCE = new Set(['p']);

/** The unit of measurement that starts at lexeme `at`, its longest form; "m", "W" and other symbols letter by letter. */
export function readUnit(lexemes: readonly Lexeme[], at: number, afterDigits: boolean): UnitAt | null {
  const isBroken = lexemes[at + 2]?.key === '-' && /^(?:year|month|week|day)$/.test(lexemes[at + 1]?.key ?? '');
  const isDashed =
    lexemes[at]?.key === '-' && lexemes[at]?.glued === true && (lexemes[at + 1]?.glued === true || isBroken);
  const first = isDashed ? at + 1 : at;
  const lexeme = lexemes[first];
  if (lexeme === undefined || (lexeme.kind === 'number' && !isDashed)) return null;
  const found = wordForm(lexemes, first);
  if (found !== null) return isDashed ? { ...found, isCompound: true } : found;
  if (!afterDigits) return null;
  const symbol = unitOfSymbol(lexeme.text);
  if (symbol !== null && (lexeme.glued || !ONLY_GLUED.has(lexeme.text)))
    return { unit: symbol, last: first + 1, isCompound: isDashed };
  if (PENCE.has(lexeme.text) && lexeme.glued && !isDashed) return { unit: PENNY, last: first + 1, isCompound: false };
  return null;
}

const PENNY: Unit = { name: 'penny', code: 'penny', dimension: 'money', words: ['p'], symbols: [] };

/** Compounds whose first part looks like a unit: "12 barrel bombs" are no barrels. */
const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  barrel: /^bomb/,
  foot: /^(?:soldier|patrol|bridge|path)/,
  day: /^(?:labou?rer|worker|pupil|student)/,
  night: /^(?:guard|watch|worker|shift)/,
  second: /^(?:home|hand|grader)/,
  point: /^(?:guard)/,
  pound: /^(?:note|coin)/,
};

function wordForm(lexemes: readonly Lexeme[], first: number): UnitAt | null {
  const start = lexemes[first]?.key ?? '';
  for (let length = Math.min(longestFrom(start), lexemes.length - first); length > 0; length -= 1) {
    const words =
      length === 1
        ? start
        : lexemes
            .slice(first, first + length)
            .map(({ key }) => key)
            .join(' ');
    const unit = unitOfWords(words);
    const next = lexemes[first + length]?.key ?? '';
    if (unit !== null && !COMPOUNDS[start]?.test(next)) return { unit, last: first + length, isCompound: false };
  }
  return null;
}

const RATE_NOUNS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'year',
  'season',
  'person',
  'head',
  'capita',
  'family',
  'household',
  'share',
  'barrel',
  'ton',
  'tonne',
  'kilo',
  'kilogram',
  'gallon',
  'litre',
  'liter',
  'gram',
  'ounce',
  'pound',
  'mile',
  'acre',
  'hectare',
  'game',
  'unit',
  'piece',
]);

/** "8 cents a year earlier" tells when, not how fast. */
const AFTER_TIME = new Set(['earlier', 'ago', 'later', 'before', 'after', 'older', 'old', 'long']);

/** "per share", "a day", "an hour", "-a-day", "/day" at lexeme `at`: the noun that it is counted by, and the end. */
export function readRate(lexemes: readonly Lexeme[], at: number): { words: string; last: number } | null {
  const isDashed = lexemes[at]?.key === '-' && lexemes[at]?.glued === true;
  const joint = lexemes[isDashed ? at + 1 : at]?.key;
  const nounAt = isDashed ? (lexemes[at + 2]?.key === '-' ? at + 3 : at + 2) : at + 1;
  const noun = lexemes[nounAt];
  if (noun?.kind !== 'word') return null;
  const isA = joint === 'a' || joint === 'an';
  if (!isA && joint !== 'per' && joint !== '/' && joint !== 'each' && joint !== 'every') return null;
  if (joint !== 'per' && !RATE_NOUNS.has(noun.key)) return null;
  const unit = readUnit(lexemes, nounAt, false);
  if (isA && AFTER_TIME.has(lexemes[nounAt + 1]?.key ?? '')) return null;
  return { words: `per ${unit?.unit.name ?? noun.key}`, last: unit?.last ?? nounAt + 1 };
}
