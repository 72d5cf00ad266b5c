import { FILTERS } from '../filter/filters.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { directionBefore } from '../refine/change.ts';
import { readStanding } from '../standing/read-standing.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './read-amount.ts';
import type { QualifierAt } from './read-qualifier.ts';
import { qualifierAfter, qualifierBefore } from './read-qualifier.ts';
import { readRange } from './read-range.ts';

export interface FoundAmount {
  readonly amount: Amount;
  readonly qualifier: QualifierAt | null;
  readonly direction: 'up' | 'down' | null;
}

/** The amounts of a sentence in order, none inside another, without those that a filter knows to be something else. */
export function findAmounts(lexemes: readonly Lexeme[]): FoundAmount[] {
  const found: FoundAmount[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const single = standingAmount(lexemes, at) ?? readAmount(lexemes, at);
    if (single === null) {
      at += 1;
      continue;
    }
    const direction = directionBefore(lexemes, single);
    const amount = readRange(lexemes, single, direction !== null) ?? withSharedUnit(lexemes, single);
    const qualifier = qualifierBefore(lexemes, amount) ?? qualifierAfter(lexemes, amount.last);
    const isAmount =
      amount.shape === 'standing' || !FILTERS.some((filter) => filter(lexemes, amount, qualifier !== null));
    if (isAmount) found.push({ amount, qualifier, direction });
    at = amount.last;
  }
  return found;
}

function standingAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const standing = readStanding(lexemes, at);
  if (standing === null) return null;
  const { first, last, value } = standing;
  return { ...PLAIN, first, last, number: { first, last }, low: value, high: value, shape: 'standing' };
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
