import { z } from 'zod';
import { FindingViewCodec } from './findings.ts';
import { SeriesCardCodec } from './series.ts';
import { firstOf } from './shared.ts';

/** The first page: headline figures, and the first findings of each section with their totals. */
export const AccountViewCodec = z.object({
  headline: z.array(SeriesCardCodec),
  clashes: firstOf(FindingViewCodec),
  changes: firstOf(FindingViewCodec),
  support: firstOf(FindingViewCodec),
  gaps: firstOf(FindingViewCodec),
  asides: z.int(),
});

export type AccountView = z.infer<typeof AccountViewCodec>;
