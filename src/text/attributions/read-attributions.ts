import type { Attribution } from '../../model/mention.ts';
import type { Layers } from '../layers.ts';

/** All attributions, in text order, each with its chain. */
export function readAttributions(_layers: Omit<Layers, 'attributions'>): readonly Attribution[] {
  return [];
}
