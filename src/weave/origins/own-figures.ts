import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { publishedDay } from '../../model/report.ts';
import { daysBetween } from '../dating/days.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { CopiedPair } from './copied-figures.ts';
import { arePlacesOne, figureKey, isRestated, isTelling, sameFigure } from './same-figure.ts';
import { areNear, STORY_DAYS } from './same-story.ts';
import type { SpeakerOf } from './speakers.ts';

interface Told {
  readonly claim: Claim;
  readonly report: Report;
  readonly isOwn: boolean;
  /** Where: by the claim, else by one of its report that gives the same figure. */
  readonly place: string | undefined;
}

/** So many figures that are alike are looked back on. */
const MOST_BEFORE = 20;
/** A count of more days than this is of a war or a season, and of so many or more no reporter's own. */
const LONG_DAYS = 60;
const STANDING_COUNT = 1000;
const STANDING_DAYS = 30;

/**
 * Figures that nobody is named for and that come again: an outlet gives its own in the days after, once with who said it and
 * once without; and the tally of a war stands in every agency's background, nobody's testimony anew.
 */
export function* ownFigures(
  claims: ReadonlyMap<string, readonly Claim[]>,
  reportOf: ReadonlyMap<string, Report>,
  speakerOf: SpeakerOf,
): Generator<CopiedPair> {
  const told = [...claims.values()].flatMap((own) => {
    const placed = own.filter(({ place }) => place !== null);
    return own.flatMap((claim): readonly Told[] => {
      const report = reportOf.get(claim.report);
      if (report === undefined || !isTelling(claim)) return [];
      const place = (claim.place ?? placed.find((other) => sameFigure(claim, other))?.place)?.name;
      return [{ claim, report, isOwn: speakerOf(claim) === null, place }];
    });
  });
  const byOutlet = told.filter(({ report }) => report.outlet !== null);
  yield* repeated(byOutlet, ({ report }) => `outlet ${report.outlet}`, STORY_DAYS);
  yield* repeated(told.filter(isStanding), () => 'standing', STANDING_DAYS);
}

function* repeated(told: readonly Told[], keyOf: (one: Told) => string, days: number): Generator<CopiedPair> {
  const alike = groupBy(told, (one) => `${keyOf(one)}|${one.claim.measure}|${figureKey(one.claim)}`);
  for (const group of alike.values()) {
    const sorted = group.toSorted((a, b) => compare(publishedDay(a.report) ?? '', publishedDay(b.report) ?? ''));
    for (const [at, one] of sorted.entries()) {
      const before = sorted.slice(Math.max(0, at - MOST_BEFORE), at).find((other) => isAgain(one, other, days));
      if (before !== undefined) yield [before.claim, one.claim];
    }
  }
}

function isAgain(one: Told, other: Told, days: number): boolean {
  if (!(one.isOwn || other.isOwn) || !areNear(one.report, other.report, days)) return false;
  return isRestated(one.claim, other.claim) && arePlacesOne(one.place, other.place);
}

function isStanding({ claim: { quantity, asOf }, isOwn }: Told): boolean {
  if (!isOwn || (quantity.min ?? quantity.max ?? 0) < STANDING_COUNT || asOf?.from == null || asOf.to === null)
    return false;
  return daysBetween(asOf.from, asOf.to) > LONG_DAYS;
}
