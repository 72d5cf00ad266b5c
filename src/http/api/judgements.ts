import { z } from 'zod';
import { IntervalCodec } from '../../model/account.ts';
import { FindingCodec } from '../../model/finding.ts';
import { DecisionCodec } from '../../model/judgement.ts';
import { ClaimViewCodec } from './claims.ts';
import { RulingCodec } from './rulings.ts';
import { NameQuery, PageQuery, pageOf } from './shared.ts';

/** What a person asks for; author and time are the server's to set. */
export const JudgementRequestCodec = DecisionCodec;

export const JudgementPageCodec = pageOf(RulingCodec);

/** Judgements about one claim, series or source, by its id or name; all without `target`. */
export const JudgementQuery = PageQuery.extend({ target: z.string().max(300).optional() });

const IntervalGlanceCodec = IntervalCodec.omit({ uses: true });

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

export const JudgementResultCodec = z.object({ judgement: RulingCodec, changed: ChangedCodec, version: z.string() });

/** Only claims of one series, or of one report. */
export const ReviewQuery = PageQuery.extend({ series: NameQuery.optional(), report: NameQuery.optional() });

/** A claim that wants a look, and why; the weightiest reason first. */
export const WorklistPageCodec = pageOf(z.object({ claim: ClaimViewCodec, reasons: z.array(z.string()) }));

export type ReviewFilter = z.infer<typeof ReviewQuery>;
export type WorklistPage = z.infer<typeof WorklistPageCodec>;
export type JudgementRequest = z.input<typeof JudgementRequestCodec>;
export type JudgementPage = z.infer<typeof JudgementPageCodec>;
export type Changed = z.infer<typeof ChangedCodec>;
export type JudgementResult = z.infer<typeof JudgementResultCodec>;
