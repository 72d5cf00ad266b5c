import { contentId } from '../../base/hash.ts';
import { once } from '../../base/once.ts';
import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { textBlocks } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { groupBy, Unions } from '../../weave/series/group.ts';
import { carriersOf } from './carriers.ts';
import type { CaseIndex } from './case-index.ts';
import type { PageOf } from './page.ts';
import { pageOf } from './page.ts';
import { reportSummary } from './report-summary.ts';
import type { EchoGroup, Page } from './shapes.ts';

/** Reports that share this part of the shorter one's words carry one text. */
const CARRIED = 0.4;

interface Group {
  /** The first by its day first. */
  readonly reports: readonly Report[];
  readonly echoes: readonly Echo[];
}

/**
 * Reports that carry each other's words, the largest group first. Two reports belong together where their passages make two
 * fifths of the shorter one; other pairs that share a passage and are in no such group together are groups of their own.
 */
export function echoList(index: CaseIndex, part: PageOf): Page<EchoGroup> {
  return pageOf(divided(index), part, (group) => show(index, group));
}

const divided = once((index: CaseIndex): readonly Group[] => {
  const pairs = groupBy(index.account.echoes, ({ a, b }) => `${a.report} ${b.report}`);
  const unions = new Unions<string>();
  const sizes = new Map(index.account.reports.map((report) => [report.id, sizeOf(report)]));
  for (const echoes of pairs.values()) {
    const [{ a, b }] = echoes as [Echo, ...Echo[]];
    const shared = Math.min(coverage(echoes.map((echo) => echo.a)), coverage(echoes.map((echo) => echo.b)));
    const shorter = Math.min(sizes.get(a.report) ?? 0, sizes.get(b.report) ?? 0);
    if (shared >= shorter * CARRIED) unions.join(a.report, b.report);
  }
  const groups = groupBy(index.account.echoes, ({ a, b }) => {
    const root = unions.root(a.report);
    return root === unions.root(b.report) ? root : `${a.report} ${b.report}`;
  });
  return [...groups.values()].map((echoes) => groupOf(index, echoes)).sort(bySize);
});

function groupOf(index: CaseIndex, echoes: readonly Echo[]): Group {
  const ids = new Set(echoes.flatMap(({ a, b }) => [a.report, b.report]));
  const reports = [...ids].flatMap((id) => index.reports.get(id) ?? []).sort(byAge);
  return { reports, echoes };
}

function bySize(a: Group, b: Group): number {
  return b.reports.length - a.reports.length || b.echoes.length - a.echoes.length || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function nameOf({ reports }: Group): string {
  return reports.map(({ id }) => id).join(' ');
}

/** The earliest first; of one day the one with the most words, which the others are cut from. */
function byAge(a: Report, b: Report): number {
  const [day, other] = [a.published.from ?? a.published.to ?? '9999', b.published.from ?? b.published.to ?? '9999'];
  if (day !== other) return day < other ? -1 : 1;
  return sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1);
}

function sizeOf(report: Report): number {
  return sum(textBlocks(report).map(length));
}

function length({ start, end }: Span): number {
  return end - start;
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const shown = new WeakMap<Group, EchoGroup>();

function show(index: CaseIndex, group: Group): EchoGroup {
  const { reports, echoes } = group;
  const before = shown.get(group);
  if (before !== undefined) return before;
  const view: EchoGroup = {
    id: contentId('echoes', nameOf(group)),
    reports: reports.map((report) => reportSummary(index, report)),
    passages: echoes.length,
    reasons: reasonsOf(index, reports),
    perReport: carriersOf(reports, echoes),
  };
  shown.set(group, view);
  return view;
}

const MOST_REASONS = 12;

/** Why claims of several of the reports are one testimony; each reason once. */
function reasonsOf(index: CaseIndex, reports: readonly Report[]): readonly string[] {
  const heard = new Map<string, { readonly reason: string; readonly reports: Set<string> }>();
  for (const { id } of reports) {
    for (const claim of index.claimsOf.get(id) ?? []) {
      const origin = index.originOf.get(claim.id);
      if (origin === undefined) continue;
      const entry = heard.get(origin.id) ?? { reason: origin.reason, reports: new Set() };
      heard.set(origin.id, entry);
      entry.reports.add(id);
    }
  }
  const shared = [...heard.values()].filter((entry) => entry.reports.size > 1);
  const reasons = shared.sort((a, b) => b.reports.size - a.reports.size).map(({ reason }) => reason);
  return [...new Set(reasons)].slice(0, MOST_REASONS);
}
