import type { Claim } from '../../model/claim.ts';
import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import type { CopiedPair } from './copied-figures.ts';
import { within } from './copied-figures.ts';
import { figureKey } from './same-figure.ts';
import { areNear } from './same-story.ts';

/** So many characters before and after a figure are compared. */
const CONTEXT = 24;

/**
 * Figures that stand in one place of a copied passage and differ: an agency's later take of the same day, with a
 * new count. The words before or behind the figure must be the same on both sides.
 */
export function* revisedFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  echoes: readonly Echo[],
  reportOf: ReadonlyMap<string, Report>,
): Generator<CopiedPair> {
  for (const { a, b } of echoes) {
    const [left, right] = [reportOf.get(a.report), reportOf.get(b.report)];
    if (!left || !right || !areNear(left, right)) continue;
    const others = within(claims.get(b.report) ?? [], b);
    for (const claim of within(claims.get(a.report) ?? [], a)) {
      const other = others.find((candidate) => isSamePlace(left.text, claim, right.text, candidate));
      if (other && figureKey(other) !== figureKey(claim)) yield [claim, other];
    }
  }
}

function isSamePlace(left: string, a: Claim, right: string, b: Claim): boolean {
  if (a.measure !== b.measure) return false;
  const before = (text: string, { quantity }: Claim) =>
    fold(text.slice(Math.max(0, quantity.start - CONTEXT), quantity.start));
  const after = (text: string, { quantity }: Claim) => fold(text.slice(quantity.end, quantity.end + CONTEXT));
  return before(left, a) === before(right, b) || after(left, a) === after(right, b);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
