import { once } from '../../base/once.ts';
import type { Point, Series } from '../../model/account.ts';
import { vagueWord } from '../../model/lexicon/vague-words.ts';
import type { CaseIndex } from './case-index.ts';
import type { CardPoint, SeriesCard, SeriesGlance } from './shapes.ts';

/** A chart of its own has no room for more points, and one in a line of a list none for more than `LINE_POINTS`. */
const MOST_POINTS = 120;
const LINE_POINTS = 40;

/** A card tells of claims and judgements, too: those of another account are others. */
const cardsOf = once((_: CaseIndex) => new Map<Series, SeriesCard>());

/** A series as lists show it. */
export function seriesCard(index: CaseIndex, series: Series): SeriesCard {
  const cards = cardsOf(index);
  const before = cards.get(series);
  if (before !== undefined) return before;
  const card = cardWith(index, series, LINE_POINTS);
  cards.set(series, card);
  return card;
}

/** A series with as many points as the chart of its page has room for. */
export function wideCard(index: CaseIndex, series: Series): SeriesCard {
  return cardWith(index, series, MOST_POINTS);
}

function cardWith(index: CaseIndex, series: Series, most: number): SeriesCard {
  return {
    ...seriesGlance(index, series),
    points: thin(series.points, most).map((point) => cardPoint(index, point)),
  };
}

export function seriesGlance(index: CaseIndex, series: Series): SeriesGlance {
  const { points, interval, ...rest } = series;
  const { uses: _uses, ...glance } = interval;
  return {
    ...rest,
    interval: glance,
    origins: originsOf(series),
    statements: points.length,
    judged: (index.rulingsOfSeries.get(series.id) ?? []).flatMap(({ id, state }) => (state === 'holds' ? [id] : [])),
  };
}

export function originsOf({ points }: Series): number {
  return new Set(points.map(({ origin }) => origin)).size;
}

/** An even selection with both ends. */
function thin(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => points[Math.round(at * step)] as Point);
}

function cardPoint(index: CaseIndex, point: Point): CardPoint {
  const qualifier = index.claims.get(point.claim)?.quantity.qualifier ?? null;
  const hasVagueWord = qualifier !== null && vagueWord(qualifier) !== null;
  return { ...point, vague: point.min === null || point.max === null || hasVagueWord };
}
