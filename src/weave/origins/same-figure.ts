import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/when.ts';

/** Whether two claims give one figure of one measure: the same bounds, or one number with and without its qualifier. */
export function sameFigure(a: Claim, b: Claim): boolean {
  return a.measure === b.measure && a.quantity.unit === b.quantity.unit && figureKey(a) === figureKey(b);
}

/** The number that a claim turns on: "at least 40" and "40" share it. */
export function figureKey({ quantity: { min, max } }: Claim): string {
  return min !== null && max !== null && min !== max ? `${min}-${max}` : String(min ?? max);
}

/** Below this a number comes back by chance. */
const TELLING_NUMBER = 10;

/**
 * Whether a figure that the same speaker gives on another day is the same count restated: it is about a time that
 * overlaps, and of small numbers also of the same kind of people at the same place.
 */
export function isRestated(a: Claim, b: Claim): boolean {
  if (!sameFigure(a, b) || !timesOverlap(a, b)) return false;
  if ((a.quantity.min ?? a.quantity.max ?? 0) >= TELLING_NUMBER) return true;
  return a.population?.text.toLowerCase() === b.population?.text.toLowerCase() && a.place?.name === b.place?.name;
}

const FIRST_DAY: Day = '0001-01-01';
const LAST_DAY: Day = '9999-12-31';

function timesOverlap({ asOf: a }: Claim, { asOf: b }: Claim): boolean {
  if (a === null || b === null) return true;
  return (a.from ?? FIRST_DAY) <= (b.to ?? LAST_DAY) && (b.from ?? FIRST_DAY) <= (a.to ?? LAST_DAY);
}
