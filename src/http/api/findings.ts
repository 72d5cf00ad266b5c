import { z } from 'zod';
import { FINDING_LISTS } from '../../app/views/sections.ts';
import { FINDING_KINDS, FindingCodec } from '../../model/finding.ts';
import { PositionCodec } from '../../model/position.ts';
import { PublishedCodec } from '../../model/report.ts';
import { ClaimViewCodec } from './claims.ts';
import { PageQuery, pageOf } from './shared.ts';

/** A position with the report that tells it. */
export const PositionViewCodec = PositionCodec.extend({
  document: z.string(),
  outlet: z.string().nullable(),
  published: PublishedCodec,
  speaker: z.string().nullable(),
  findings: z.array(z.string()),
});

/** A finding with all that it stands on; `arithmetic` are the lines of the sum, null where there is none. */
export const FindingViewCodec = FindingCodec.extend({
  claimViews: z.array(ClaimViewCodec),
  positionViews: z.array(PositionViewCodec),
  arithmetic: z.array(z.string()).nullable(),
});

export const FindingPageCodec = pageOf(FindingViewCodec);

export const FindingQuery = PageQuery.extend({
  kind: z.enum(FINDING_KINDS).optional(),
  section: z.enum(FINDING_LISTS).optional(),
});

export type PositionView = z.infer<typeof PositionViewCodec>;
export type FindingView = z.infer<typeof FindingViewCodec>;
export type FindingPage = z.infer<typeof FindingPageCodec>;
