import type { Echo } from '../../model/echo.ts';
import type { Overlap } from '../../model/lattice/relation.ts';
import { overlapOf } from '../../model/lattice/relation.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Report } from '../../model/report.ts';
import type { Likeness } from '../series/context.ts';
import type { Fact } from '../series/fact.ts';
import type { Known } from '../series/identity.ts';
import type { PlaceRelation, RelatePlaces } from '../series/places.ts';
import { mayHold } from '../series/places.ts';

/** All that the rules which compare facts need of the case. */
export interface Scene {
  readonly facts: readonly Fact[];
  readonly echoes: readonly Echo[];
  readonly pack: Pack;
  readonly relatePlaces: RelatePlaces;
  readonly likeness: Likeness;
  /** How alike two reports are in what they are about, by their titles and first paragraphs. */
  readonly stories: (a: Report, b: Report) => number;
  /** Claims of what actors ask for or refuse, by id: it has not happened yet, whatever their words say. */
  readonly asked: ReadonlySet<string>;
  /** The place that a report is mostly about, where it names one. */
  readonly mainPlaces: ReadonlyMap<string, Known>;
}

/** How the populations of two facts stand; of those that no class fits, the same head noun is the same. */
export function populationsOf(a: Fact, b: Fact, pack: Pack): Overlap {
  if (a.class === null && b.class === null) return a.head === b.head ? 'same' : 'unknown';
  return overlapOf(a.class, b.class, pack);
}

/** How the places of two facts stand, as the case relates them; but a region and a place that is none may be one. */
export function placesOf(a: Fact, b: Fact, { relatePlaces }: Scene): PlaceRelation {
  const relation = relatePlaces(a.place, b.place);
  const isOpen = relation === 'apart' && a.place !== null && b.place !== null && mayHold(a.place, b.place);
  return isOpen ? 'unknown' : relation;
}

/** Whether the fact is stated of the world, as true or as likely: not planned, denied, taken back or set aside. */
export function isStated({ claim, replacedBy, judged }: Fact): boolean {
  if (replacedBy !== null || (judged !== null && judged.setAside !== null)) return false;
  return claim.modality === 'asserted' || claim.modality === 'possible';
}

export function pairKey(a: Fact, b: Fact): string {
  return a.claim.id < b.claim.id ? `${a.claim.id} ${b.claim.id}` : `${b.claim.id} ${a.claim.id}`;
}
