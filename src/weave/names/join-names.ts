import type { Entity } from '../../model/entity.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Reading } from '../../model/reading.ts';

/** The entities of the case: names that mean one thing, across reports and spellings. */
export function joinNames(_readings: readonly Reading[], _pack: Pack): readonly Entity[] {
  return [];
}
