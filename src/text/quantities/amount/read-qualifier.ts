import type { Qualifier } from '../../../model/lexicon/qualifiers.ts';
import { longestQualifierEndingIn, QUALIFIERS, qualifierOf } from '../../../model/lexicon/qualifiers.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { CLOSED_CLASS } from '../words/closed-class.ts';
import { isPlural } from '../words/counted-nouns.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './read-amount.ts';

export interface QualifierAt {
  readonly entry: Qualifier;
  /** As written, in lower case. */
  readonly words: string;
  readonly first: number;
  readonly last: number;
  /** It stands behind the counted noun ("40 families or so"), so that the words of the amount end before it. */
  readonly isApart?: boolean;
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

/** The first words of the qualifiers that stand behind a number. */
const FIRST_AFTER: ReadonlySet<string> = new Set(
  QUALIFIERS.filter(({ side }) => side === 'after').flatMap(({ words }) => words.map((one) => one.split(' ')[0] ?? '')),
);

/** The words right after the amount that bound it: "or more", "or so", "+". */
export function qualifierAfter(lexemes: readonly Lexeme[], end: number): QualifierAt | null {
  if (!FIRST_AFTER.has(lexemes[end]?.key ?? '')) return null;
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

const LONGEST_NOUN = 3;

/** The words that bound the amount from behind its noun: "40 families or so", "300 people at most". */
export function qualifierBehindNoun(lexemes: readonly Lexeme[], { last, unit, shape }: Amount): QualifierAt | null {
  if (unit !== null || shape === 'fraction' || shape === 'standing') return null;
  for (let at = last; at < last + LONGEST_NOUN; at += 1) {
    const word = lexemes[at];
    if (word?.kind !== 'word' || CLOSED_CLASS.has(word.key)) return null;
    const found = isPlural(word.text) ? qualifierAfter(lexemes, at + 1) : null;
    if (found === null) continue;
    const isGlued = lexemes[found.last]?.key === '-' && lexemes[found.last]?.glued === true;
    return isGlued || (found.entry.words.includes('+') && !found.words.startsWith('at '))
      ? null
      : { ...found, isApart: true };
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
