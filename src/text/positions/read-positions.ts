import type { Position } from '../../model/position.ts';
import type { Layers } from '../layers.ts';

/** All positions of the report on the issues of the pack, in text order. */
export function readPositions(_layers: Layers): readonly Position[] {
  return [];
}
