import { describe, expect, it } from 'vitest';
import type { WatchState } from '../../model/watch.ts';
import { NO_WATCH } from '../../model/watch.ts';
import { accountIn, addStories, claimOf, IDA, openStories } from '../review/case.test-kit.ts';
import { judge } from '../review/judge.ts';
import { indexOf } from '../views/case-index.ts';
import { changesSince, seenNow } from './watch.ts';

const AT = '2031-06-01T10:00:00.000Z';

describe('a watch list', () => {
  it('tells nothing where nothing changed', async () => {
    const open = await openStories();
    const index = indexOf(await accountIn(open));
    const watch = { series: index.account.series.map(({ id }) => id), places: ['Oslem'], actors: ['Petra Sung'] };
    const seen = seenNow(index, watch, AT);
    expect(seen.at).toBe(AT);
    expect(changesSince(index, { watch, seen })).toEqual([]);
    expect(changesSince(index, { watch: NO_WATCH, seen: null })).toEqual([]);
  });

  it('tells of a new figure for a watched place, and not of other places', async () => {
    const open = await openStories();
    const watch = { series: [], places: ['Oslem', 'Vassory'], actors: [] };
    const state: WatchState = { watch, seen: seenNow(indexOf(await accountIn(open)), watch, AT) };
    await addStories(open, {
      'post.txt': 'Ferry\n\n6 May 2031\n\nThe bodies of 33 people were found in Oslem on Tuesday, police said.\n',
    });
    const changes = changesSince(indexOf(await accountIn(open)), state);
    expect(changes.map(({ kind, key, state: what }) => [kind, key, what])).toEqual([['place', 'Oslem', 'changed']]);
    expect(changes[0]?.claims.added).toHaveLength(1);
    expect(changes[0]?.words).toContain('1 new figure');
  });

  it('tells that a judgement moved a figure', async () => {
    const open = await openStories();
    const before = indexOf(await accountIn(open));
    const claim = claimOf(before.account, '52');
    const series = before.seriesOf.get(claim)?.id ?? '';
    const watch = { series: [series], places: [], actors: [] };
    const state = { watch, seen: seenNow(before, watch, AT) };
    const value = { min: 60, max: 60 };
    const { account } = await judge(open, { kind: 'correct', slot: 'bounds', value, targets: [{ claim }] }, IDA);
    const [change] = changesSince(indexOf(account), state);
    expect(change).toMatchObject({ state: 'changed', interval: { before: { max: 52 }, after: { max: 60 } } });
  });

  it('tells of a series that is gone, and of what is watched for the first time', async () => {
    const open = await openStories();
    const before = indexOf(await accountIn(open));
    const claim = claimOf(before.account, 'About 200');
    const series = before.seriesOf.get(claim)?.id ?? '';
    const watch = { series: [series], places: [], actors: [] };
    const seen = seenNow(before, watch, AT);
    expect(changesSince(before, { watch, seen: null })).toMatchObject([{ state: 'new' }]);
    const { account } = await judge(open, { kind: 'reject', targets: [{ claim }] }, IDA);
    expect(changesSince(indexOf(account), { watch, seen })).toMatchObject([
      { state: 'gone', claims: { gone: [claim] } },
    ]);
  });
});
