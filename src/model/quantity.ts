import { z } from 'zod';
import type { Quote } from './span.ts';
import { QuoteCodec } from './span.ts';

/**
 * A figure as the guidelines write it: the words with their qualifier (and unit words, where it is measured), the
 * inclusive bounds that they state (null: open), the word that bounds it, in lower case, and the unit, null for a
 * plain count. A share is a ratio between 0 and 1.
 */
export interface Quantity extends Quote {
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
}

export const QuantityCodec = QuoteCodec.extend({
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string().nullable(),
  unit: z.string().nullable(),
});
