import { z } from 'zod';
import type { Quote } from './span.ts';
import { QuoteCodec } from './span.ts';

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

const EchoSideCodec = QuoteCodec.extend({ report: z.string() });

export const WordChangeCodec = z.object({ a: z.string(), b: z.string() });

export const EchoCodec = z.object({
  id: z.string(),
  a: EchoSideCodec,
  b: EchoSideCodec,
  similarity: z.number(),
  kind: z.enum(['copied', 'reworded']),
  changes: z.array(WordChangeCodec),
});
