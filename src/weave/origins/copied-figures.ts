import type { Claim } from '../../model/claim.ts';
import type { Echo, EchoSide } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { figureKey, isTelling, sameFigure, tellingFigure } from './same-figure.ts';
import { mayBeOneStory } from './same-story.ts';
import type { Speaker, SpeakerOf } from './speakers.ts';

/** Two claims that one written text holds. */
export type CopiedPair = readonly [Claim, Claim];

/**
 * Figures that stand in both passages of an echo: the nth of its value here is the nth there. In reports of
 * other weeks it must be copied wording and a telling number: formulas come back with other events and their small numbers.
 */
export function* copiedFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  echoes: readonly Echo[],
  reportOf: ReadonlyMap<string, Report>,
): Generator<CopiedPair> {
  for (const { a, b, kind } of echoes) {
    const mayRecur = !mayBeOneStory(reportOf.get(a.report), reportOf.get(b.report));
    if (mayRecur && kind === 'reworded') continue;
    const right = [...within(claims.get(b.report) ?? [], b)];
    for (const claim of within(claims.get(a.report) ?? [], a)) {
      const at = right.findIndex(
        (other) => sameFigure(claim, other) || (figureKey(claim) === figureKey(other) && sameWords(claim, other)),
      );
      const [other] = at < 0 ? [] : right.splice(at, 1);
      if (other !== undefined && (!mayRecur || isTelling(claim))) yield [claim, other];
    }
  }
}

/** Claims whose figures stand within the passage. */
export function within(claims: readonly Claim[], { start, end }: EchoSide): readonly Claim[] {
  return claims.filter(({ quantity }) => start <= quantity.start && quantity.end <= end);
}

function sameWords(a: Claim, b: Claim): boolean {
  return a.quantity.text.toLowerCase() === b.quantity.text.toLowerCase();
}

/** The same figure twice in one report: the opening sums up what the body says of a speaker. */
export function* repeatedFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  speakerOf: SpeakerOf,
): Generator<CopiedPair> {
  for (const own of claims.values()) {
    const byKey = new Map<string, Claim[]>();
    for (const claim of own) {
      const before = byKey.get(figureKey(claim)) ?? [];
      const same = before.find(
        (other) => tellingFigure(claim, other) && mayBeOneSpeaker(speakerOf(claim), speakerOf(other)),
      );
      if (same) yield [same, claim];
      byKey.set(figureKey(claim), [...before, claim]);
    }
  }
}

/** Nobody named, or only described, on one side may be who is named on the other. */
export function mayBeOneSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  return !a?.isNamed || !b?.isNamed || a.key === b.key;
}

/** So many figures of two reports are compared beyond their shared passages, at most. */
const MOST_FIGURES = 400;

/** Figures that two reports both give, where passages show that both print one story. */
export function* storyFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  pairs: Iterable<readonly [string, string]>,
  speakerOf: SpeakerOf,
): Generator<CopiedPair> {
  for (const [a, b] of pairs) {
    const right = (claims.get(b) ?? []).slice(0, MOST_FIGURES);
    for (const claim of (claims.get(a) ?? []).slice(0, MOST_FIGURES)) {
      const other = right.find(
        (candidate) => tellingFigure(claim, candidate) && mayBeOneSpeaker(speakerOf(claim), speakerOf(candidate)),
      );
      if (other) yield [claim, other];
    }
  }
}
