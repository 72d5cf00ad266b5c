import type { Finding } from '../../model/finding.ts';
import type { Day } from '../../model/when.ts';
import { daysBetween } from '../dating/days.ts';
import type { FactSeries } from '../series/build-series.ts';
import type { Fact } from '../series/fact.ts';
import { compare } from '../series/fact.ts';
import { findingOf } from './finding-of.ts';
import { count, day, figure, list, page } from './phrase.ts';
import { originOf } from './reprints.ts';
import type { Scene } from './scene.ts';

/** A figure so many days older than the newest of the case is told as a gap. */
export const STALE_DAYS = 7;
/** Smaller figures are details, and that one source gives them is no news. */
const FEW = 10;

/**
 * What the case does not hold: compartments of the pack with no figure at all, or with none for the last days of
 * the case, and series that several reports print and one origin alone supports.
 */
export function gaps(scene: Scene, series: readonly FactSeries[]): readonly Finding[] {
  return [...compartmentGaps(scene), ...series.flatMap((one) => loneOrigin(one) ?? [])];
}

function compartmentGaps({ facts, pack }: Scene): readonly Finding[] {
  if (facts.length === 0) return [];
  const last = newest(facts);
  return pack.compartments.flatMap(({ title, measures }) => {
    if (measures.includes('other')) return [];
    const own = facts.filter(({ claim }) => measures.includes(claim.measure));
    if (own.length === 0 && !pack.gaps) return [];
    if (own.length === 0) {
      return [findingOf({ kind: 'gap', facts: [], words: `No report gives a figure for those ${title}.` })];
    }
    const latest = newest(own);
    if (!pack.gaps || last === null || latest === null || daysBetween(latest, last) <= STALE_DAYS) return [];
    const words = `The newest figure for those ${title} is of ${day(latest)}, ${count(daysBetween(latest, last), 'day')} older than the newest figure of the case.`;
    return [findingOf({ kind: 'gap', facts: own.filter(({ to }) => to === latest), words })];
  });
}

function newest(facts: readonly Fact[]): Day | null {
  return (
    facts
      .flatMap(({ to }) => to ?? [])
      .sort(compare)
      .at(-1) ?? null
  );
}

/** A series that looks well supported, for many reports print it, and is not. */
function loneOrigin({ series, facts }: FactSeries): Finding | null {
  const reports = new Set(facts.map(({ report }) => page(report)));
  const origins = new Set(facts.map(({ origin }) => origin));
  const [first] = facts;
  if (reports.size < 3 || origins.size > 1 || first === undefined || series.measure === 'other') return null;
  if (facts.every(({ strict }) => (strict.max ?? strict.min ?? 0) < FEW)) return null;
  const pages = list(facts.map(({ report }) => page(report)));
  return findingOf({
    kind: 'gap',
    facts,
    words: `One origin only for “${series.title}”: ${pages} give ${list(facts.map(figure))}, and all go back to ${originOf(first)}.`,
  });
}
