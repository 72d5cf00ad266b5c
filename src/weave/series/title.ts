import type { Fact } from './fact.ts';
import { MEASURE_ROWS } from './nature.ts';

/** The series as a reader would name it: "held: foreign fighters by the Guard", "inside: civilians in Ostrand". */
export function titleOf({ claim, class: id, head, place, actor, unit, nature, scope }: Fact): string {
  const who = id === null ? head : classTitle(id);
  const where = place === null ? '' : `in ${place.name}`;
  const by = actor === null ? '' : `by ${actor.name}`;
  const in_ = unit === null || unit === who ? '' : `(${unit})`;
  const total = nature === 'total' ? `(running total${scope === null ? '' : ` ${scope}`})` : '';
  const rest = [who, where, by, in_, total].filter((part) => part !== '').join(' ');
  return rest === '' ? MEASURE_ROWS[claim.measure].said : `${MEASURE_ROWS[claim.measure].said}: ${rest}`;
}

/** A class id as words: "foreign-fighters" is "foreign fighters", "children+women" is "children and women". */
export function classTitle(id: string): string {
  return id
    .split('+')
    .map((part) => part.replace(/-/g, ' '))
    .join(' and ');
}
