import { z } from 'zod';
import { SERIES_SORTS } from '../../app/views/series-order.ts';
import { IntervalCodec, PointCodec, SeriesCodec } from '../../model/account.ts';
import { MEASURES } from '../../model/claim.ts';
import { ClaimViewCodec } from './claims.ts';
import { FindingViewCodec } from './findings.ts';
import { RulingCodec } from './rulings.ts';
import { NameQuery, PageQuery, pageOf, WordsQuery } from './shared.ts';

/** A point of a chart; `vague` where the words give no number ("dozens"). */
export const ChartPointCodec = PointCodec.extend({ vague: z.boolean() });

/** A series in one line: `origins` and `statements` are counts. */
export const SeriesGlanceCodec = SeriesCodec.omit({ points: true }).extend({
  interval: IntervalCodec.omit({ uses: true }),
  origins: z.int(),
  statements: z.int(),
  judged: z.array(z.string()),
});

/** A series as lists show it; of long ones `points` is an even selection. */
export const SeriesCardCodec = SeriesGlanceCodec.extend({ points: z.array(ChartPointCodec) });

/** A series with every claim, the findings about it, and why its interval is what it is, line by line. */
export const SeriesDetailCodec = z.object({
  series: SeriesCardCodec,
  claims: z.array(ClaimViewCodec),
  findings: z.array(FindingViewCodec),
  rulings: z.array(RulingCodec),
  why: z.array(z.string()),
});

export const SeriesPageCodec = pageOf(SeriesCardCodec);

export const SeriesQuery = PageQuery.extend({
  q: WordsQuery.optional(),
  measure: z.enum(MEASURES).optional(),
  population: NameQuery.optional(),
  place: NameQuery.optional(),
  actor: NameQuery.optional(),
  sort: z.enum(SERIES_SORTS).default('origins'),
});

export type ChartPoint = z.infer<typeof ChartPointCodec>;
export type SeriesCard = z.infer<typeof SeriesCardCodec>;
export type SeriesDetail = z.infer<typeof SeriesDetailCodec>;
export type SeriesPage = z.infer<typeof SeriesPageCodec>;
export type SeriesFilter = z.infer<typeof SeriesQuery>;
