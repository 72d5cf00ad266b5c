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
  return figureKey(a) === figureKey(b) && (sameMeasure(a, b) || samePopulation(a, b));
}

/**
 * The same, where nothing but the figure ties the claims: a small number must also count
 * the same, by one measure. "Dozens" tells nothing.
 */
export function tellingFigure(a: Claim, b: Claim): boolean {
  if (!sameFigure(a, b) || isVague(a) || isVague(b)) return false;
  return isTelling(a) || (a.measure === b.measure && samePopulation(a, b));
}

/** A number that does not come back by chance. */
export function isTelling(claim: Claim): boolean {
  return !isVague(claim) && (claim.quantity.min ?? claim.quantity.max ?? 0) >= TELLING_NUMBER;
}

/** Words for a stretch of numbers: both bounds, and neither written. */
function isVague({ quantity: { text, min, max } }: Claim): boolean {
  return min !== null && max !== null && min !== max && !/\d/.test(text);
}

/** "Other" is a measure that nothing told. */
function sameMeasure(a: Claim, b: Claim): boolean {
  return a.measure === b.measure || a.measure === 'other' || b.measure === 'other';
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

/**
 * Whether a figure that the same speaker gives on another day is the same count restated: of a time that overlaps, and if
 * it is small, at one place that both name.
 */
export function isRestated(a: Claim, b: Claim): boolean {
  if (!tellingFigure(a, b) || !timesOverlap(a, b)) return false;
  return isTelling(a) || (a.place !== null && b.place !== null && a.place.name === b.place.name);
}

/** A floor this many times below a figure is no looser word for it. */
const LOOSE = 4;

/**
 * Whether what a report tells in its own voice is a figure that someone in it states: of the same measure and kind, and the
 * same bounds or looser ones.
 */
export function isToldOf(narrated: Claim, said: Claim): boolean {
  if (narrated.measure !== said.measure || narrated.measure === 'other' || !sameKind(narrated, said)) return false;
  if (narrated.quantity.unit !== said.quantity.unit || !timesOverlap(narrated, said)) return false;
  const isElsewhere = !arePlacesOne(narrated.place?.name, said.place?.name);
  if (figureKey(narrated) === figureKey(said)) return !isElsewhere || isTelling(said);
  return !isElsewhere && isLooser(narrated, said);
}

/** One name, none given, or one that holds the other's words: "Velm", "Velm harbour". */
export function arePlacesOne(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.includes(b) || b.includes(a);
}

function isLooser({ quantity: outer }: Claim, { quantity: inner }: Claim): boolean {
  const [from, to] = [outer.min ?? 0, outer.max ?? Number.POSITIVE_INFINITY];
  if (from > (inner.min ?? 0) || to < (inner.max ?? Number.POSITIVE_INFINITY) || from === to) return false;
  return from * LOOSE >= (inner.min ?? inner.max ?? 0);
}

/** One class, or where the reading gave none, one noun; a bare figure of a measure is of whom it counts. */
function sameKind(a: Claim, b: Claim): boolean {
  const [one, other] = [a.population, b.population];
  if (one === null || other === null) return true;
  if (one.class !== null && other.class !== null) return one.class === other.class;
  return headOf(one.text) === headOf(other.text);
}

const FIRST_DAY: Day = '0001-01-01';
const LAST_DAY: Day = '9999-12-31';
/** Whether something fell on a night or the day after it is told both ways. */
const SLACK_MS = 86_400_000;

function timesOverlap({ asOf: a }: Claim, { asOf: b }: Claim): boolean {
  if (a === null || b === null) return true;
  const isBefore = (from: Day | null, to: Day | null) =>
    Date.parse(from ?? FIRST_DAY) <= Date.parse(to ?? LAST_DAY) + SLACK_MS;
  return isBefore(a.from, b.to) && isBefore(b.from, a.to);
}
