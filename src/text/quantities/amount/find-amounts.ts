import { FILTERS } from '../filter/filters.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { directionBefore } from '../refine/change.ts';
import { withElided } from '../refine/elided.ts';
import { readStanding } from '../standing/read-standing.ts';
import type { Amount } from './amount.ts';
import { FOLD, readAmount } from './read-amount.ts';
import type { QualifierAt } from './read-qualifier.ts';
import { qualifierAfter, qualifierBefore, qualifierBehindNoun } from './read-qualifier.ts';
import { readRange } from './read-range.ts';

export interface FoundAmount {
  readonly amount: Amount;
  readonly qualifier: QualifierAt | null;
  readonly direction: 'up' | 'down' | null;
}

/** The amounts of a sentence in order, none inside another, without those that a filter knows to be something else. */
export function findAmounts(lexemes: readonly Lexeme[]): Iterable<FoundAmount> {
  return withElided(lexemes, wholeAmounts(lexemes));
}

function* wholeAmounts(lexemes: readonly Lexeme[]): Generator<FoundAmount> {
  let at = 0;
  while (at < lexemes.length) {
    const single = standingAmount(lexemes, at) ?? readAmount(lexemes, at);
    if (single === null) {
      at += 1;
      continue;
    }
    const direction = factorDirection(single) ?? directionBefore(lexemes, single);
    const amount = readRange(lexemes, single, direction !== null) ?? withSharedUnit(lexemes, single);
    const qualifier = qualifierOf(lexemes, amount);
    const isAmount =
      amount.shape === 'standing' || !FILTERS.some((filter) => filter(lexemes, amount, qualifier !== null));
    if (isAmount) yield { amount, qualifier, direction };
    at = amount.last;
  }
}

/** The words that bound it, before or after; of two, the outer bounds ("about 300 people at most"). */
function qualifierOf(lexemes: readonly Lexeme[], amount: Amount): QualifierAt | null {
  const near = qualifierBefore(lexemes, amount) ?? qualifierAfter(lexemes, amount.last);
  if (near !== null && near.entry.bound !== 'about') return near;
  return qualifierBehindNoun(lexemes, amount) ?? near;
}

function standingAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const standing = readStanding(lexemes, at);
  if (standing === null) return null;
  const { first, last, value, isFactor } = standing;
  const unit = isFactor ? FOLD : null;
  return { ...PLAIN, unit, first, last, number: { first, last }, low: value, high: value, shape: 'standing' };
}

/** "doubled" is a rise, "halved" a fall. */
function factorDirection({ shape, unit, low }: Amount): 'up' | 'down' | null {
  if (shape !== 'standing' || unit === null) return null;
  return low > 1 ? 'up' : 'down';
}

const PLAIN = {
  isShare: false,
  vague: null,
  decade: null,
  unit: null,
  rate: null,
  sign: null,
  isCurrencyBefore: false,
  isCompound: false,
} as const;

/** "a 7- or 8-inch screen": the first number takes the unit of the second. */
function withSharedUnit(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const [dash, joint] = [lexemes[amount.last], lexemes[amount.last + 1]];
  if (amount.unit !== null || dash?.key !== '-' || !dash.glued || joint?.glued !== false) return amount;
  if (joint.key !== 'or' && joint.key !== 'and' && joint.key !== 'to') return amount;
  const next = readAmount(lexemes, amount.last + 2);
  return next?.isCompound ? { ...amount, unit: next.unit, isCompound: true } : amount;
}
