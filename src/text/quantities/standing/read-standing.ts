import type { Lexeme } from '../lexer/lexeme.ts';
import { CLOSED_CLASS } from '../words/closed-class.ts';
import { isPersonNoun, isPlural } from '../words/counted-nouns.ts';
import { FACTORS, NO_FACTOR_BEFORE, NOT_COUNTED_AFTER_NO, OUTCOME_NOUNS } from '../words/standing-words.ts';

/** A word that stands for a number: lexemes `first` to `last` (exclusive) amount to `value`. */
export interface Standing {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** By which something rose or fell, not how many there are. */
  readonly isFactor?: true;
}

const MODIFIERS = 4;

/** "no", "none", "no one", "not a single" as nought, "both" as two, where they count, and "doubled" as a factor. */
export function readStanding(lexemes: readonly Lexeme[], at: number): Standing | null {
  const key = lexemes[at]?.key;
  if (key === 'no') return readNo(lexemes, at);
  if (key === 'not') return readNotASingle(lexemes, at);
  if (key === 'none' || key === 'nobody') return { first: at, last: at + 1, value: 0 };
  return key === 'both' ? readBoth(lexemes, at) : readFactor(lexemes, at);
}

/** "doubled", "has halved"; not "doubled as a clinic", "doubled back". */
function readFactor(lexemes: readonly Lexeme[], at: number): Standing | null {
  const value = FACTORS.get(lexemes[at]?.key ?? '');
  if (value === undefined || NO_FACTOR_BEFORE.has(lexemes[at + 1]?.key ?? '')) return null;
  return { first: at, last: at + 1, value, isFactor: true };
}

/** "no one", and "no" before a plural or the name of a casualty: "no casualties", "no more injuries", "no civilian". */
function readNo(lexemes: readonly Lexeme[], at: number): Standing | null {
  const next = lexemes[at + 1];
  if (next?.key === 'one') return { first: at, last: at + 2, value: 0 };
  if (next?.kind !== 'word' || (CLOSED_CLASS.has(next.key) && next.key !== 'other')) return null;
  if (isComparison(lexemes, at + 1)) return null;
  for (let to = at + 1; to <= at + MODIFIERS; to += 1) {
    const word = lexemes[to];
    if (word?.kind !== 'word' || NOT_COUNTED_AFTER_NO.has(word.key)) return null;
    if (CLOSED_CLASS.has(word.key) && word.key !== 'other') return null;
    if (isPlural(word.text) || OUTCOME_NOUNS.has(word.key) || isPersonNoun(word.text))
      return { first: at, last: at + 1, value: 0 };
  }
  return null;
}

/** "no more than", "no less than", "no longer". */
function isComparison(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:longer|later|sooner|less|fewer)$/.test(lexemes[at]?.key ?? '') || lexemes[at + 1]?.key === 'than';
}

function readNotASingle(lexemes: readonly Lexeme[], at: number): Standing | null {
  const [one, two] = [lexemes[at + 1]?.key, lexemes[at + 2]?.key];
  if ((one === 'a' || one === 'one') && two === 'single') return { first: at, last: at + 3, value: 0 };
  return one === 'one' && lexemes[at + 2]?.kind === 'word' && two !== 'of' && !CLOSED_CLASS.has(two ?? '')
    ? { first: at, last: at + 2, value: 0 }
    : null;
}

/** "both" as a pronoun or before a plural; not the first half of "both ... and". */
function readBoth(lexemes: readonly Lexeme[], at: number): Standing | null {
  const next = lexemes[at + 1];
  const standing = { first: at, last: at + 1, value: 2 };
  if (next === undefined || next.kind !== 'word') return null;
  if (/^(?:were|are|of|have|had|died|survived|remain|remained)$/.test(next.key)) return standing;
  for (let to = at + 1; to <= at + MODIFIERS; to += 1) {
    const word = lexemes[to];
    if (word?.kind !== 'word' || CLOSED_CLASS.has(word.key)) return null;
    if (isPlural(word.text)) return lexemes[to + 1]?.key === 'and' ? null : standing;
  }
  return null;
}
