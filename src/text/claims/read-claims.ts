import type { Claim } from '../../model/claim.ts';
import type { Layers } from '../layers.ts';

/** All quantity claims of the report, in text order. */
export function readClaims(_layers: Layers): readonly Claim[] {
  return [];
}
