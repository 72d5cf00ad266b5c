import { once } from '../../base/once.ts';
import type { Series } from '../../model/account.ts';
import type { CaseIndex } from './case-index.ts';
import { originsOf } from './series-card.ts';

/** A series of one claim, of a measure that says only that something was mentioned. */
export function isAside({ measure, points }: Series): boolean {
  return measure === 'other' && points.length === 1;
}

export const SERIES_SORTS = ['origins', 'newest', 'title'] as const;
export type SeriesSort = (typeof SERIES_SORTS)[number];

/** All series in an order. */
export function inSeriesOrder({ account }: CaseIndex, sort: SeriesSort): readonly Series[] {
  return ORDERS[sort](account.series);
}

type Order = (series: readonly Series[]) => readonly Series[];

function by(keyOf: (series: Series) => Key): Order {
  return once((all) => {
    const keyed = all.map((series) => ({ series, key: keyOf(series) }));
    return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ series }) => series);
  });
}

/** Those that are no asides: most independent origins first, then most claims; what is merely mentioned last. */
export function byWeight(index: CaseIndex): readonly Series[] {
  return inSeriesOrder(index, 'origins').filter((series) => !isAside(series));
}

type Key = readonly (string | number)[];

const ORDERS: Record<SeriesSort, Order> = {
  origins: by((series) => [Number(series.measure === 'other'), -originsOf(series), -series.points.length, series.id]),
  newest: by(({ points, title, id }) => [-dayNumber(points), title, id]),
  title: by(({ title, id }) => [title, id]),
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
