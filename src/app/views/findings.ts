import type { Finding, FindingKind } from '../../model/finding.ts';
import type { CaseIndex } from './case-index.ts';
import { findingView } from './finding-view.ts';
import type { PageOf } from './page.ts';
import { pageOf } from './page.ts';
import type { FindingView, Page } from './shapes.ts';

/** The findings of a kind, or all, in the order of the account. */
function findingsFitting({ account }: CaseIndex, kind?: FindingKind): readonly Finding[] {
  return kind === undefined ? account.findings : account.findings.filter((finding) => finding.kind === kind);
}

export function findingList(
  index: CaseIndex,
  { kind, ...part }: PageOf & { kind?: FindingKind | undefined },
): Page<FindingView> {
  return pageOf(findingsFitting(index, kind), part, (finding) => findingView(index, finding));
}
