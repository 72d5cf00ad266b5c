import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import type { Decision, Judgement, Undoing } from '../../model/judgement.ts';
import type { Told } from '../account/invented.test-kit.ts';
import { account as invented } from '../account/invented.test-kit.ts';

const TOLD: readonly Told[] = [
  told('c1', 'Shore Gazette', '31 ferrymen', 31, 'Oslem'),
  told('c2', 'Radio Elim', '52 ferrymen', 52, 'Oslem'),
  told('c3', 'Coast Tribune', '31 ferrymen', 31, 'Vassory'),
];

function told(id: string, outlet: string, says: string, value: number, place: string): Told {
  const sentence = `The flood of Sunday night killed ${says} on the lower ferry landing at ${place}.`;
  const figure = String(value);
  return {
    id,
    in: outlet,
    says: sentence,
    figure,
    noun: 'ferrymen',
    min: value,
    max: value,
    measure: 'killed',
    place,
    on: '2031-05-04',
  };
}

const DAYS = { 'Shore Gazette': '2031-05-05', 'Radio Elim': '2031-05-05', 'Coast Tribune': '2031-05-05' };

function made(revision: number, decision: Decision, by = 'Ida Ferro'): Judgement {
  const claims = decision.targets.flatMap((target) => ('claim' in target ? [anchor(target.claim)] : []));
  const series = decision.targets.flatMap((target) =>
    'series' in target ? [{ series: target.series, title: target.series, members: [] }] : [],
  );
  return { id: `j${revision}`, decision, anchors: { claims, series }, by, at: '2031-06-01T10:00:00Z', revision };
}

function anchor(claim: string): Judgement['anchors']['claims'][number] {
  return { claim, sha256: 'gone', start: 0, end: 2, text: claim, before: '', after: '' };
}

const weave = (judgements: readonly Judgement[] = [], undoings: readonly Undoing[] = []): Promise<Account> =>
  invented({ claims: TOLD, days: DAYS, judged: { judgements, undoings } });

const seriesAt = (account: Account, place: string) => account.series.find((series) => series.place === place);
const clashes = ({ findings }: Account) => findings.filter(({ kind }) => kind === 'contradicts').length;
const on = (...claims: string[]) => claims.map((claim) => ({ claim }));

describe('what a judgement does to the account', () => {
  it('starts from two figures that cannot both be right', async () => {
    const account = await weave();
    expect(seriesAt(account, 'Oslem')?.interval).toMatchObject({ min: 31, max: 52 });
    expect(clashes(account)).toBe(1);
    expect(account.rulings).toEqual([]);
  });

  it('rejected: the claim stays to be seen and counts for nothing', async () => {
    const account = await weave([made(1, { kind: 'reject', targets: on('c2'), reason: null })]);
    expect(account.claims.map(({ id }) => id)).toContain('c2');
    expect(account.series.flatMap(({ points }) => points.map(({ claim }) => claim))).not.toContain('c2');
    expect(seriesAt(account, 'Oslem')?.interval).toMatchObject({ min: 31, max: 31 });
    expect(clashes(account)).toBe(0);
  });

  it('set aside: the claim stays in its series, and why it does not count is told', async () => {
    const account = await weave([
      made(1, { kind: 'set-aside', targets: on('c2'), value: 'too-old', reason: 'from March' }),
    ]);
    const series = seriesAt(account, 'Oslem');
    expect(series?.points.map(({ claim }) => claim).sort()).toEqual(['c1', 'c2']);
    expect(series?.interval).toMatchObject({ min: 31, max: 31 });
    const use = series?.interval.uses.find(({ claim }) => claim === 'c2');
    expect(use).toEqual({ claim: 'c2', used: false, reason: 'Ida Ferro set it aside (too old): from March' });
    expect(clashes(account)).toBe(0);
  });

  it('preferred: one figure stands for its series', async () => {
    const account = await weave([made(1, { kind: 'prefer', targets: on('c2'), reason: 'they went there' })]);
    const interval = seriesAt(account, 'Oslem')?.interval;
    expect(interval).toMatchObject({ min: 52, max: 52, reason: 'Ida Ferro prefers this figure: they went there' });
    expect(interval?.uses.filter(({ used }) => used).map(({ claim }) => claim)).toEqual(['c2']);
  });

  it('corrected: the slot holds the new value, what was stated is kept beside', async () => {
    const account = await weave([
      made(1, { kind: 'correct', targets: on('c3'), slot: 'place', value: 'Oslem', reason: null }),
    ]);
    expect(account.claims.find(({ id }) => id === 'c3')?.place?.name).toBe('Oslem');
    expect(seriesAt(account, 'Oslem')?.points).toHaveLength(3);
    expect(seriesAt(account, 'Vassory')).toBeUndefined();
    expect(account.rulings[0]?.corrected).toEqual([{ claim: 'c3', slot: 'place', stated: 'Vassory' }]);
  });

  it('corrected bounds count as they are, whatever word stood before them', async () => {
    const value = { min: 40, max: null };
    const account = await weave([made(1, { kind: 'correct', targets: on('c2'), slot: 'bounds', value, reason: null })]);
    const claim = account.claims.find(({ id }) => id === 'c2');
    expect(claim?.quantity).toMatchObject({ text: '52', min: 40, max: null, qualifier: null });
    expect(account.rulings[0]?.corrected[0]?.stated).toEqual({ min: 52, max: 52 });
  });

  it('split: the claim has a series of its own', async () => {
    const account = await weave([made(1, { kind: 'split', targets: on('c2'), value: 'upper landing', reason: null })]);
    const series = account.series.find(({ points }) => points.some(({ claim }) => claim === 'c2'));
    expect(series?.title).toBe(`${seriesAt(await weave(), 'Oslem')?.title} (upper landing)`);
    expect(series?.points).toHaveLength(1);
  });

  it('merged: claims of both count as of the first, under its id', async () => {
    const before = await weave();
    const [one, other] = [seriesAt(before, 'Vassory')?.id ?? '', seriesAt(before, 'Oslem')?.id ?? ''];
    const account = await weave([
      made(1, { kind: 'merge', targets: [{ series: one }, { series: other }], reason: null }),
    ]);
    expect(account.series.map(({ id }) => id)).toEqual([one]);
    expect(account.series[0]?.points).toHaveLength(3);
    expect(account.rulings[0]).toMatchObject({ state: 'holds', series: [one] });
  });

  it('accepted or rated: nothing but the ruling', async () => {
    const { rulings, ...rest } = await weave([
      made(1, { kind: 'accept', targets: on('c1'), reason: null }),
      made(2, { kind: 'rate', targets: [{ source: 'Radio Elim' }], value: 'D', reason: null }),
    ]);
    expect({ ...rest, rulings: [] }).toEqual(await weave());
    expect(rulings.map(({ state }) => state)).toEqual(['holds', 'holds']);
  });
});

