import { z } from 'zod';
import { STANDINGS } from '../../app/views/shapes.ts';
import { ClaimCodec, MEASURES, MODALITIES } from '../../model/claim.ts';
import { CREDIBILITIES, SLOTS } from '../../model/judgement.ts';
import { PublishedCodec } from '../../model/report.ts';
import { DayQuery, NameQuery, PageQuery, pageOf, WordsQuery } from './shared.ts';

/** Where a person's judgement has left a claim. */
export const StandingCodec = z.enum(STANDINGS);

/** A slot of a claim that a person corrected: what was read stays beside what holds now. */
export const CorrectionCodec = z.object({ slot: z.enum(SLOTS), was: z.unknown(), judgement: z.string() });

/** A claim with what a reader wants beside it. `used` is null where no interval weighed it. */
export const ClaimViewCodec = ClaimCodec.extend({
  document: z.string(),
  outlet: z.string().nullable(),
  published: PublishedCodec,
  speaker: z.string().nullable(),
  through: z.array(z.string()),
  origin: z.string().nullable(),
  series: z.string().nullable(),
  superseded: z.boolean(),
  used: z.object({ used: z.boolean(), reason: z.string() }).nullable(),
  corrected: z.array(CorrectionCodec),
  standing: StandingCodec,
  credibility: z.literal(CREDIBILITIES).nullable(),
  findings: z.array(z.string()),
});

export const ClaimPageCodec = pageOf(ClaimViewCodec);

export const ClaimQuery = PageQuery.extend({
  series: NameQuery.optional(),
  report: NameQuery.optional(),
  origin: NameQuery.optional(),
  speaker: NameQuery.optional(),
  measure: z.enum(MEASURES).optional(),
  place: NameQuery.optional(),
  modality: z.enum(MODALITIES).optional(),
  from: DayQuery.optional(),
  to: DayQuery.optional(),
  q: WordsQuery.optional(),
  standing: StandingCodec.optional(),
});

export type Standing = z.infer<typeof StandingCodec>;
export type Correction = z.infer<typeof CorrectionCodec>;
export type ClaimView = z.infer<typeof ClaimViewCodec>;
export type ClaimPage = z.infer<typeof ClaimPageCodec>;
export type ClaimFilter = z.infer<typeof ClaimQuery>;
