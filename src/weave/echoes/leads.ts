import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { textBlocks } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { daysBetween } from '../dating/days.ts';
import { groupBy } from '../series/group.ts';

/** Reports that share this part of the shorter one's words carry one text. */
const CARRIED = 0.4;
/** Of other weeks it must be this much: standing background and an agency's formulas come back with every story. */
const CARRIED_LATER = 0.8;
const STORY_DAYS = 7;

/**
 * For each report that carries another's text the oldest such report, by id; itself where it carries no older one's. What
 * a report shares with a third makes no chain: with one lead are those that carry the lead's own words.
 */
export function leadsOf(reports: ReadonlyMap<string, Report>, echoes: readonly Echo[]): ReadonlyMap<string, string> {
  const carried = groupBy([...carriedPairs(reports, echoes)], ([id]) => id);
  const sorted = [...carried.keys()].flatMap((id) => reports.get(id) ?? []).sort(byAge);
  const age = new Map(sorted.map(({ id }, at) => [id, at]));
  const leads = new Map<string, string>();
  for (const { id } of sorted) {
    const older = (carried.get(id) ?? []).flatMap(([, other]) => (leads.get(other) === other ? [other] : []));
    const [first] = older.sort((a, b) => (age.get(a) ?? 0) - (age.get(b) ?? 0));
    leads.set(id, first ?? id);
  }
  return leads;
}

/** The earliest first; of one day the one with the most words, which the others are cut from. */
export function byAge(a: Report, b: Report): number {
  const [day, other] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
  if (day !== other) return day < other ? -1 : 1;
  return sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1);
}

/** Pairs of reports that carry one text, each both ways. */
function* carriedPairs(
  reports: ReadonlyMap<string, Report>,
  echoes: readonly Echo[],
): Generator<readonly [string, string]> {
  const sizes = new Map<string, number>();
  const size = (report: Report): number => {
    const known = sizes.get(report.id) ?? sizeOf(report);
    sizes.set(report.id, known);
    return known;
  };
  for (const shared of groupBy(echoes, ({ a, b }) => `${a.report} ${b.report}`).values()) {
    const [one, other] = [reports.get(shared[0]?.a.report ?? ''), reports.get(shared[0]?.b.report ?? '')];
    if (one === undefined || other === undefined) continue;
    const both = Math.min(coverage(shared.map(({ a }) => a)), coverage(shared.map(({ b }) => b)));
    if (both < Math.min(size(one), size(other)) * (areOfOneWeek(one, other) ? CARRIED : CARRIED_LATER)) continue;
    yield [one.id, other.id];
    yield [other.id, one.id];
  }
}

/** Where a day is not known, nothing speaks against it. */
function areOfOneWeek(a: Report, b: Report): boolean {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one === null || other === null || Math.abs(daysBetween(one, other)) <= STORY_DAYS;
}

function dayOf({ published: { from, to } }: Report): string | null {
  return from ?? to;
}

function sizeOf(report: Report): number {
  return textBlocks(report).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How much of a text spans cover; what two of them cover counts once. */
function coverage(spans: readonly Span[]): number {
  let [total, last] = [0, 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, last));
    last = Math.max(last, end);
  }
  return total;
}
