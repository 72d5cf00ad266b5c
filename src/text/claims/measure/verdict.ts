import type { Measure } from '../../../model/claim.ts';
import type { Figure } from '../counted.ts';
import type { Governor } from './by-predicate.ts';

/** The measure of a figure, the token of the word that states it, how the figure stands to that word, and the rule. */
export interface Verdict {
  readonly measure: Measure;
  readonly predicate: number;
  readonly role: Governor['role'];
  readonly rule: string;
}

/** A figure told before, and what was decided for it. */
export interface Previous {
  readonly figure: Figure;
  readonly verdict: Verdict;
}

/** What a rule found, if it found anything. */
export type Maybe = { readonly measure: Measure | null; readonly predicate: number } | null;
