import type { Quote } from './span.ts';

export interface EchoSide extends Quote {
  readonly report: string;
}

/** Words that differ between the two sides of an echo: what stands at `a` stands as `b` on the other side ("" for nothing). */
export interface WordChange {
  readonly a: string;
  readonly b: string;
}

/**
 * An aligned passage of two reports that goes back to one written text. `similarity` is between 0 and 1; `kind` tells
 * copied wording from reworded wording. The side with the smaller report id comes first.
 */
export interface Echo {
  readonly id: string;
  readonly a: EchoSide;
  readonly b: EchoSide;
  readonly similarity: number;
  readonly kind: 'copied' | 'reworded';
  readonly changes: readonly WordChange[];
}
