import { contentId } from '../../base/hash.ts';
import type { Steps } from '../../base/once.ts';
import { once } from '../../base/once.ts';
import type { Echo } from '../../model/echo.ts';
import type { Report } from '../../model/report.ts';
import { byAge, leadsOf } from '../../weave/echoes/leads.ts';
import { groupBy } from '../../weave/series/group.ts';
import { carriersOf } from './carriers.ts';
import type { CaseIndex } from './case-index.ts';
import type { PageOf } from './page.ts';
import { pageOf } from './page.ts';
import { reportSummary } from './report-summary.ts';
import type { EchoGroup, Page } from './shapes.ts';

interface Group {
  /** The first by its day first. */
  readonly reports: readonly Report[];
  readonly echoes: readonly Echo[];
}

/**
 * Reports that carry each other's words, the largest group first. Those that carry the words of one older report belong
 * together; other pairs that share a passage and are in no such group together are groups of their own.
 */
export function echoList(index: CaseIndex, part: PageOf): Page<EchoGroup> {
  return pageOf(divided(index), part, (group) => show(index, group));
}

/** Makes the groups, and the first that a list shows. */
export function* echoSteps(index: CaseIndex): Steps {
  const groups = divided(index);
  yield;
  for (const group of groups.slice(0, FIRST)) {
    show(index, group);
    yield;
  }
}

const FIRST = 50;

const divided = once((index: CaseIndex): readonly Group[] => {
  const leads = leadsOf(index.reports, index.account.echoes);
  const groups = groupBy(index.account.echoes, ({ a, b }) => {
    const lead = leads.get(a.report);
    return lead !== undefined && lead === leads.get(b.report) ? lead : `${a.report} ${b.report}`;
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
