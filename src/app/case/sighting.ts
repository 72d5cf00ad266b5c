import { z } from 'zod';
import { contentId } from '../../base/hash.ts';
import type { Fact } from '../../ledger/ledger.ts';
import { NoticeCodec } from '../../model/finding.ts';
import { DayCodec } from '../../model/when.ts';

/** That these bytes were handed to the case under this name, with what came with them. */
export const SightingCodec = z.object({
  document: z.string(),
  sha256: z.string(),
  published: DayCodec.nullable(),
  outlet: z.string().nullable(),
  address: z.string().optional(),
  fetched: z.string().optional(),
  charset: z.string().optional(),
});
export type Sighting = z.infer<typeof SightingCodec>;

/** That a file was handed to the case and held no report, and why. Its bytes are not kept. */
export const RefusalCodec = z.object({
  document: z.string(),
  sha256: z.string(),
  notices: z.array(NoticeCodec),
});
export type Refusal = z.infer<typeof RefusalCodec>;

export function sightingFact(sighting: Sighting): Fact {
  return { id: contentId('sighting', sighting), kind: 'sighting', body: sighting };
}

export function refusalFact(refusal: Refusal): Fact {
  return {
    id: contentId('refusal', { document: refusal.document, sha256: refusal.sha256 }),
    kind: 'refusal',
    body: refusal,
  };
}
