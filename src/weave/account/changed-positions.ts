import type { Finding } from '../../model/finding.ts';
import type { Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { Identify } from '../series/identity.ts';
import { findingOf } from './finding-of.ts';
import { days, list, page } from './phrase.ts';

export interface Stances {
  readonly positions: readonly Position[];
  readonly reports: readonly Report[];
  readonly identify: Identify;
}

/**
 * Actors whose position moved: a report itself says that they held another one before ("at first", "initially"), and this or
 * another report gives what they hold now. Two stances without such words may stand side by side and are no change.
 */
export function changedPositions({ positions, reports, identify }: Stances): readonly Finding[] {
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const sorted = positions.toSorted(
    (a, b) => compare(documentOf(a, reportOf), documentOf(b, reportOf)) || a.quote.start - b.quote.start,
  );
  const groups = groupBy(sorted, ({ report, actor, issue }) => `${identify(report, actor).key}|${issue}`);
  return [...groups.values()].flatMap((group) => {
    const before = group.filter(({ superseded }) => superseded);
    const now = group.filter(
      ({ superseded, stance }) => !superseded && before.every((position) => position.stance !== stance),
    );
    const old = before[0];
    const current = old === undefined ? undefined : (nextTo(old, now) ?? newest(now));
    if (old === undefined || current === undefined) return [];
    const same = now.filter(({ stance }) => stance === current.stance);
    return [finding(identify(old.report, old.actor).name, before, same, reportOf)];
  });
}

function documentOf({ report }: Position, reports: ReadonlyMap<string, Report>): string {
  return reports.get(report)?.document ?? report;
}

/** What the same report gives next for the actor: the report itself sets the two against each other. */
function nextTo(old: Position, now: readonly Position[]): Position | undefined {
  const after = now.filter(({ report, quote }) => report === old.report && quote.end >= old.quote.end);
  return after.toSorted((a, b) => a.quote.start - b.quote.start)[0];
}

function newest(positions: readonly Position[]): Position | undefined {
  const day = ({ when }: Position): string => when?.to ?? when?.from ?? '';
  return positions.toSorted((a, b) => compare(day(b), day(a)))[0];
}

function finding(
  actor: string,
  before: readonly Position[],
  now: readonly Position[],
  reports: ReadonlyMap<string, Report>,
): Finding {
  const said = (position: Position): string => {
    const report = reports.get(position.report);
    const time = position.when === null ? '' : `, ${days(position.when.from, position.when.to)}`;
    return `${report === undefined ? position.report : page(report)}${time}: “${position.quote.text.replace(/\s+/g, ' ')}”`;
  };
  const stances = (positions: readonly Position[]): string => list(positions.map(({ stance }) => `“${stance}”`));
  const dated = now.flatMap(({ when }) => (when === null ? [] : [days(when.from, when.to)]));
  const since = dated[0] === undefined || dated[0] === '' ? '' : ` (${dated[0]})`;
  return findingOf({
    kind: 'changed',
    facts: [],
    positions: [...before, ...now].map(({ id }) => id),
    words: `${actor} moved from ${stances(before)} to ${stances(now)}${since}. Before, ${said(before[0] as Position)}; now, ${now.map(said).join('; ')}.`,
  });
}
