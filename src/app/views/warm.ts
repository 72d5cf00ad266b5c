import type { CaseIndex } from './case-index.ts';
import { echoList } from './echo-groups.ts';
import { warmSearch } from './search-index.ts';
import { sourceRows } from './sources.ts';

/** What pages of a new account would make when first asked, as steps that other work may come between. */
export function warmSteps(index: CaseIndex): readonly (() => void)[] {
  return [
    ...warmSearch(index.account),
    () => echoList(index, { offset: 0, limit: 50 }),
    () => sourceRows(index, 'speaker'),
    () => sourceRows(index, 'outlet'),
    () => sourceRows(index, 'agency'),
  ];
}
