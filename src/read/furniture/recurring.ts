import type { Block, Report } from '../../model/report.ts';
import { headlineKey } from '../plain/headline.ts';

/** A line that stands in this many reports of an outlet, and in this share of them, belongs to the site. */
const FEWEST_REPORTS = 3;
const LEAST_SHARE = 0.5;
const LONGEST_LINE = 400;

/**
 * The same reports, with the lines that recur across reports of one outlet turned into furniture. Only lines at the
 * edges of a report,
 * before its first or after its last paragraph that is its own, and only lines without figures: background that an
 * agency repeats
 * under every story is text. Reports without an outlet are left as they are. Pure; independent of the order of the
 * reports.
 */
export function dropRecurring(reports: readonly Report[]): readonly Report[] {
  const outlets = new Map<string, Report[]>();
  for (const report of reports) {
    if (report.outlet === null) continue;
    const same = outlets.get(report.outlet) ?? [];
    same.push(report);
    outlets.set(report.outlet, same);
  }
  const recurring = new Map([...outlets].map(([outlet, same]) => [outlet, recurringKeys(same)]));
  return reports.map((report) => {
    const keys = report.outlet === null ? undefined : recurring.get(report.outlet);
    return keys === undefined || keys.size === 0 ? report : withoutLines(report, keys);
  });
}

function recurringKeys(reports: readonly Report[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const texts = new Map(reports.map((report) => [report.sha256, report]));
  for (const report of texts.values()) {
    for (const key of new Set(report.blocks.flatMap((block) => keyOf(report, block) ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(FEWEST_REPORTS, LEAST_SHARE * texts.size);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function keyOf({ text }: Report, { start, end, kind }: Block): string | null {
  if (
    kind === 'furniture' ||
    kind === 'headline' ||
    kind === 'credit' ||
    kind === 'dateline' ||
    end - start > LONGEST_LINE
  )
    return null;
  const words = text.slice(start, end);
  return /\d/u.test(words) ? null : headlineKey(words) || null;
}

function withoutLines(report: Report, keys: ReadonlySet<string>): Report {
  const recurs = report.blocks.map((block) => {
    const key = keyOf(report, block);
    return key !== null && keys.has(key);
  });
  const isOwn = (block: Block, at: number): boolean => block.kind === 'paragraph' && recurs[at] === false;
  const first = report.blocks.findIndex(isOwn);
  const last = report.blocks.findLastIndex(isOwn);
  if (first < 0) return report;
  const blocks = report.blocks.map(
    (block, at): Block =>
      recurs[at] === true && (at < first || at > last)
        ? { ...block, kind: 'furniture', reason: 'recurs-in-outlet' }
        : block,
  );
  return { ...report, blocks };
}
