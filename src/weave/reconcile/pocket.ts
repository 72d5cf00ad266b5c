import type { Finding, Sense } from '../../model/finding.ts';
import { isWithin } from '../../model/lattice/relation.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { PackRule } from '../../model/pack/rules.ts';
import type { Day } from '../../model/when.ts';
import type { Scene } from '../account/scene.ts';
import { isStated } from '../account/scene.ts';
import { addDays, daysBetween } from '../dating/days.ts';
import { most } from '../series/bounds-of.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { Known } from '../series/identity.ts';
import { NearIndex } from '../series/near-index.ts';
import { placeKind } from '../series/places.ts';
import type { Check } from './clash.ts';
import { inReading, SENSES } from './clash.ts';
import { latticeRows } from './lattice-rows.ts';
import { pocketFinding } from './pocket-words.ts';
import type { Element } from './smallest-clash.ts';
import { smallestClash } from './smallest-clash.ts';
import type { IsFeasible, Row } from './solver.ts';

type Rule = Extract<PackRule, { kind: 'out-was-inside' }>;

/** A figure of a stock that is older than this by the day of another is not taken together with it. */
const TOGETHER_DAYS = 2;
/** Solved systems a rule, newest first; a case with more figures of one compartment is not checked further back. */
const MOST_SYSTEMS = 400;

/** The stock of one place on one day, and what came out of it in the days after. */
export interface Pocket {
  readonly place: Known;
  readonly day: Day;
  readonly inside: readonly Fact[];
  readonly out: readonly Fact[];
}

/** What came out of a compartment was in it: figures of the stock bound what all later flows out of it can be. */
export const checkPockets: Check = (scene, isFeasible) => {
  const rules = scene.pack.rules.filter((rule) => rule.kind === 'out-was-inside');
  return rules.flatMap((rule) => checkRule(rule, scene, isFeasible));
};

function checkRule(rule: Rule, scene: Scene, isFeasible: IsFeasible): readonly Finding[] {
  const findings = new Map<string, Finding>();
  let left = MOST_SYSTEMS;
  for (const pocket of pocketsOf(rule, scene)) {
    if (left === 0) break;
    left -= 1;
    const finding = tell(pocket, scene.pack, isFeasible);
    if (finding !== null) findings.set(finding.claims.join(' '), finding);
  }
  return [...findings.values()];
}

function tell(pocket: Pocket, pack: Pack, isFeasible: IsFeasible): Finding | null {
  for (const sense of SENSES) {
    const { rules, elements } = systemOf(pocket, pack, sense);
    const clash = smallestClash(elements, rules, isFeasible);
    if (clash !== null) return pocketFinding(pocket, clash, sense);
  }
  return null;
}

/** One pocket for each place and day for which a report bounds the stock from above, newest first. */
function* pocketsOf({ compartment, days }: Rule, scene: Scene): Generator<Pocket> {
  const own = scene.pack.compartments.find(({ id }) => id === compartment);
  const populations = own?.populations.length ? own.populations : ['people'];
  const stockMeasures = new Set(own?.measures);
  const flowMeasures = new Set(
    scene.pack.flows.flatMap(({ from, measures }) => (from === compartment ? measures : [])),
  );
  const counts = scene.facts.filter(
    (fact) => fact.unit === null && isStated(fact) && isOneOf(fact, populations, scene),
  );
  const stocks = counts.filter(({ claim, strict }) => stockMeasures.has(claim.measure) && strict.max !== null);
  const flows = counts.filter(({ claim, from, to, nature }) => {
    return flowMeasures.has(claim.measure) && nature === 'flow' && from !== null && to !== null;
  });
  const isWide = wideIn(counts, scene);
  const kindOf = (fact: Fact): string =>
    isWide(fact) ? `${placeKind(fact)}|${scene.mainPlaces.get(fact.report.id)?.key ?? ''}` : placeKind(fact);
  const stock = new NearIndex(stocks, { kindOf, daysOf: ({ to }) => (to === null ? null : [to, to]) });
  const flow = new NearIndex(flows, {
    kindOf,
    daysOf: ({ from, to }) => (from === null || to === null ? null : [from, to]),
  });
  for (const { place, day } of anchorsOf(stocks)) {
    const at = { of: placeKind({ place }), mayFit: (fact: Fact) => isAt(fact, place, scene) };
    const out = flow
      .find({ ...at, from: day, to: day, slack: days })
      .filter(({ from, to }) => (from ?? '') > day && daysBetween(day, to ?? '') <= days);
    if (out.length === 0) continue;
    const inside = stock.find({ ...at, from: day, to: day, slack: TOGETHER_DAYS }).filter((fact) => isOf(fact, day));
    yield { place, day, inside: loosest(inside, day), out };
  }
}

