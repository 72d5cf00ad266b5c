import { z } from 'zod';
import { EntityCodec } from '../../model/entity.ts';
import { RELIABILITIES } from '../../model/judgement.ts';
import { SpanCodec } from '../../model/span.ts';
import { ClaimViewCodec } from './claims.ts';
import { FindingViewCodec, PositionViewCodec } from './findings.ts';
import { ReportSummaryCodec } from './reports.ts';
import { SeriesGlanceCodec } from './series.ts';
import { firstOf, WordsQuery } from './shared.ts';

/** What is known of a compartment or flow: `age` in days to the newest figure of the case, `gap` where there is none. */
const SystemPartCodec = z.object({
  id: z.string(),
  title: z.string(),
  series: z.array(SeriesGlanceCodec),
  total: z.int(),
  age: z.int().nullable(),
  gap: z.string().nullable(),
});

/**
 * The pack's compartments and flows with their figures; `unplaced` counts the series that belong to none, `sums` holds
 * the first sums along the chain (`GET /findings?section=chain` has all).
 */
export const SystemViewCodec = z.object({
  compartments: z.array(SystemPartCodec),
  flows: z.array(SystemPartCodec.extend({ from: z.string().nullable(), to: z.string().nullable() })),
  unplaced: z.int(),
  sums: firstOf(FindingViewCodec),
});

/** What each actor wanted, step by step in time. */
export const PositionsViewCodec = z.object({
  actors: z.array(
    z.object({
      actor: z.string(),
      steps: z.array(z.object({ position: PositionViewCodec, report: ReportSummaryCodec })),
    }),
  ),
});

/** `alone` counts the series in which nobody else speaks; `through` names the media, agencies and outlets. */
const SourceRowCodec = z.object({
  name: z.string(),
  claims: z.int(),
  reports: z.int(),
  through: z.array(z.string()),
  alone: z.int(),
  reliability: z.object({ value: z.enum(RELIABILITIES), judgement: z.string() }).nullable(),
});

export const SourcesViewCodec = z.object({
  speakers: z.array(SourceRowCodec),
  outlets: z.array(SourceRowCodec),
  agencies: z.array(SourceRowCodec),
});

export const SearchQuery = z.object({ q: WordsQuery });

/** Words around a hit: `start` is where they stand in the report, `marks` are the hits in offsets of `text`. */
export const SnippetCodec = z.object({ text: z.string(), start: z.int(), marks: z.array(SpanCodec) });

export const SearchViewCodec = z.object({
  claims: firstOf(ClaimViewCodec),
  reports: firstOf(z.object({ report: ReportSummaryCodec, snippets: z.array(SnippetCodec) })),
  names: firstOf(z.object({ entity: EntityCodec.omit({ keys: true }), reports: z.int() })),
  positions: firstOf(PositionViewCodec),
});

export type SystemView = z.infer<typeof SystemViewCodec>;
export type PositionsView = z.infer<typeof PositionsViewCodec>;
export type SourceRow = z.infer<typeof SourceRowCodec>;
export type SourcesView = z.infer<typeof SourcesViewCodec>;
export type Snippet = z.infer<typeof SnippetCodec>;
export type SearchView = z.infer<typeof SearchViewCodec>;
