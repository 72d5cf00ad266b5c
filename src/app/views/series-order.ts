import type { Series } from '../../model/account.ts';
import type { CaseIndex } from './case-index.ts';
import { originsOf } from './series-card.ts';

/** A series of one claim, of a measure that says only that something was mentioned. */
export function isAside({ measure, points }: Series): boolean {
  return measure === 'other' && points.length === 1;
}

export const SERIES_SORTS = ['origins', 'newest', 'title'] as const;
export type SeriesSort = (typeof SERIES_SORTS)[number];

const sorted = new WeakMap<CaseIndex, Map<SeriesSort, readonly Series[]>>();

/** All series in an order; made once for each. */
export function inSeriesOrder(index: CaseIndex, sort: SeriesSort): readonly Series[] {
  const orders = sorted.get(index) ?? new Map<SeriesSort, readonly Series[]>();
  sorted.set(index, orders);
  const before = orders.get(sort);
  if (before !== undefined) return before;
  const keyed = index.account.series.map((series) => ({ series, key: KEYS[sort](series) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  const order = keyed.map(({ series }) => series);
  orders.set(sort, order);
  return order;
}

/** Those that are no asides: most independent origins first, then most claims; what is merely mentioned last. */
export function byWeight(index: CaseIndex): readonly Series[] {
  return inSeriesOrder(index, 'origins').filter((series) => !isAside(series));
}

type Key = readonly (string | number)[];

const KEYS: Record<SeriesSort, (series: Series) => Key> = {
  origins: (series) => [Number(series.measure === 'other'), -originsOf(series), -series.points.length, series.id],
  newest: ({ points, title, id }) => [-dayNumber(points), title, id],
  title: ({ title, id }) => [title, id],
};

function dayNumber(points: Series['points']): number {
  return points.reduce((last, { from, to }) => Math.max(last, Number((to ?? from ?? '0').replaceAll('-', ''))), 0);
}

function compareKeys(a: Key, b: Key): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] as string | number;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
