import type { Finding, FindingKind } from '../../model/finding.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { CaseIndex } from './case-index.ts';
import { findingView } from './finding-view.ts';
import type { PageOf } from './page.ts';
import { pageOf } from './page.ts';
import type { FINDING_LISTS } from './sections.ts';
import { SECTIONS } from './sections.ts';
import type { FindingView, Page } from './shapes.ts';
import { chainSums } from './system.ts';

export interface FindingFilter {
  readonly kind?: FindingKind | undefined;
  readonly section?: (typeof FINDING_LISTS)[number] | undefined;
}

/** The findings of a kind and of a section, or all, in the order of the account. */
function findingsFitting(index: CaseIndex, pack: Pack, { kind, section }: FindingFilter): readonly Finding[] {
  const all = section === 'chain' ? chainSums(index, pack) : index.account.findings;
  const kinds: readonly FindingKind[] | null = section === undefined || section === 'chain' ? null : SECTIONS[section];
  if (kinds === null && kind === undefined) return all;
  return all.filter((one) => (kind === undefined || one.kind === kind) && kinds?.includes(one.kind) !== false);
}

export function findingList(index: CaseIndex, pack: Pack, filter: PageOf & FindingFilter): Page<FindingView> {
  return pageOf(findingsFitting(index, pack, filter), filter, (finding) => findingView(index, finding));
}
