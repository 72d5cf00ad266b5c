import { contentId } from '../../base/hash.ts';
import type { Point, Series } from '../../model/account.ts';
import { meet } from './bounds-of.ts';
import type { Fact } from './fact.ts';
import { compare } from './fact.ts';
import { groupBy } from './group.ts';
import type { Known } from './identity.ts';
import { intervalOf } from './interval.ts';
import type { RelatePlaces } from './places.ts';
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
  const placed = settlePlaces(
    facts.map((fact) => insideMain(fact, relatePlaces, mainPlaces)),
    relatePlaces,
  );
  const groups = groupBy(placed, (fact) => JSON.stringify(identityOf(fact)));
  return [...groups.values()].map(seriesOf).sort(bySize);
}

export function bySize(a: FactSeries, b: FactSeries): number {
  return (
    b.facts.length - a.facts.length || compare(a.series.title, b.series.title) || compare(a.series.id, b.series.id)
  );
}

/** Who is inside is inside a place that has an inside: where a report names none, or a country, the one that it is about. */
function insideMain(fact: Fact, relatePlaces: RelatePlaces, mainPlaces: ReadonlyMap<string, Known>): Fact {
  const main = mainPlaces.get(fact.report.id);
  if (fact.claim.measure !== 'inside' || main === undefined || hasJudgedPlace(fact)) return fact;
  const relation = relatePlaces(fact.place, main);
  return relation === 'unknown' || relation === 'contains' ? { ...fact, place: main } : fact;
}

/** A place that a person gave is not settled by the rest of the report. */
function hasJudgedPlace({ judged }: Fact): boolean {
  return judged?.slots.has('place') === true;
}

/**
 * A report that counts one thing in a place and, elsewhere, in no place or a wider one means the same place: such facts
 * take the finest place that their own report gives for the same measure and population, if it gives just one. A sentence
 * that gives another figure for a place has counted it apart: "900 in three camps, 400 of them in Velm".
 */
function settlePlaces(facts: readonly Fact[], relatePlaces: RelatePlaces): readonly Fact[] {
  const given = groupBy(facts, ({ report, claim, class: id, head, nature }) =>
    [report.id, claim.measure, nature, id ?? head].join('|'),
  );
  const bare = groupBy(
    facts.filter(({ class: id, head }) => id === null && head === ''),
    ({ report, claim, nature }) => [report.id, claim.measure, nature].join('|'),
  );
  const settled = new Map<Fact, Fact>();
  for (const group of given.values()) {
    const [any] = group;
    const unnamed = bare.get([any?.report.id, any?.claim.measure, any?.nature].join('|')) ?? [];
    const placed = [...new Set([...group, ...unnamed])];
    const finest = new Map(
      placed.flatMap(({ place }) => {
        const hasFiner = placed.some((other) => relatePlaces(other.place, place) === 'within');
        return place === null || hasFiner ? [] : [[place.key, place] as const];
      }),
    );
    const [only, second] = finest.values();
    if (only === undefined || second !== undefined) continue;
    for (const fact of group) {
      const isWhole = placed.some(
        (other) =>
          other.place?.key === only.key &&
          fact.place?.key !== only.key &&
          other.sentence === fact.sentence &&
          !meet(other.strict, fact.strict),
      );
      if (!isWhole && !hasJudgedPlace(fact)) settled.set(fact, { ...fact, place: only });
    }
  }
  return facts.map((fact) => settled.get(fact) ?? fact);
}

function identityOf({ claim, nature, unit, class: id, head, place, actor, judged }: Fact): object {
  return {
    measure: claim.measure,
    nature,
    unit,
    population: id ?? head,
    place: place?.key ?? null,
    actor: actor?.key ?? null,
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
