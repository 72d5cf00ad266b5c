import { z } from 'zod';
import { EchoCodec, WordChangeCodec } from '../../model/echo.ts';
import { AttributionCodec, NameMentionCodec } from '../../model/mention.ts';
import { PublishedCodec, ReportCodec } from '../../model/report.ts';
import { QuoteCodec, SpanCodec } from '../../model/span.ts';
import { ClaimViewCodec } from './claims.ts';
import { PositionViewCodec } from './findings.ts';
import { firstOf, PageQuery, pageOf, WordsQuery } from './shared.ts';

/** A report in a list; `agencies` are those that it credits, `echoes` counts the reports that share a passage with it. */
export const ReportSummaryCodec = z.object({
  id: z.string(),
  document: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: PublishedCodec,
  language: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  agencies: z.array(z.string()),
  claims: z.int(),
  positions: z.int(),
  echoes: z.int(),
});

export const ReportPageCodec = pageOf(ReportSummaryCodec);

export const ReportQuery = PageQuery.extend({ q: WordsQuery.optional() });

/** A report as read, with every layer. */
export const ReportDetailCodec = z.object({
  report: ReportCodec,
  summary: ReportSummaryCodec,
  claims: z.array(ClaimViewCodec),
  positions: z.array(PositionViewCodec),
  echoes: z.array(z.object({ echo: EchoCodec, other: ReportSummaryCodec })),
  attributions: z.array(AttributionCodec),
  names: z.array(NameMentionCodec),
});

export const CompareQuery = z.object({ a: z.string(), b: z.string() });

/** A run of words of the two reports: null on the side that has none. */
export const WordRunCodec = z.object({
  kind: z.enum(['same', 'changed', 'added', 'removed']),
  a: SpanCodec.nullable(),
  b: SpanCodec.nullable(),
});

const ComparedCodec = ReportSummaryCodec.extend({ text: z.string(), blocks: ReportCodec.shape.blocks });

export const CompareViewCodec = z.object({
  a: ComparedCodec,
  b: ComparedCodec,
  passages: z.array(EchoCodec),
  words: z.array(WordRunCodec),
  aligned: z.boolean(),
});

/** What one report made of the words that it shares with `from`. */
const CarrierCodec = z.object({
  report: z.string(),
  from: z.string().nullable(),
  passages: z.int(),
  changed: firstOf(WordChangeCodec),
  added: firstOf(QuoteCodec),
  leftOut: firstOf(QuoteCodec),
});

/** Reports that carry each other's words; `reasons` tell why their claims are one testimony. */
export const EchoGroupCodec = z.object({
  id: z.string(),
  reports: z.array(ReportSummaryCodec),
  passages: z.int(),
  reasons: z.array(z.string()),
  perReport: z.array(CarrierCodec),
});

export const EchoPageCodec = pageOf(EchoGroupCodec);

export type ReportSummary = z.infer<typeof ReportSummaryCodec>;
export type ReportPage = z.infer<typeof ReportPageCodec>;
export type ReportDetail = z.infer<typeof ReportDetailCodec>;
export type WordRun = z.infer<typeof WordRunCodec>;
export type CompareView = z.infer<typeof CompareViewCodec>;
export type EchoGroup = z.infer<typeof EchoGroupCodec>;
export type EchoPage = z.infer<typeof EchoPageCodec>;
