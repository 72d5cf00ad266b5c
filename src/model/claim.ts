import { z } from 'zod';
import type { Chain } from './chain.ts';
import { ChainCodec } from './chain.ts';
import type { Quantity } from './quantity.ts';
import { QuantityCodec } from './quantity.ts';
import type { Quote } from './span.ts';
import { QuoteCodec } from './span.ts';
import type { When } from './when.ts';
import { WhenCodec } from './when.ts';

/** The general measures. What each means stands in docs/claims.md. */
export const MEASURES = [
  'killed',
  'injured',
  'missing',
  'displaced',
  'evacuated',
  'returned',
  'inside',
  'sheltered',
  'held',
  'arrested',
  'surrendered',
  'released',
  'kidnapped',
  'repatriated',
  'rescued',
  'affected',
  'destroyed',
  'damaged',
  'deployed',
  'took-part',
  'arrived',
  'left',
  'territory',
  'money',
  'supplied',
  'attacks',
  'population',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

export const MODALITIES = ['asserted', 'possible', 'planned', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

export const MODES = ['direct', 'indirect', 'narration'] as const;
export type Mode = (typeof MODES)[number];

/** What is counted: head words as written, without the figure, and its class in the population lattice. */
export interface Population {
  readonly text: string;
  readonly class: string | null;
}

/** Where it holds: as written, and the canonical name. */
export interface ClaimPlace {
  readonly text: string;
  readonly name: string;
}

/** How a claim stands to another in its own report: "including 12 children" is part of a whole, "another 5" apart from it. */
export interface ClaimLink {
  readonly kind: 'part-of' | 'apart-from';
  readonly claim: string;
}

/** One figure, once, at one place in one report. `id` is a content id of report, quantity span and what was read. */
export interface Claim {
  readonly id: string;
  readonly report: string;
  readonly quote: Quote;
  readonly quantity: Quantity;
  readonly population: Population | null;
  readonly measure: Measure;
  readonly actor: string | null;
  readonly place: ClaimPlace | null;
  readonly asOf: When | null;
  readonly chain: Chain;
  readonly mode: Mode;
  readonly modality: Modality;
  readonly links: readonly ClaimLink[];
  readonly madeBy: string;
}

export const ClaimCodec = z.object({
  id: z.string(),
  report: z.string(),
  quote: QuoteCodec,
  quantity: QuantityCodec,
  population: z.object({ text: z.string(), class: z.string().nullable() }).nullable(),
  measure: z.enum(MEASURES),
  actor: z.string().nullable(),
  place: z.object({ text: z.string(), name: z.string() }).nullable(),
  asOf: WhenCodec.nullable(),
  chain: ChainCodec,
  mode: z.enum(MODES),
  modality: z.enum(MODALITIES),
  links: z.array(z.object({ kind: z.enum(['part-of', 'apart-from']), claim: z.string() })),
  madeBy: z.string(),
});
