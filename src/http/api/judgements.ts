import { z } from 'zod';
import { IntervalCodec } from '../../model/account.ts';
import { FindingCodec } from '../../model/finding.ts';
import { InstantCodec, pageOf } from './shared.ts';

export const JUDGEMENT_KINDS = [
  'accept',
  'reject',
  'correct',
  'merge',
  'split',
  'prefer',
  'set-aside',
  'rate',
] as const;

/** What a judgement is about. */
export const TargetCodec = z.union([
  z.strictObject({ claim: z.string() }),
  z.strictObject({ series: z.string() }),
  z.strictObject({ source: z.string() }),
]);

/** What a person asks for. `slot` and `value` go with `correct` (and `value` with `rate`: A to F). */
export const JudgementRequestCodec = z.strictObject({
  kind: z.enum(JUDGEMENT_KINDS),
  targets: z.array(TargetCodec).min(1).max(200),
  slot: z.string().max(40).optional(),
  value: z.json().optional(),
  reason: z.string().trim().max(2000).optional(),
});

/** A judgement of the case. One that was undone names the judgement (`undone`) that did it. */
export const JudgementViewCodec = z.object({
  id: z.string(),
  kind: z.string(),
  targets: z.array(TargetCodec),
  slot: z.string().nullable(),
  value: z.unknown(),
  reason: z.string().nullable(),
  author: z.string(),
  made: InstantCodec,
  undone: z.object({ by: z.string(), at: InstantCodec }).nullable(),
});

const IntervalGlanceCodec = IntervalCodec.omit({ origins: true, uses: true });

/** What a judgement changed in the account. */
export const ChangedCodec = z.object({
  series: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      before: IntervalGlanceCodec.nullable(),
      after: IntervalGlanceCodec.nullable(),
    }),
  ),
  findings: z.object({ gone: z.array(FindingCodec), new: z.array(FindingCodec) }),
});

export const JudgementResultCodec = z.object({
  judgement: JudgementViewCodec,
  changed: ChangedCodec,
  version: z.string(),
});

export const JudgementPageCodec = pageOf(JudgementViewCodec);

export type Target = z.infer<typeof TargetCodec>;
export type JudgementRequest = z.infer<typeof JudgementRequestCodec>;
export type JudgementView = z.infer<typeof JudgementViewCodec>;
export type Changed = z.infer<typeof ChangedCodec>;
export type JudgementResult = z.infer<typeof JudgementResultCodec>;
export type JudgementPage = z.infer<typeof JudgementPageCodec>;
