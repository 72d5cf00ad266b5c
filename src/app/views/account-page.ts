import type { Account } from '../../model/account.ts';
import type { FindingKind } from '../../model/finding.ts';
import type { CaseIndex } from './case-index.ts';
import { findingView } from './finding-view.ts';
import { SECTIONS } from './sections.ts';
import { seriesCard } from './series-card.ts';
import { byWeight, isAside } from './series-order.ts';
import type { AccountPage, CaseCounts, FindingGroup } from './shapes.ts';

const HEADLINES = 24;
const FIRST_FINDINGS = 20;

/** The first page of a case: its best supported figures and what a reader must know of them. */
export function accountPage(index: CaseIndex): AccountPage {
  const shown = byWeight(index);
  return {
    headline: shown.slice(0, HEADLINES).map((series) => seriesCard(index, series)),
    clashes: group(index, SECTIONS.clashes),
    changes: group(index, SECTIONS.changes),
    support: group(index, SECTIONS.support),
    gaps: group(index, SECTIONS.gaps),
    asides: index.account.series.filter(isAside).length,
  };
}

function group(index: CaseIndex, kinds: readonly FindingKind[]): FindingGroup {
  const all = index.account.findings.filter(({ kind }) => kinds.includes(kind));
  return { items: all.slice(0, FIRST_FINDINGS).map((finding) => findingView(index, finding)), total: all.length };
}

export function countsOf({ reports, claims, origins, positions, series, findings, rulings }: Account): CaseCounts {
  return {
    reports: reports.length,
    claims: claims.length,
    origins: origins.length,
    positions: positions.length,
    series: series.length,
    findings: findings.length,
    judgements: rulings.length,
  };
}
