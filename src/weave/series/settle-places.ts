import { isOneNumber, meet } from './bounds-of.ts';
import type { Fact } from './fact.ts';
import { compare } from './fact.ts';
import { groupBy } from './group.ts';
import type { Known } from './identity.ts';
import { fold } from './identity.ts';
import type { RelatePlaces } from './places.ts';
import { isTollTold } from './toll.ts';

/** Facts with the places that the rest of their report, or the case, settles; those that a person gave stay as they are. */
export function settlePlaces(
  facts: readonly Fact[],
  relatePlaces: RelatePlaces,
  mainPlaces: ReadonlyMap<string, Known>,
): readonly Fact[] {
  const inside = facts.map((fact) => insideMain(fact, relatePlaces, mainPlaces));
  const given = byReport(sameNumber(inside), relatePlaces);
  return ofTheWar(given.map((fact) => headlined(fact, mainPlaces)));
}

/** A figure that its report gives once with a place and once without ("Toll climbs to 263") is of that place. */
function sameNumber(facts: readonly Fact[]): readonly Fact[] {
  const kinds = groupBy(facts, ({ report, claim, nature, unit, class: id, head }) =>
    [report.id, claim.measure, nature, unit, id ?? head].join('|'),
  );
  const placed = new Map<Fact, Known>();
  for (const group of kinds.values()) {
    for (const fact of group) {
      if (fact.place !== null || hasJudgedPlace(fact)) continue;
      const same = group.filter((other) => other.place !== null && isOneNumber(fact.strict, other.strict));
      const [only] = same;
      const isOne = same.every(({ place }) => place?.key === only?.place?.key);
      if (only?.place != null && isOne) placed.set(fact, only.place);
    }
  }
  return facts.map((fact) => withPlace(fact, placed.get(fact)));
}

/** A toll without a place is of the place that its report is mostly about, where the headline names it. */
function headlined(fact: Fact, mainPlaces: ReadonlyMap<string, Known>): Fact {
  const main = mainPlaces.get(fact.report.id);
  if (fact.place !== null || fact.nature !== 'flow' || main === undefined || hasJudgedPlace(fact)) return fact;
  const isNamed = fold(fact.report.title ?? '').includes(fold(main.name));
  return isNamed && isTollTold(fact.sentence) ? { ...fact, place: main } : fact;
}

/** How many of the placed totals a country must have for a case to be about its war. */
const MOSTLY = 0.5;

/** A running total that no report places is of the country that most totals of the case are of. */
function ofTheWar(facts: readonly Fact[]): readonly Fact[] {
  const totals = facts.filter(({ nature, place }) => nature === 'total' && place?.kind === 'country');
  const [most] = [...groupBy(totals, ({ place }) => place?.key ?? '').values()].toSorted(
    (a, b) => b.length - a.length || compare(a[0]?.place?.key ?? '', b[0]?.place?.key ?? ''),
  );
  const country = most?.[0]?.place;
  if (most === undefined || country == null || most.length <= totals.length * MOSTLY) return facts;
  return facts.map((fact) =>
    fact.nature === 'total' && fact.place === null && !hasJudgedPlace(fact) ? { ...fact, place: country } : fact,
  );
}

function withPlace(fact: Fact, place: Known | undefined): Fact {
  return place === undefined ? fact : { ...fact, place };
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
 * that gives another figure for a place has counted it apart: "900 in three camps, 400 of them in Velm". Running totals stay as they
 * are given: that of a war is not that of a siege in it.
 */
function byReport(facts: readonly Fact[], relatePlaces: RelatePlaces): readonly Fact[] {
  const counts = facts.filter(({ nature }) => nature !== 'total');
  const given = groupBy(counts, ({ report, claim, class: id, head, nature }) =>
    [report.id, claim.measure, nature, id ?? head].join('|'),
  );
  const bare = groupBy(
    counts.filter(({ class: id, head }) => id === null && head === ''),
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
