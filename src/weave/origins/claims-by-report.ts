import type { Claim } from '../../model/claim.ts';

/** The claims of each report in text order. */
export function claimsByReport(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const sorted = [...claims].sort(
    (a, b) => a.quantity.start - b.quantity.start || a.quantity.end - b.quantity.end || (a.id < b.id ? -1 : 1),
  );
  const byReport = new Map<string, Claim[]>();
  for (const claim of sorted) {
    const own = byReport.get(claim.report);
    if (own) own.push(claim);
    else byReport.set(claim.report, [claim]);
  }
  return byReport;
}