describe('which judgement decides', () => {
  const aside = made(1, { kind: 'set-aside', targets: on('c2'), value: 'outlier', reason: null }, 'Ida Ferro');
  const accepted = made(2, { kind: 'accept', targets: on('c2'), reason: null }, 'Jo Vance');

  it('the later of two people, and the first is kept', async () => {
    const account = await weave([accepted, aside]);
    expect(clashes(account)).toBe(1);
    expect(account.rulings.map(({ id, state, supersededBy }) => [id, state, supersededBy])).toEqual([
      ['j1', 'superseded', 'j2'],
      ['j2', 'holds', null],
    ]);
  });

  it('the first again, where the later was undone', async () => {
    const account = await weave([aside, accepted], [{ id: 'u', judgement: 'j2', by: 'Jo Vance', at: '2031-06-02' }]);
    expect(clashes(account)).toBe(0);
    expect(account.rulings.map(({ state }) => state)).toEqual(['holds', 'undone']);
  });

  it('of one slot only: another slot is another matter', async () => {
    const place = made(1, { kind: 'correct', targets: on('c3'), slot: 'place', value: 'Oslem', reason: null });
    const actor = made(2, { kind: 'correct', targets: on('c3'), slot: 'actor', value: 'nobody', reason: null });
    expect((await weave([place, actor])).rulings.map(({ state }) => state)).toEqual(['holds', 'holds']);
  });

  it('for those of its claims on which nobody decided later', async () => {
    const both = made(1, { kind: 'reject', targets: on('c1', 'c2'), reason: null });
    const account = await weave([both, accepted]);
    expect(account.rulings[0]?.state).toBe('holds');
    expect(account.series.flatMap(({ points }) => points.map(({ claim }) => claim)).sort()).toEqual(['c2', 'c3']);
  });
});

describe('a judgement whose claim is gone', () => {
  it('is told, and changes nothing', async () => {
    const account = await weave([made(1, { kind: 'reject', targets: on('c7'), reason: null })]);
    expect(account.rulings[0]).toMatchObject({ state: 'adrift', claims: [], lost: ['c7'] });
    expect({ ...account, rulings: [] }).toEqual(await weave());
  });

  it('holds for the others that it is about', async () => {
    const account = await weave([made(1, { kind: 'reject', targets: on('c7', 'c2'), reason: null })]);
    expect(account.rulings[0]).toMatchObject({ state: 'holds', claims: ['c2'], lost: ['c7'] });
  });
});

const decisions: fc.Arbitrary<Decision> = fc.oneof(
  claims('reject'),
  claims('accept'),
  fc
    .tuple(some(), fc.constantFrom('outlier', 'too-old' as const))
    .map(([targets, value]): Decision => ({ kind: 'set-aside', targets, value, reason: null })),
  fc
    .tuple(some(), fc.constantFrom('Oslem', 'Sarn'))
    .map(([targets, value]): Decision => ({ kind: 'correct', slot: 'place', targets, value, reason: null })),
  some().map((targets): Decision => ({ kind: 'split', targets, value: 'apart', reason: null })),
  fc.constantFrom('c1', 'c2', 'c3').map((claim): Decision => ({ kind: 'prefer', targets: on(claim), reason: null })),
);

function some(): fc.Arbitrary<{ claim: string }[]> {
  return fc.subarray(['c1', 'c2', 'c3'], { minLength: 1 }).map((ids) => on(...ids));
}

function claims(kind: 'reject' | 'accept'): fc.Arbitrary<Decision> {
  return some().map((targets) => ({ kind, targets, reason: null }));
}

describe('any judgements', () => {
  it('undone leave the account as it was, and their order in the store is of no matter', async () => {
    const before = await weave();
    await fc.assert(
      fc.asyncProperty(fc.array(decisions, { minLength: 1, maxLength: 6 }), async (all) => {
        const judgements = all.map((decision, at) => made(at + 1, decision));
        const undoings = judgements.map(({ id }) => ({ id: `u${id}`, judgement: id, by: 'Jo', at: '2031-06-02' }));
        expect({ ...(await weave(judgements, undoings)), rulings: [] }).toEqual(before);
        expect(await weave(judgements.toReversed())).toEqual(await weave(judgements));
      }),
      { numRuns: 25 },
    );
  });
});
