import type { Bounds } from '../../model/lexicon/bounds.ts';

export function least({ min }: Bounds): number {
  return min ?? Number.NEGATIVE_INFINITY;
}

export function most({ max }: Bounds): number {
  return max ?? Number.POSITIVE_INFINITY;
}

export function areEqual(a: Bounds, b: Bounds): boolean {
  return a.min === b.min && a.max === b.max;
}

export function meet(a: Bounds, b: Bounds): boolean {
  return least(a) <= most(b) && least(b) <= most(a);
}

/** Whether all of `inner` lies in `outer`. */
export function holds(outer: Bounds, inner: Bounds): boolean {
  return least(outer) <= least(inner) && most(inner) <= most(outer);
}

/** What is in both; only for bounds that meet. */
export function common(a: Bounds, b: Bounds): Bounds {
  return finite(Math.max(least(a), least(b)), Math.min(most(a), most(b)));
}

/** The smallest bounds around both. */
export function around(a: Bounds, b: Bounds): Bounds {
  return finite(Math.min(least(a), least(b)), Math.max(most(a), most(b)));
}

function finite(min: number, max: number): Bounds {
  return { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null };
}

/** The same bounds, or one number with another word before it: "at least 21", "21". */
export function isOneNumber(a: Bounds, b: Bounds): boolean {
  const one = numberOf(a);
  return areEqual(a, b) || (one !== null && one === numberOf(b));
}

function numberOf({ min, max }: Bounds): number | null {
  if (min !== null && max !== null && min !== max) return null;
  return min ?? max;
}
