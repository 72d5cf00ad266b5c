import type { Unit } from '../words/units.ts';

/**
 * A number with what belongs to it, as indices into the sentence's lexemes, `last` exclusive. `low` and `high` differ
 * for ranges and vague words. `unit` is the unit of measurement or currency, `rate` the words of a rate after it
 * ("a day"). `qualifier` are the words that bound it, `from` where they start.
 */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly number: { readonly first: number; readonly last: number };
  readonly low: number;
  readonly high: number;
  readonly shape: 'digits' | 'words' | 'vague' | 'fraction' | 'range' | 'standing';
  /** A part of a whole, or a range of such parts. */
  readonly isShare: boolean;
  readonly vague: string | null;
  readonly decade: { readonly min: number; readonly max: number } | null;
  readonly unit: Unit | null;
  readonly rate: string | null;
  /** "+" or "-" written before the number ("+0.2%"). */
  readonly sign: '+' | '-' | null;
  readonly isCurrencyBefore: boolean;
  /** Joined to what follows by a hyphen ("a five-year plan"). */
  readonly isCompound: boolean;
}