/** Tells the facts whose place is none or may contain another: only of those does it matter where their report mostly is. */
function wideIn(facts: readonly Fact[], { relatePlaces }: Scene): (fact: Fact) => boolean {
  const places = [...groupBy(facts, placeKind).values()].flatMap(([fact]) => fact ?? []);
  const isWide = ({ place }: Fact): boolean =>
    place === null || places.some((other) => relatePlaces(place, other.place) === 'contains');
  const wide = new Set(places.filter(isWide).map(placeKind));
  return (fact) => wide.has(placeKind(fact));
}

/** The places and days of figures that have both, newest first. */
function anchorsOf(stocks: readonly Fact[]): readonly Pick<Pocket, 'place' | 'day'>[] {
  const anchors = stocks.flatMap(({ place, to }) => (place === null || to === null ? [] : [{ place, day: to }]));
  const groups = groupBy(anchors, ({ place, day }) => `${place.key}|${day}`);
  return [...groups.values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => compare(b.day, a.day) || compare(a.place.key, b.place.key));
}

function isOneOf({ class: id }: Fact, populations: readonly string[], { pack }: Scene): boolean {
  return id !== null && populations.some((whole) => isWithin(id, whole, pack));
}

/** At the place or in it; a fact without a place, or with a wider one, is where its report mostly is. */
function isAt({ place: at, report }: Fact, place: Known, { relatePlaces, mainPlaces }: Scene): boolean {
  const relation = relatePlaces(at, place);
  if (relation === 'same' || relation === 'within' || relation === 'near') return true;
  const main = mainPlaces.get(report.id) ?? null;
  return (relation === 'unknown' || relation === 'contains') && main?.key === place.key;
}

/** Of the day or of a day just before it; of no day at all, where its report has none either. */
function isOf({ from, to, report: { published } }: Fact, day: Day): boolean {
  if (to !== null) return daysBetween(to, day) >= 0 && daysBetween(to, day) <= TOGETHER_DAYS;
  if (from !== null || (published.from !== null && published.from === published.to)) return false;
  return (published.from ?? day) <= day;
}

/**
 * For each population the figures with the loosest bound from above: what does not fit even those fits no other. Figures
 * of the day itself count before undated ones.
 */
function loosest(stocks: readonly Fact[], day: Day): readonly Fact[] {
  return [...groupBy(stocks, ({ class: id }) => id ?? '').values()].flatMap((group) => {
    const dated = group.filter(({ to }) => to !== null);
    const sure = dated.length > 0 ? dated : group;
    const high = Math.max(...sure.map(({ strict }) => most(strict)));
    return sure.filter(({ strict }) => most(strict) === high).toSorted((a, b) => rank(a, day) - rank(b, day));
  });
}

/** Asserted figures of the very day are quoted first. */
function rank({ claim, to }: Fact, day: Day): number {
  return (claim.modality === 'asserted' ? 0 : 1) + (to === day ? 0 : 2);
}

function systemOf(
  { inside, out }: Pocket,
  pack: Pack,
  sense: Sense,
): { rules: readonly Row[]; elements: readonly Element[] } {
  const classes = [...new Set([...inside, ...out].map(({ class: id }) => id ?? ''))].sort();
  const stock = (id: string): string => `in ${id}`;
  const spans = periods(out);
  const flow = (id: string, day: Day): string => `out ${id} ${day}`;
  const rules = [
    ...latticeRows(classes, stock, pack),
    ...spans.flatMap((day) => latticeRows(classes, (id) => flow(id, day), pack)),
    ...[...new Set([...classes, 'people'])].map(
      (id): Row => ({
        terms: [[stock(id), 1], ...spans.map((day) => [flow(id, day), -1] as const)],
        sense: '>=',
        value: 0,
      }),
    ),
  ];
  const flows = out.flatMap((fact): readonly Element[] => {
    const { min } = inReading(fact, sense);
    const within = spans.filter((day) => day >= (fact.from ?? '') && day <= (fact.to ?? ''));
    const terms = within.map((day) => [flow(fact.class ?? '', day), 1] as const);
    return min === null || min === 0 ? [] : [{ facts: [fact], rows: [{ terms, sense: '>=', value: min }] }];
  });
  const stocks = [...groupBy(inside, ({ class: id }) => id ?? '').values()].flatMap((facts): readonly Element[] => {
    const [first] = facts;
    const max = first === undefined ? null : inReading(first, sense).max;
    if (first === undefined || max === null) return [];
    return [{ facts, rows: [{ terms: [[stock(first.class ?? ''), 1]], sense: '<=', value: max }] }];
  });
  const bySize = flows.toSorted((a, b) => (a.rows[0]?.value ?? 0) - (b.rows[0]?.value ?? 0));
  return { rules, elements: [...bySize, ...stocks] };
}

/** The first days of the periods into which the flows' own first and last days divide the time. */
function periods(flows: readonly Fact[]): readonly Day[] {
  const starts = flows.flatMap(({ from, to }) => [from ?? '', addDays(to ?? '', 1)]);
  return [...new Set(starts)].sort(compare);
}
