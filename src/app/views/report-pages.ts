import { once } from '../../base/once.ts';
import type { Report } from '../../model/report.ts';
import { byPosition } from '../../model/span.ts';
import type { CaseIndex } from './case-index.ts';
import { claimView, positionView } from './claim-view.ts';
import { layersOf } from './layers.ts';
import type { PageOf } from './page.ts';
import { pageOf } from './page.ts';
import { byPublished, reportSummary } from './report-summary.ts';
import { reportsWith } from './search-index.ts';
import type { Page, ReportPage, ReportSummary } from './shapes.ts';

const inOrder = once((reports: readonly Report[]) => reports.toSorted(byPublished));

/** The reports that hold all words of a query, or all of them; the newest first. */
function reportsFitting(index: CaseIndex, q?: string): readonly Report[] {
  if (q !== undefined) return reportsWith(index.account.reports, q).toSorted(byPublished);
  return inOrder(index.account.reports);
}

export function reportList(index: CaseIndex, { q, ...part }: PageOf & { q?: string | undefined }): Page<ReportSummary> {
  return pageOf(reportsFitting(index, q), part, (report) => reportSummary(index, report));
}

/** What its layers were read with, and where they are kept. */
type ReadWith = Parameters<typeof layersOf>[1];

/** A report with every layer, in the order of its text; null where the account has no such report. */
export function reportPage(index: CaseIndex, id: string, read: ReadWith): ReportPage | null {
  const report = index.reports.get(id);
  if (report === undefined) return null;
  const claims = (index.claimsOf.get(id) ?? []).toSorted((a, b) => byPosition(a.quantity, b.quantity));
  const positions = (index.positionsOf.get(id) ?? []).toSorted((a, b) => byPosition(a.quote, b.quote));
  const echoes = (index.echoesOf.get(id) ?? []).flatMap((echo) => {
    const other = index.reports.get(echo.a.report === id ? echo.b.report : echo.a.report);
    return other === undefined ? [] : [{ echo, other: reportSummary(index, other) }];
  });
  return {
    report,
    summary: reportSummary(index, report),
    claims: claims.map((claim) => claimView(index, claim)),
    positions: positions.map((position) => positionView(index, position)),
    echoes,
    ...layersOf(report, read),
  };
}
