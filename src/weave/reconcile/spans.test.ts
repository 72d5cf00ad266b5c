import { describe, expect, it } from 'vitest';
import type { Told } from '../account/invented.test-kit.ts';
import { account, findings } from '../account/invented.test-kit.ts';

const WEEK: Told = {
  id: 'week',
  in: 'Post',
  says: 'Some 500 people reached the camp at Velm over the past week, the agency said.',
  figure: 'Some 500',
  noun: 'people',
  min: 500,
  max: 500,
  measure: 'arrived',
  place: 'Velm',
  on: ['2031-04-01', '2031-04-08'],
};
const DAY: Told = {
  ...WEEK,
  id: 'day',
  in: 'Herald',
  says: 'On Monday 900 people reached the camp at Velm, the agency said.',
  figure: '900',
  min: 900,
  max: 900,
  on: '2031-04-07',
};
const days = { Post: '2031-04-08', Herald: '2031-04-08' };
const failing = (...claims: readonly Told[]): Promise<readonly unknown[]> =>
  findings({ claims, days }, 'does-not-add-up');

describe('counts over times of different length', () => {
  it('do not add up where the shorter, within the longer, is more', async () => {
    expect(await failing(WEEK, DAY)).toMatchObject([
      { claims: ['day', 'week'], reading: 'strict', words: expect.stringContaining('400 fewer') },
    ]);
  });

  it('do where it is less, lies outside, is of another place or tells of something else', async () => {
    expect(
      await failing(WEEK, { ...DAY, figure: '90', min: 90, max: 90, says: 'On Monday 90 people reached it.' }),
    ).toEqual([]);
    expect(await failing(WEEK, { ...DAY, on: '2031-03-20' })).toEqual([]);
    expect(await failing(WEEK, { ...DAY, place: 'Arden' })).toEqual([]);
    expect(await failing(WEEK, { ...DAY, says: 'Buses brought pilgrims, 900 in all, to the old shrine.' })).toEqual([]);
  });

  it('are no contradiction, and one interval is told over one of them', async () => {
    const few: Told = {
      ...DAY,
      says: 'On Tuesday 90 people reached the camp at Velm.',
      figure: '90',
      min: 90,
      max: 90,
      on: '2031-04-08',
    };
    const { series, findings: all } = await account({ claims: [WEEK, few], days });
    expect(all.filter(({ kind }) => kind === 'contradicts')).toEqual([]);
    expect(series[0]?.interval).toMatchObject({ min: 90, max: 90, from: '2031-04-08' });
    expect(series[0]?.interval.uses).toContainEqual({
      claim: 'week',
      used: false,
      reason: 'it counts over another time: 2031-04-01 to 2031-04-08',
    });
  });

  it('as rates are of a series of their own', async () => {
    const rate: Told = {
      ...DAY,
      id: 'rate',
      says: 'Now 300 people a day reach the camp at Velm.',
      figure: '300',
      min: 300,
      max: 300,
    };
    const { series } = await account({ claims: [DAY, rate], days });
    expect(new Map(series.map(({ unit, nature }) => [unit, nature]))).toEqual(
      new Map([
        ['a day', 'stock'],
        [null, 'flow'],
      ]),
    );
  });
});
