import { beforeAll, describe, expect, it } from 'vitest';
import { atOnce } from '../../base/once.ts';
import type { Account } from '../../model/account.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import { openStories, STORIES } from '../review/case.test-kit.ts';
import { toReview } from '../review/worklist.ts';
import { accountPage } from './account-page.ts';
import { indexOf } from './case-index.ts';
import { echoList } from './echo-groups.ts';
import { search } from './search.ts';
import { sourcesPage } from './sources.ts';
import { systemPage } from './system.ts';
import { warm } from './warm.ts';

const ALL = { offset: 0, limit: 50 };

let account: Account;
beforeAll(async () => {
  const copy = STORIES['gazette.txt'].replace('4 May', '6 May');
  account = await (await openStories({ ...STORIES, 'copy.txt': copy })).current();
});

/** The same account, of which nothing was made yet. */
const afresh = (): Account => structuredClone(account);

/** All that pages show of it that is made of the whole. */
function pagesOf(one: Account): unknown {
  const index = indexOf(one);
  return structuredClone({
    account: accountPage(index),
    system: systemPage(index, NO_PACK),
    sources: sourcesPage(index),
    echoes: echoList(index, ALL),
    review: toReview(index),
    found: [search(index, 'drowned ferry'), search(index, 'hospital')],
  });
}

describe('what is made before pages ask for it', () => {
  it('is what they would make themselves', () => {
    const one = afresh();
    atOnce(warm({ account: one, pack: NO_PACK }));
    expect(pagesOf(one)).toEqual(pagesOf(afresh()));
  });

  it('is made in steps, and not again once it was', () => {
    const one = { account: afresh(), pack: NO_PACK };
    const first = [...warm(one)].length;
    expect(first).toBeGreaterThan(20);
    expect([...warm(one)].length).toBeLessThan(first);
    expect(sourcesPage(indexOf(one.account)).speakers).toBe(sourcesPage(indexOf(one.account)).speakers);
  });

  it('is the same for a page that asks after any step', () => {
    const all = pagesOf(afresh());
    for (const stop of [0, 1, 5, 12, 17, 20, 23]) {
      const one = afresh();
      const steps = warm({ account: one, pack: NO_PACK });
      for (let step = 0; step < stop; step += 1) steps.next();
      expect(pagesOf(one)).toEqual(all);
      atOnce(steps);
      expect(pagesOf(one)).toEqual(all);
    }
  });

  it('is shared by accounts that have a list in common, and not beyond it', () => {
    const one = afresh();
    const other = { ...one, claims: structuredClone(one.claims) };
    const [index, next] = [indexOf(one), indexOf(other)];
    expect(next.reports).toBe(index.reports);
    expect(next.seriesOf).toBe(index.seriesOf);
    expect(next.claims).not.toBe(index.claims);
    expect(next.claims.get(one.claims[0]?.id ?? '')).toBe(other.claims[0]);
  });
});
