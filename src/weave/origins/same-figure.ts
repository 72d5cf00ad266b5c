import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/when.ts';

/** Below this a number comes back by chance. */
const TELLING_NUMBER = 10;

/** The number that a claim turns on, with its unit: "at least 40" and "40" share it, and so do "forty" and "up to 40". */
export function figureKey({ quantity: { min, max, unit } }: Claim): string {
  const number = min !== null && max !== null && min !== max ? `${min}-${max}` : String(min ?? max);
  return unit === null ? number : `${number} ${unit}`;
}

/** Whether two claims give one figure of one thing: the same number, of one measure or of one population. */
export function sameFigure(a: Claim, b: Claim): boolean {
  return figureKey(a) === figureKey(b) && (a.measure === b.measure || samePopulation(a, b));
}

/** The same, where nothing but the figure ties the claims: a small number must also count the same, by one measure. */
export function tellingFigure(a: Claim, b: Claim): boolean {
  if (!sameFigure(a, b)) return false;
  if ((a.quantity.min ?? a.quantity.max ?? 0) >= TELLING_NUMBER) return true;
  return a.measure === b.measure && samePopulation(a, b);
}

function samePopulation({ population: a }: Claim, { population: b }: Claim): boolean {
  return a !== null && b !== null && headOf(a.text) === headOf(b.text);
}

/** The last word, in the singular. */
function headOf(words: string): string {
  return (
    words
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  ).replace(/s$/u, '');
}

/** Whether a figure that the same speaker gives on another day is the same count restated: of a time that overlaps. */
export function isRestated(a: Claim, b: Claim): boolean {
  return tellingFigure(a, b) && timesOverlap(a, b);
}

const FIRST_DAY: Day = '0001-01-01';
const LAST_DAY: Day = '9999-12-31';

function timesOverlap({ asOf: a }: Claim, { asOf: b }: Claim): boolean {
  if (a === null || b === null) return true;
  return (a.from ?? FIRST_DAY) <= (b.to ?? LAST_DAY) && (b.from ?? FIRST_DAY) <= (a.to ?? LAST_DAY);
}
