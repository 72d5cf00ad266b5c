import { z } from 'zod';
import { EntityCodec } from '../../model/entity.ts';
import { SpanCodec } from '../../model/span.ts';
import { ClaimViewCodec } from './claims.ts';
import { PositionViewCodec } from './findings.ts';
import { ReportSummaryCodec } from './reports.ts';
import { SeriesCardCodec } from './series.ts';
import { firstOf, WordsQuery } from './shared.ts';

/** What is known of a compartment or flow: `age` in days since its newest figure, `gap` where there is none. */
const KnownCodec = z.object({
  id: z.string(),
  title: z.string(),
  series: z.array(SeriesCardCodec),
  age: z.int().nullable(),
  gap: z.string().nullable(),
});

/** The pack's compartments and flows with their figures, and the series that belong to none. */
export const SystemViewCodec = z.object({
  compartments: z.array(KnownCodec),
  flows: z.array(KnownCodec.extend({ from: z.string().nullable(), to: z.string().nullable() })),
  unplaced: firstOf(SeriesCardCodec),
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

/** The Admiralty scale of a source, from A (reliable) to F (cannot be judged); null where nobody rated it. */
export const ReliabilityCodec = z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable();

/** `alone` counts the series in which nobody else speaks; `through` names the media, agencies and outlets. */
export const SourcesViewCodec = z.object({
  speakers: z.array(
    z.object({
      name: z.string(),
      claims: z.int(),
      through: z.array(z.string()),
      alone: z.int(),
      reliability: ReliabilityCodec,
    }),
  ),
  outlets: z.array(
    z.object({
      name: z.string(),
      reports: z.int(),
      claims: z.int(),
      through: z.array(z.string()),
      alone: z.int(),
      reliability: ReliabilityCodec,
    }),
  ),
  agencies: z.array(
    z.object({
      name: z.string(),
      reports: z.int(),
      claims: z.int(),
      through: z.array(z.string()),
      alone: z.int(),
      reliability: ReliabilityCodec,
    }),
  ),
});

export const SearchQuery = z.object({ q: WordsQuery });

/** A passage of a report's text: `at` is where it stands there, `marks` are the found words within `text`. */
export const SnippetCodec = z.object({ text: z.string(), at: SpanCodec, marks: z.array(SpanCodec) });

export const SearchViewCodec = z.object({
  claims: firstOf(ClaimViewCodec),
  reports: firstOf(z.object({ report: ReportSummaryCodec, snippets: z.array(SnippetCodec) })),
  names: firstOf(EntityCodec),
  positions: firstOf(PositionViewCodec),
});

export type SystemView = z.infer<typeof SystemViewCodec>;
export type PositionsView = z.infer<typeof PositionsViewCodec>;
export type Reliability = z.infer<typeof ReliabilityCodec>;
export type SourcesView = z.infer<typeof SourcesViewCodec>;
export type Snippet = z.infer<typeof SnippetCodec>;
export type SearchView = z.infer<typeof SearchViewCodec>;
