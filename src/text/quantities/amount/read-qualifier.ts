import type { Qualifier } from '../../../model/lexicon/qualifiers.ts';
import { longestQualifierEndingIn, qualifierOf } from '../../../model/lexicon/qualifiers.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './read-amount.ts';

export interface QualifierAt {
  readonly entry: Qualifier;
  /** As written, in lower case. */
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

const BEFORE_TIME = new Set([
  'for',
  'in',
  'by',
  'after',
  'of',
  'than',
  'take',
  'took',
  'last',
  'lasted',
  'lasting',
  'spent',
  'since',
  'within',
  'just',
  'well',
]);

/** The words before the amount that bound it, the outer ones of two ("up to around 200"). */
export function qualifierBefore(lexemes: readonly Lexeme[], amount: Amount): QualifierAt | null {
  const inner = endingAt(lexemes, amount.first);
  if (inner === null || isPreposition(lexemes, amount, inner)) return null;
  const outer = endingAt(lexemes, inner.first);
  if (outer === null || outer.entry.bound === 'about') return inner;
  return { ...outer, last: inner.last };
}

function endingAt(lexemes: readonly Lexeme[], end: number): QualifierAt | null {
  const isPrefix = lexemes[end - 1]?.key === '-' && lexemes[end - 1]?.glued === true && lexemes[end - 2]?.key === 'sub';
  const sub = isPrefix ? qualifierOf('sub', 'before') : null;
  if (sub !== null) return { entry: sub, words: 'sub', first: end - 2, last: end };
  const longest = longestQualifierEndingIn(lexemes[end - 1]?.key ?? '');
  for (let first = Math.max(0, end - longest); first < end; first += 1) {
    const words = joined(lexemes, first, end);
    const entry = qualifierOf(words, 'before');
    if (entry !== null) return { entry, words, first, last: end };
  }
  return null;
}

/** Verbs and nouns whose "up to" bounds nothing ("the run up to", "add up to"). */
const BEFORE_UP_TO = new Set([
  'lead',
  'leads',
  'led',
  'run',
  'build',
  'add',
  'adds',
  'added',
  'stand',
  'stood',
  'live',
  'catch',
  'own',
  'owned',
  'wake',
  'woke',
]);

/** "over two years" is a stretch of time, "for over two years" a bound. "in around 2010" is no figure at all. */
function isPreposition(lexemes: readonly Lexeme[], { unit }: Amount, { words, first }: QualifierAt): boolean {
  if (words === 'up to' && BEFORE_UP_TO.has(lexemes[first - 1]?.key ?? '')) return true;
  const isTime = unit?.dimension === 'duration' && (words === 'over' || words === 'under' || words === 'around');
  return isTime && !BEFORE_TIME.has(lexemes[first - 1]?.key ?? '');
}

/** The words right after the amount that bound it: "or more", "or so", "+". */
export function qualifierAfter(lexemes: readonly Lexeme[], end: number): QualifierAt | null {
  for (let last = Math.min(lexemes.length, end + 3); last > end; last -= 1) {
    const words = joined(lexemes, end, last);
    const entry = qualifierOf(words, 'after');
    if (entry === null) continue;
    if (words === '+' && lexemes[end]?.glued !== true) return null;
    if (words === 'odd' && !isOdd(lexemes, end)) return null;
    // "at least" between two numbers belongs to the second.
    if (qualifierOf(words, 'before') !== null && readAmount(lexemes, last) !== null) return null;
    return { entry, words, first: end, last };
  }
  return null;
}

/** "forty-odd", "40 odd people". */
function isOdd(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]?.kind === 'word';
}

function joined(lexemes: readonly Lexeme[], first: number, last: number): string {
  let words = '';
  for (let at = first; at < last; at += 1) words += `${at > first ? ' ' : ''}${lexemes[at]?.key ?? ''}`;
  return words;
}
