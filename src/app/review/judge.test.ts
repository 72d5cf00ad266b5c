import { describe, expect, it } from 'vitest';
import { NO_PACK } from '../../model/pack/pack.ts';
import { choosePack } from '../case/case-pack.ts';
import { verify } from '../verify.ts';
import { indexOf } from '../views/case-index.ts';
import { claimPage } from '../views/claim-pages.ts';
import { accountIn, addStories, claimOf, IDA, JO, openStories } from './case.test-kit.ts';
import { AlreadyDone, CannotJudge, NoSuchThing } from './failures.ts';
import { judge, undo } from './judge.ts';
import { toReview } from './worklist.ts';

describe('to judge', () => {
  it('tells what changed, and the account follows', async () => {
    const open = await openStories();
    const claim = claimOf(await accountIn(open), '52');
    const { account, ruling, changed } = await judge(
      open,
      { kind: 'reject', targets: [{ claim }], reason: 'a misprint' },
      IDA,
    );
    expect(ruling).toMatchObject({
      state: 'holds',
      claims: [claim],
      judgement: { ...{ by: IDA.by, at: IDA.at }, revision: 1 },
    });
    expect(changed.series).not.toEqual([]);
    expect(await accountIn(open)).toBe(account);
    expect(claimPage(indexOf(account), claim)?.claim).toMatchObject({ standing: 'rejected', series: null });
  });

  it('changes no figure by accepting', async () => {
    const open = await openStories();
    const before = await accountIn(open);
    const claim = claimOf(before, '52');
    const { account, changed } = await judge(open, { kind: 'accept', targets: [{ claim }] }, IDA);
    expect(changed).toEqual({ series: [], findings: { gone: [], new: [] } });
    expect({ ...account, rulings: [] }).toEqual(before);
    expect(claimPage(indexOf(account), claim)?.claim.standing).toBe('accepted');
  });

  it('is undone once, and all is as before', async () => {
    const open = await openStories();
    const before = await accountIn(open);
    const { ruling } = await judge(open, { kind: 'reject', targets: [{ claim: claimOf(before, '52') }] }, IDA);
    const { account } = await undo(open, ruling.id, JO);
    expect({ ...account, rulings: [] }).toEqual(before);
    expect(account.rulings[0]?.undone).toMatchObject(JO);
    await expect(undo(open, ruling.id, JO)).rejects.toThrow(AlreadyDone);
  });

  it('gives the same account to whoever opens the case anew', async () => {
    const open = await openStories();
    const claim = claimOf(await accountIn(open), 'At least 31');
    await judge(open, { kind: 'accept', targets: [{ claim }] }, IDA);
    const { account } = await judge(open, { kind: 'correct', slot: 'place', value: 'Sarn', targets: [{ claim }] }, IDA);
    const other = await openStories();
    for (const kind of ['judgement', 'undoing']) other.ledger.append(open.ledger.facts(kind));
    expect(await accountIn(other)).toEqual(account);
  });

  it('leaves a case that can be proved', async () => {
    const open = await openStories();
    const claim = claimOf(await accountIn(open), '52');
    const { ruling } = await judge(
      open,
      { kind: 'correct', slot: 'bounds', value: { min: 50, max: 55 }, targets: [{ claim }] },
      IDA,
    );
    const { account } = await undo(open, ruling.id, JO);
    expect((await verify(open.ledger, account, open.pool)).faults).toEqual([]);
  });
});

describe('a judgement lasts', () => {
  it('when another report comes', async () => {
    const open = await openStories();
    const claim = claimOf(await accountIn(open), '52');
    await judge(open, { kind: 'set-aside', targets: [{ claim }], value: 'outlier' }, IDA);
    await addStories(open, {
      'post.txt': 'Flood\n\n6 May 2031\n\nSome 12 houses were destroyed in Vassory on Tuesday, police said.\n',
    });
    expect((await accountIn(open)).rulings[0]).toMatchObject({ state: 'holds', claims: [claim] });
  });

  it('when a pack makes another claim of the same words', async () => {
    const open = await openStories();
    const claim = claimOf(await accountIn(open), '52');
    await judge(open, { kind: 'reject', targets: [{ claim }] }, IDA);
    choosePack(open.ledger, { ...NO_PACK, names: [{ name: 'Great Oslem', kind: 'place', also: ['Oslem'] }] });
    const account = await accountIn(open);
    const again = claimOf(account, '52');
    expect(again).not.toBe(claim);
    expect(account.rulings[0]).toMatchObject({ state: 'holds', claims: [again], lost: [] });
  });
});

describe('what is no judgement', () => {
  it.each([
    ['a claim that is not there', { kind: 'accept', targets: [{ claim: 'claim-0' }] }, NoSuchThing],
    [
      'a series that is not there',
      { kind: 'merge', targets: [{ series: 'series-0' }, { series: 'series-1' }] },
      NoSuchThing,
    ],
    ['a letter for a claim', { kind: 'rate', targets: [{ claim: '52' }], value: 'A' }, CannotJudge],
    ['a number for a source', { kind: 'rate', targets: [{ source: 'Radio Elim' }], value: 2 }, CannotJudge],
    [
      'bounds the wrong way round',
      { kind: 'correct', slot: 'bounds', value: { min: 9, max: 3 }, targets: [{ claim: '52' }] },
      CannotJudge,
    ],
    [
      'a day that is none',
      { kind: 'correct', slot: 'asOf', value: { from: '2031-02-30', to: null }, targets: [{ claim: '52' }] },
      CannotJudge,
    ],
    ['a split that leaves nothing', { kind: 'split', value: 'rest', targets: [{ claim: 'About 200' }] }, CannotJudge],
  ] as const)('is refused: %s', async (_, decision, failure) => {
    const open = await openStories();
    const account = await accountIn(open);
    const targets = decision.targets.map((target) =>
      'claim' in target && !target.claim.startsWith('claim') ? { claim: claimOf(account, target.claim) } : target,
    );
    await expect(judge(open, { ...decision, targets } as never, IDA)).rejects.toThrow(failure);
    expect(open.ledger.facts('judgement')).toEqual([]);
  });
});

describe('the work list', () => {
  it('leaves out what somebody judged', async () => {
    const open = await openStories({ 'note.txt': 'Rescue\n\nSome 40 people were rescued.\n' });
    const list = toReview(indexOf(await accountIn(open)));
    const claim = list[0]?.claim.id ?? '';
    expect(list[0]?.reasons.length).toBeGreaterThan(0);
    const { account } = await judge(open, { kind: 'accept', targets: [{ claim }] }, IDA);
    expect(toReview(indexOf(account)).map((one) => one.claim.id)).not.toContain(claim);
  });
});
