import type { Measure } from '../../../model/claim.ts';
import type { Sort } from '../what.ts';

/** Measures of people; a noun that the lattice does not know may still be people for the first, not for the second. */
const OF_PEOPLE = new Set<Measure>([
  'killed',
  'injured',
  'missing',
  'kidnapped',
  'surrendered',
  'rescued',
  'displaced',
]);
const SURELY_OF_PEOPLE = new Set<Measure>([
  ...(['evacuated', 'returned', 'inside', 'sheltered', 'held', 'arrested', 'released', 'repatriated'] as const),
  ...(['took-part', 'left', 'population'] as const),
]);
/** Of those, what is said of animals. */
const ALSO_OF_ANIMALS = new Set<Measure>(['evacuated', 'inside', 'released', 'sheltered']);
const OF_THINGS = new Set<Measure>(['destroyed', 'damaged']);
/** Measures of people that are said of places and vehicles too: villages are evacuated, convoys leave. */
const ALSO_OF_THINGS = new Set<Measure>(['evacuated', 'inside', 'left', 'arrived', 'took-part', 'rescued']);

/** Of those, what is said of no thing that a report counts, so that a noun which no table knows is people. */
const OF_UNKNOWN = new Set<Measure>(['evacuated', 'sheltered']);

/** Whether a measure can be said of what is counted; verbs with many senses ("hold", "move") need people for theirs. */
export function fits(measure: Measure, sort: Sort): boolean {
  if (sort === 'unsaid') return true;
  if (OF_PEOPLE.has(measure)) return sort !== 'things';
  if (SURELY_OF_PEOPLE.has(measure)) {
    return (
      sort === 'people' ||
      sort === 'groups' ||
      (sort === 'unknown' && OF_UNKNOWN.has(measure)) ||
      (sort === 'things' && ALSO_OF_THINGS.has(measure)) ||
      (sort === 'animals' && ALSO_OF_ANIMALS.has(measure))
    );
  }
  if (OF_THINGS.has(measure)) return sort !== 'people' && sort !== 'animals';
  if (measure === 'attacks') return sort === 'things' || sort === 'unknown';
  return true;
}
