import type { Finding } from '../../model/finding.ts';
import { isWithin } from '../../model/lattice/relation.ts';
import { daysBetween } from '../dating/days.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { NearIndex } from '../series/near-index.ts';
import { placeKind } from '../series/places.ts';
import { findingOf } from './finding-of.ts';
import { days, figure, quoted, source } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isStated, populationsOf } from './scene.ts';

const NEAR_DAYS = 14;
const WAYS_OUT: ReadonlySet<string> = new Set(['evacuated', 'left', 'displaced', 'surrendered', 'arrived']);

/**
 * "Nobody" for some days beside a figure for other days, of one place: a reader may take them for a contradiction, and
 * they are none. Told as `differs` in date, for the nearest figure before and the largest after.
 */
export function otherTimes(scene: Scene): readonly Finding[] {
  const moves = scene.facts.filter(
    (fact) => isStated(fact) && fact.from !== null && fact.to !== null && WAYS_OUT.has(fact.claim.measure),
  );
  const some = new NearIndex(
    moves.filter(({ strict }) => (strict.max ?? strict.min ?? 0) > 0),
    { kindOf: placeKind, daysOf: ({ from, to }) => (from === null || to === null ? null : [from, to]) },
  );
  const nobody = moves.filter((fact) => fact.strict.max === 0 && arePeople(fact, scene));
  return nobody.flatMap((none) => {
    const near = some.find({
      of: placeKind(none),
      mayFit: (fact) => areOfOnePlace(none, fact, scene),
      ...{ from: none.from, to: none.to, slack: NEAR_DAYS },
    });
    const others = near.filter((fact) => isBeside(none, fact, scene));
    if (others.some((fact) => liesIn(fact, none))) return [];
    const after = largest(
      others.filter(({ from }) => (from ?? '') > (none.to ?? '')),
      none,
      scene,
    );
    const before = nearest(
      others.filter(({ to }) => (to ?? '') < (none.from ?? '')),
      none,
    );
    return [before, after].flatMap((other) => (other === null ? [] : [finding(none, other)]));
  });
}

/** Where somebody moved within the very days, the claim of nobody is about something else, or read with too wide a time. */
function liesIn({ from, to }: Fact, none: Fact): boolean {
  return (from ?? '') >= (none.from ?? '') && (to ?? '') <= (none.to ?? '');
}

function isBeside(none: Fact, other: Fact, scene: Scene): boolean {
  if (gap(none, other) > NEAR_DAYS) return false;
  const populations = populationsOf(none, other, scene.pack);
  return areOfOnePlace(none, other, scene) && populations !== 'apart' && arePeople(other, scene);
}

function areOfOnePlace(a: Fact, b: Fact, { relatePlaces }: Scene): boolean {
  const relation = relatePlaces(a.place, b.place);
  return relation === 'same' || relation === 'near';
}

const MOVES: ReadonlySet<string> = new Set(['evacuation', 'departure', 'arrival', 'one', 'anyone', '']);

/** Counts people, or their moves: "no evacuations". */
function arePeople({ class: id, head }: Fact, { pack }: Scene): boolean {
  return id === null ? MOVES.has(head) : isWithin(id, 'people', pack);
}

function gap({ from, to }: Fact, other: Fact): number {
  return Math.max(daysBetween(to ?? '', other.from ?? ''), daysBetween(other.to ?? '', from ?? ''));
}

function nearest(facts: readonly Fact[], none: Fact): Fact | null {
  return facts.reduce<Fact | null>(
    (best, fact) => (best === null || gap(none, fact) < gap(none, best) ? fact : best),
    null,
  );
}

/** The most that came out, of the very place before those near it; of equal figures the nearest. */
function largest(facts: readonly Fact[], none: Fact, { relatePlaces }: Scene): Fact | null {
  const at = facts.filter(({ place }) => relatePlaces(none.place, place) === 'same');
  const [best] = (at.length > 0 ? at : facts).toSorted(
    (a, b) => size(b) - size(a) || gap(none, a) - gap(none, b) || compare(a.claim.id, b.claim.id),
  );
  return best ?? null;
}

/** The least that a figure is taken to say. */
function size({ usual: { min, max } }: Fact): number {
  return min ?? max ?? 0;
}

function finding(none: Fact, other: Fact): Finding {
  const place = none.place === null ? '' : ` (${none.place.name})`;
  return findingOf({
    kind: 'differs',
    differsIn: 'date',
    facts: [none, other],
    words:
      `No contradiction, other days${place}: nobody ${days(none.from, none.to)} (${source(none)}: ${quoted(none)}), ` +
      `${figure(other)} ${days(other.from, other.to)} (${source(other)}).`,
  });
}
