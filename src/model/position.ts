import { z } from 'zod';
import type { Chain } from './chain.ts';
import { ChainCodec } from './chain.ts';
import type { Quote } from './span.ts';
import { QuoteCodec } from './span.ts';
import type { When } from './when.ts';
import { WhenCodec } from './when.ts';

/**
 * What an actor wants or does about something that a pack names as an issue (custody: taking people back). `stance` is one of the
 * pack's stances ("calls for take-back"); `toward` whom it addresses or concerns; `superseded` where the text itself
 * says that it no longer holds ("initially preferred").
 */
export interface Position {
  readonly id: string;
  readonly report: string;
  readonly quote: Quote;
  readonly actor: string;
  readonly toward: string | null;
  readonly issue: string;
  readonly stance: string;
  readonly condition: string | null;
  readonly superseded: boolean;
  readonly when: When | null;
  readonly chain: Chain;
  readonly madeBy: string;
}

export const PositionCodec = z.object({
  id: z.string(),
  report: z.string(),
  quote: QuoteCodec,
  actor: z.string(),
  toward: z.string().nullable(),
  issue: z.string(),
  stance: z.string(),
  condition: z.string().nullable(),
  superseded: z.boolean(),
  when: WhenCodec.nullable(),
  chain: ChainCodec,
  madeBy: z.string(),
});
