import type { Bounds } from '../../model/lexicon/bounds.ts';

/** Areas in square kilometres: exact by the SI and by the international yard and pound agreement of 1959. */
const SQUARE_KILOMETRES: Readonly<Record<string, number>> = {
  km2: 1,
  m2: 1e-6,
  ha: 0.01,
  hectares: 0.01,
  hectare: 0.01,
  acres: 0.0040468564224,
  acre: 0.0040468564224,
  mi2: 2.589988110336,
};

/** A figure in the unit that figures of its kind are compared in; other units stay as they are. */
export function inBaseUnit(
  { min, max }: Bounds,
  unit: string | null,
): { readonly bounds: Bounds; readonly unit: string | null } {
  const factor = unit === null ? undefined : SQUARE_KILOMETRES[unit];
  if (factor === undefined) return { bounds: { min, max }, unit };
  const scale = (value: number | null): number | null =>
    value === null ? null : Number((value * factor).toPrecision(12));
  return { bounds: { min: scale(min), max: scale(max) }, unit: 'km2' };
}
