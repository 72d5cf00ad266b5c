import { contentId } from '../../base/hash.ts';
import type { Point, Series } from '../../model/account.ts';
import type { Fact } from './fact.ts';
import { compare } from './fact.ts';
import { groupBy } from './group.ts';
import type { Known } from './identity.ts';
import { intervalOf } from './interval.ts';
import type { RelatePlaces } from './places.ts';
import { settlePlaces } from './settle-places.ts';
import { superseded } from './superseded.ts';
import { titleOf } from './title.ts';

/** A series with its facts: claims about one measurable thing, in the order of their days. */
export interface FactSeries {
  readonly series: Series;
  readonly facts: readonly Fact[];
}

/** Divides the facts of a case into series; each fact stands in exactly one. Sorted by size, then title. */
export function buildSeries(
  facts: readonly Fact[],
  relatePlaces: RelatePlaces,
  mainPlaces: ReadonlyMap<string, Known>,
): readonly FactSeries[] {
  const placed = settlePlaces(facts, relatePlaces, mainPlaces);
  const groups = groupBy(placed, (fact) => JSON.stringify(identityOf(fact)));
  return [...groups.values()].map(seriesOf).sort(bySize);
}

export function bySize(a: FactSeries, b: FactSeries): number {
  return (
    b.facts.length - a.facts.length || compare(a.series.title, b.series.title) || compare(a.series.id, b.series.id)
  );
}

function identityOf({ claim, nature, unit, class: id, head, place, actor, scope, judged }: Fact): object {
  return {
    measure: claim.measure,
    nature,
    unit,
    population: id ?? head,
    place: place?.key ?? null,
    actor: actor?.key ?? null,
    ...(scope !== null && { scope }),
    ...(judged !== null && judged.apart !== null && { apart: judged.apart }),
  };
}

/** One series of facts that count one thing; all that names it is that of its first fact. */
export function seriesOf(group: readonly Fact[]): FactSeries {
  const facts = group.toSorted(byDay);
  const [first] = facts;
  if (first === undefined) throw new Error('a series has at least one fact');
  const { claim, nature, unit, class: id, head, place, actor, judged } = first;
  const past = superseded(facts);
  const series: Series = {
    id: contentId('series', identityOf(first)),
    title: judged === null || judged.apart === null ? titleOf(first) : `${titleOf(first)} (${judged.apart})`,
    measure: claim.measure,
    population: id ?? (head === '' ? null : head),
    place: place?.name ?? null,
    actor: actor?.name ?? null,
    unit,
    nature,
    points: facts.map((fact) => pointOf(fact, past)),
    interval: intervalOf(facts),
  };
  return { series, facts };
}

function byDay(a: Fact, b: Fact): number {
  const day = ({ from, to, published }: Fact): string => from ?? to ?? published ?? '';
  return compare(day(a), day(b)) || compare(a.report.document, b.report.document) || compare(a.claim.id, b.claim.id);
}

function pointOf(fact: Fact, past: ReadonlySet<Fact>): Point {
  const { claim, origin, from, to, strict } = fact;
  return { claim: claim.id, origin, from, to, ...strict, superseded: past.has(fact) };
}
