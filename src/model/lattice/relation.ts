import type { Pack } from '../pack/pack.ts';
import { JOIN } from './class-of.ts';
import type { Lattice } from './lattice.ts';
import { latticeOf } from './lattice.ts';

/** How two populations stand: `overlaps` means that they may share members, nothing known says more. */
export type Overlap = 'same' | 'within' | 'contains' | 'apart' | 'overlaps' | 'unknown';

/** Whether every member of `a` is one of `b`. A class that is joined of several is within `b` when all of them are. */
export function isWithin(a: string, b: string, pack: Pack): boolean {
  const { classes } = latticeOf(pack);
  const wide = b.split(JOIN);
  return a.split(JOIN).every((id) => wide.some((other) => id === other || classes.get(id)?.above.has(other) === true));
}

/** How population `a` stands to population `b`; null is a population that no class fits. */
export function overlapOf(a: string | null, b: string | null, pack: Pack): Overlap {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  if (isWithin(a, b, pack)) return 'within';
  if (isWithin(b, a, pack)) return 'contains';
  const lattice = latticeOf(pack);
  const apart = a.split(JOIN).every((one) => b.split(JOIN).every((other) => areApart(one, other, lattice)));
  return apart ? 'apart' : 'overlaps';
}

/** Apart by a row of either's ancestors, or because they share no ancestor at all (people and houses). */
function areApart(a: string, b: string, { classes }: Lattice): boolean {
  const [above, others] = [classes.get(a)?.above ?? new Set([a]), classes.get(b)?.above ?? new Set([b])];
  if (![...above].some((id) => others.has(id))) return true;
  return [...above].some((id) => [...(classes.get(id)?.apart ?? [])].some((other) => others.has(other)));
}
