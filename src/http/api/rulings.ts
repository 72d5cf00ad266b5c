import { z } from 'zod';
import { JudgementCodec, SLOTS, UndoingCodec } from '../../model/judgement.ts';

/** A judgement in the account, and whether it still decides. */
export const RulingCodec = z.object({
  id: z.string(),
  judgement: JudgementCodec,
  state: z.enum(['holds', 'superseded', 'undone', 'adrift']),
  supersededBy: z.string().nullable(),
  undone: UndoingCodec.nullable(),
  claims: z.array(z.string()),
  series: z.array(z.string()),
  lost: z.array(z.string()),
  corrected: z.array(z.object({ claim: z.string(), slot: z.enum(SLOTS), stated: z.unknown() })),
});

export type RulingView = z.infer<typeof RulingCodec>;
