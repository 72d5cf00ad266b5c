/**
 * A bare number expression among the lexemes `first` to `last` (exclusive): "2.5 million", "two dozen", "hundreds of
 * thousands", "a third". `low` and `high` are equal but for vague words. `vague` are the words that stand for the
 * number where none does; `decade` their range as CQE writes it.
 */
export interface NumberExpression {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  readonly shape: 'digits' | 'words' | 'vague' | 'fraction';
  readonly vague: string | null;
  readonly decade: { readonly min: number; readonly max: number } | null;
  /** A short scale that may as well be a unit ("5m"), still to be settled by what stands around it. */
  readonly openScale: number | null;
}

export function exact(
  first: number,
  last: number,
  value: number,
  shape: 'digits' | 'words' | 'fraction',
): NumberExpression {
  return { first, last, low: value, high: value, shape, vague: null, decade: null, openScale: null };
}
