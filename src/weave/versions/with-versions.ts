import type { Account } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { findingOf } from '../account/finding-of.ts';
import { inOrder } from '../account/order.ts';
import { list, page } from '../account/phrase.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';

/** Reports that no longer stand, each with its standing, and what was read of them. */
export interface Past {
  readonly reports: readonly Report[];
  readonly readings: readonly Reading[];
}

/**
 * The account with the reports that no longer stand beside those that do: no figure of theirs counts, and a finding
 * tells what the newer version says otherwise, or what was withdrawn.
 */
export function withVersions(account: Account, { reports, readings }: Past): Account {
  if (reports.length === 0) return account;
  const claimsOf = new Map(readings.map(({ report, claims }) => [report, claims]));
  const all = [...account.reports, ...reports].sort((a, b) =>
    compare(`${a.document}\n${a.id}`, `${b.document}\n${b.id}`),
  );
  const byId = new Map(all.map((report) => [report.id, report]));
  const now = groupBy(account.claims, ({ report }) => report);
  const told = reports.flatMap((report): readonly Finding[] => {
    const before = claimsOf.get(report.id) ?? [];
    const newer = report.standing?.by == null ? undefined : byId.get(report.standing.by);
    if (newer?.standing === undefined && newer !== undefined)
      return changed(report, newer, { before, after: now.get(newer.id) ?? [] });
    if (newer !== undefined) return [];
    const earlier = reports.filter(({ standing }) => standing?.by === report.id);
    return [
      withdrawn(
        report,
        [report, ...earlier].flatMap(({ id }) => claimsOf.get(id) ?? []),
      ),
    ];
  });
  return { ...account, reports: all, findings: inOrder([...account.findings, ...told]) };
}

function withdrawn(report: Report, claims: readonly Claim[]): Finding {
  const figures = claims.length === 0 ? '' : ` No figure of it counts: ${list(claims.map(figure))}.`;
  return findingOf({
    kind: 'changed',
    facts: [],
    words: `${nameOf(report)}: ${report.standing?.words ?? ''}${figures}`,
  });
}

/** What the newer version says otherwise; nothing where no figure changed. */
function changed(
  report: Report,
  newer: Report,
  { before, after }: { readonly before: readonly Claim[]; readonly after: readonly Claim[] },
): readonly Finding[] {
  const gone = before.filter((claim) => !after.some((other) => isSame(claim, other)));
  const fresh = after.filter((claim) => !before.some((other) => isSame(claim, other)));
  const became = gone.flatMap((claim) => {
    const other = fresh.find((one) => isAbout(one, claim));
    return other === undefined ? [] : [[claim, other] as const];
  });
  const paired = new Set(became.flat());
  const lost = gone.filter((claim) => !paired.has(claim));
  const added = fresh.filter((claim) => !paired.has(claim));
  const parts = [
    ...became.map(([claim, other]) => `${figure(claim)} became ${figure(other)}`),
    ...(lost.length === 0 ? [] : [`it no longer states ${list(lost.map(figure))}`]),
    ...(added.length === 0 ? [] : [`it now states ${list(added.map(figure))}`]),
  ];
  if (parts.length === 0) return [];
  const words = `${nameOf(newer)} was changed. ${report.standing?.words ?? ''} ${parts.join('; ')}.`;
  return [{ ...findingOf({ kind: 'changed', facts: [], words }), claims: fresh.map(({ id }) => id).sort(compare) }];
}

function nameOf(report: Report): string {
  return report.title === null ? page(report) : `“${report.title}” (${page(report)})`;
}

function figure({ quantity, population }: Claim): string {
  const noun = population?.text ?? '';
  return `“${[quantity.text, quantity.text.endsWith(noun) ? '' : noun]
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/gu, ' ')}”`;
}

function isSame(a: Claim, b: Claim): boolean {
  return isAbout(a, b) && a.quantity.min === b.quantity.min && a.quantity.max === b.quantity.max;
}

function isAbout(a: Claim, b: Claim): boolean {
  const classOf = ({ population }: Claim): string | null => population?.class ?? population?.text ?? null;
  return (
    a.measure === b.measure &&
    a.quantity.unit === b.quantity.unit &&
    classOf(a) === classOf(b) &&
    (a.place?.name ?? null) === (b.place?.name ?? null)
  );
}
