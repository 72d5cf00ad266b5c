import type { Series } from '../../model/account.ts';
import type { Finding } from '../../model/finding.ts';
import { bounds, count, days, sentence } from '../report/words.ts';
import type { CaseIndex } from './case-index.ts';
import { claimView } from './claim-view.ts';
import { findingView } from './finding-view.ts';
import type { PageOf } from './page.ts';
import { pageOf } from './page.ts';
import { seriesWith } from './search-index.ts';
import { seriesCard, wideCard } from './series-card.ts';
import type { SeriesSort } from './series-order.ts';
import { inSeriesOrder } from './series-order.ts';
import type { Page, SeriesCard, SeriesPage } from './shapes.ts';

export interface SeriesFilter {
  readonly q?: string | undefined;
  readonly measure?: string | undefined;
  readonly population?: string | undefined;
  readonly place?: string | undefined;
  readonly actor?: string | undefined;
  readonly sort?: SeriesSort | undefined;
}

/** The series that fit, in their order. */
function seriesFitting(index: CaseIndex, filter: SeriesFilter): readonly Series[] {
  const slots = (['measure', 'population', 'place', 'actor'] as const).filter((slot) => filter[slot] !== undefined);
  const all = inSeriesOrder(index, filter.sort ?? 'origins');
  const called = filter.q === undefined ? null : new Set(seriesWith(index.account.series, filter.q));
  if (called === null && slots.length === 0) return all;
  return all.filter((series) => called?.has(series) !== false && slots.every((slot) => series[slot] === filter[slot]));
}

export function seriesList(index: CaseIndex, filter: SeriesFilter & PageOf): Page<SeriesCard> {
  return pageOf(seriesFitting(index, filter), filter, (series) => seriesCard(index, series));
}

/** One series with its claims in the order of their days; null where the account has no such series. */
export function seriesPage(index: CaseIndex, id: string): SeriesPage | null {
  const series = index.series.get(id);
  if (series === undefined) return null;
  const claims = series.points.flatMap(({ claim }) => index.claims.get(claim) ?? []);
  return {
    series: wideCard(index, series),
    claims: claims.map((claim) => claimView(index, claim)),
    findings: findingsAbout(index, series).map((finding) => findingView(index, finding)),
    rulings: index.rulingsOfSeries.get(id) ?? [],
    why: whyLines(series),
  };
}

/** The findings that cite a claim of the series, in the order of the account. */
export function findingsAbout(index: CaseIndex, { points }: Series): readonly Finding[] {
  const found = new Set(points.flatMap(({ claim }) => index.findingsOf.get(claim) ?? []));
  return index.account.findings.length < found.size * 20
    ? index.account.findings.filter((finding) => found.has(finding))
    : [...found];
}

function whyLines({ interval, unit, points }: Series): readonly string[] {
  const has = interval.min !== null || interval.max !== null;
  const figure = has
    ? [`${bounds(interval.min, interval.max, unit)}, ${days(interval.from, interval.to)}.`]
    : ['No figure of these is supported.'];
  const used = interval.uses.filter((use) => use.used).length;
  const left = new Map<string, number>();
  for (const use of interval.uses) if (!use.used) left.set(use.reason, (left.get(use.reason) ?? 0) + 1);
  return [
    ...figure,
    sentence(interval.reason),
    `${count(used, 'statement')} of ${points.length} ${used === 1 ? 'counts' : 'count'} towards it.`,
    ...[...left].map(([reason, many]) => sentence(`${count(many, 'statement')} left out: ${reason}`)),
  ];
}
