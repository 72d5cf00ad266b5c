import { describe, expect, it } from 'vitest';
import type { Told } from './invented.test-kit.ts';
import { account, findings } from './invented.test-kit.ts';

const OFFICE: Told = {
  id: 'a',
  in: 'Post',
  says: 'The number of people killed in the raid on Velm has risen to 31, doctors said.',
  figure: '31',
  noun: 'people',
  min: 31,
  max: 31,
  measure: 'killed',
  place: 'Velm',
  on: '2031-04-02',
  by: 'doctors',
};
const MONITOR: Told = {
  ...OFFICE,
  id: 'b',
  says: 'The Harbour Monitor put the toll at 37, with 12 children.',
  figure: '37',
  min: 37,
  max: 37,
  by: 'Harbour Monitor',
};
const days = { Post: '2031-04-02', Herald: '2031-04-03', Coast: '2031-04-04' };
const rival = (one: Told): Promise<readonly unknown[]> => findings({ claims: [OFFICE, one], days }, 'contradicts');

describe('two counts of one event in one report', () => {
  it('contradict each other where the later says that it counts the same', async () => {
    expect(await rival(MONITOR)).toMatchObject([{ claims: ['a', 'b'], reading: 'strict' }]);
  });

  it('are two events where nothing says so, or they are of two days, two places or one voice', async () => {
    expect(await rival({ ...MONITOR, says: 'Harbour Monitor said 37 died in shelling.' })).toEqual([]);
    expect(await rival({ ...MONITOR, on: '2031-04-03' })).toMatchObject([{ claims: ['a', 'b'] }]);
    expect(await rival({ ...MONITOR, place: 'Arden' })).toEqual([]);
    expect(await rival({ ...MONITOR, by: 'doctors' })).toEqual([]);
  });
});

describe('a toll', () => {
  const later: Told = {
    ...OFFICE,
    id: 'c',
    in: 'Herald',
    says: 'The toll of the raid on Velm was corrected to 29, doctors said.',
    figure: '29',
    min: 29,
    max: 29,
    on: '2031-04-03',
  };

  it('may be lowered by a later report that says so, and the interval is that of the later', async () => {
    const { findings: all, series } = await account({ claims: [OFFICE, later], days });
    expect(all.filter(({ kind }) => kind === 'supersedes')).toMatchObject([{ claims: ['a', 'c'] }]);
    expect(series[0]?.interval).toMatchObject({ min: 29, max: 29 });
    expect(series[0]?.interval.uses.find(({ claim }) => claim === 'a')?.reason).toContain('a later report');
  });

  it('told as one of before does not count', async () => {
    const says = 'The office lowered the toll of the raid on Velm from 31 to 29.';
    const before: Told = { ...OFFICE, says, by: 'the office' };
    const now: Told = { ...before, id: 'n', figure: '29', min: 29, max: 29 };
    const { findings: all, series } = await account({ claims: [before, now], days });
    expect(all.map(({ kind, words }) => [kind, words])).toEqual([
      ['supersedes', expect.stringContaining('a count that was “31” and is now “29”')],
    ]);
    expect(series[0]?.interval).toMatchObject({ min: 29, max: 29 });
  });
});
