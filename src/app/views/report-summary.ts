import type { Report } from '../../model/report.ts';
import type { CaseIndex } from './case-index.ts';
import type { ReportSummary } from './shapes.ts';

/** A report as lists show it. */
export function reportSummary(index: CaseIndex, report: Report): ReportSummary {
  const { id, document, title, outlet, byline, published, language, sha256, mediaType, credits } = report;
  const others = new Set((index.echoesOf.get(id) ?? []).map(({ a, b }) => (a.report === id ? b.report : a.report)));
  return {
    id,
    document,
    title,
    outlet,
    byline,
    published,
    language,
    sha256,
    mediaType,
    agencies: [...new Set(credits.map(({ agency }) => agency))],
    claims: index.claimsOf.get(id)?.length ?? 0,
    positions: index.positionsOf.get(id)?.length ?? 0,
    echoes: others.size,
  };
}

/** Newest first by the last day that each may be of, those without one last; of one day by name. */
export function byPublished(a: Report, b: Report): number {
  const [day, other] = [a.published.to ?? a.published.from ?? '', b.published.to ?? b.published.from ?? ''];
  if (day !== other) return day < other ? 1 : -1;
  return a.document === b.document ? 0 : a.document < b.document ? -1 : 1;
}
