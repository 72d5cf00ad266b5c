import { once } from '../../base/once.ts';
import type { Point, Series } from '../../model/account.ts';
import { vagueWord } from '../../model/lexicon/vague-words.ts';
import type { CaseIndex } from './case-index.ts';
import type { CardPoint, SeriesCard } from './shapes.ts';

/** A chart has no room for more. */
const MOST_POINTS = 120;

/** A card tells of claims and judgements, too: those of another account are others. */
const cardsOf = once((_: CaseIndex) => new Map<Series, SeriesCard>());

/** A series at a glance. */
export function seriesCard(index: CaseIndex, series: Series): SeriesCard {
  const cards = cardsOf(index);
  const before = cards.get(series);
  if (before !== undefined) return before;
  const { points, interval, ...rest } = series;
  const { uses: _uses, ...glance } = interval;
  const card: SeriesCard = {
    ...rest,
    interval: glance,
    origins: originsOf(series),
    statements: points.length,
    points: thin(points).map((point) => cardPoint(index, point)),
    judged: (index.rulingsOfSeries.get(series.id) ?? []).flatMap(({ id, state }) => (state === 'holds' ? [id] : [])),
  };
  cards.set(series, card);
  return card;
}

export function originsOf({ points }: Series): number {
  return new Set(points.map(({ origin }) => origin)).size;
}

/** An even selection with both ends. */
function thin(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  const step = (points.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, at) => points[Math.round(at * step)] as Point);
}

function cardPoint(index: CaseIndex, point: Point): CardPoint {
  const qualifier = index.claims.get(point.claim)?.quantity.qualifier ?? null;
  const hasVagueWord = qualifier !== null && vagueWord(qualifier) !== null;
  return { ...point, vague: point.min === null || point.max === null || hasVagueWord };
}
