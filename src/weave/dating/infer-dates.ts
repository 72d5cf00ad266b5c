import type { Echo } from '../../model/echo.ts';
import type { TimeMention } from '../../model/mention.ts';
import type { Published, Report } from '../../model/report.ts';
import { publishedDay } from '../../model/report.ts';
import type { Day } from '../../model/when.ts';
import type { Anchor, DatedReport } from './anchors.ts';
import { echoAnchors, mostNamed } from './anchors.ts';
import { addDays, firstOnOrAfter, weekdayName } from './days.ts';
import type { Opening } from './opening.ts';
import { openingWeekday } from './opening.ts';
import { undated } from './undated.ts';
import type { DateAnchor } from './year-anchors.ts';
import { yearAnchors } from './year-anchors.ts';

/** A weekday named without a date means one of the last seven days: so long after an anchor may the report be of. */
const DAYS_AFTER_WEEKDAY = 6;

/**
 * For each report that states no day: what the others and its own weekdays and dates settle, by report id; bounds and
 * the reason in plain words where they settle nothing. `times` are those of the reports as read without a day.
 * A single day follows where an anchor (a weekday that a dated report shares, a date without a year) meets the
 * weekday on which the report opens.
 */
export function inferDates(
  reports: readonly Report[],
  times: ReadonlyMap<string, readonly TimeMention[]>,
  echoes: readonly Echo[],
): ReadonlyMap<string, Published> {
  const timesOf = (id: string) => times.get(id) ?? [];
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const echoesOf = groupEchoes(echoes);
  const dated = new Map<string, DatedReport>();
  for (const report of sorted) {
    const day = publishedDay(report);
    if (day !== null) dated.set(report.id, { document: report.document, day, times: timesOf(report.id) });
  }
  const days = [...new Set([...dated.values()].map(({ day }) => day))].sort();
  const inferred = new Map<string, Published>();
  for (const report of sorted) {
    if (dated.has(report.id)) continue;
    const own = timesOf(report.id);
    const opening = openingWeekday(report, own);
    const shared = mostNamed(echoAnchors(report.id, own, echoesOf.get(report.id) ?? [], dated));
    const stated = yearAnchors(report, own, days);
    const published = settle({ shared, stated, opening });
    inferred.set(
      report.id,
      published && isWithin(published, report.published) ? published : undated(report.published, own, opening),
    );
  }
  return inferred;
}

interface Evidence {
  readonly shared: Anchor | null;
  readonly stated: readonly DateAnchor[];
  readonly opening: Opening | null;
}

function settle({ shared, stated, opening }: Evidence): Published | null {
  const dateline = stated.find(({ isDateline }) => isDateline);
  if (dateline) return published(dateline.day, dateline.day, dateline.reason);
  const last = [...stated].sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  const anchor = shared ?? last;
  if (!anchor) return null;
  if (opening) {
    const day = firstOnOrAfter(anchor.day, opening.weekday);
    const words = weekdayName(opening.weekday);
    const then =
      day === anchor.day
        ? `the report opens on that ${words}`
        : `the report opens on a ${words}, the first from then on`;
    return published(day, day, `${anchor.reason}; ${then}`);
  }
  if (anchor !== shared) return null;
  return published(
    anchor.day,
    addDays(anchor.day, DAYS_AFTER_WEEKDAY),
    `${anchor.reason}; up to six days may lie between`,
  );
}

function published(from: Day, to: Day, reason: string): Published {
  return { from, to, basis: 'inferred', reason, words: null };
}

/** Bounds that the page itself gives ("03/04", either way round) are kept. */
function isWithin(inferred: Published, { from, to }: Published): boolean {
  return (from === null || (inferred.to ?? '') >= from) && (to === null || (inferred.from ?? '') <= to);
}

function groupEchoes(echoes: readonly Echo[]): ReadonlyMap<string, readonly Echo[]> {
  const groups = new Map<string, Echo[]>();
  for (const echo of echoes)
    for (const { report } of [echo.a, echo.b]) {
      const group = groups.get(report);
      if (group) group.push(echo);
      else groups.set(report, [echo]);
    }
  return groups;
}
