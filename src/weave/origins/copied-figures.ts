import type { Claim } from '../../model/claim.ts';
import type { Echo, EchoSide } from '../../model/echo.ts';
import { figureKey, sameFigure } from './same-figure.ts';

/** Two claims of two reports that one written text holds. */
export type CopiedPair = readonly [Claim, Claim];

/**
 * Figures inside echo passages whose counterpart on the other side is the same figure: the nth of its value and
 * measure here is the nth there.
 */
export function* copiedFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  echoes: readonly Echo[],
): Generator<CopiedPair> {
  for (const { a, b } of echoes) {
    const right = [...within(claims.get(b.report) ?? [], b)];
    for (const claim of within(claims.get(a.report) ?? [], a)) {
      const at = right.findIndex(
        (other) => sameFigure(claim, other) || (figureKey(claim) === figureKey(other) && sameWords(claim, other)),
      );
      const [other] = at < 0 ? [] : right.splice(at, 1);
      if (other !== undefined) yield [claim, other];
    }
  }
}

function within(claims: readonly Claim[], { start, end }: EchoSide): readonly Claim[] {
  return claims.filter(({ quantity }) => start <= quantity.start && quantity.end <= end);
}

function sameWords(a: Claim, b: Claim): boolean {
  return a.quantity.text.toLowerCase() === b.quantity.text.toLowerCase();
}
