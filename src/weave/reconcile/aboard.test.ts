import { describe, expect, it } from 'vitest';
import type { Told } from '../account/invented.test-kit.ts';
import { account } from '../account/invented.test-kit.ts';

const LIST: Told = {
  id: 'aboard',
  in: 'Post',
  says: 'A ferry with 212 people on board sank off Velm.',
  figure: '212',
  noun: 'people',
  min: 212,
  max: 212,
  measure: 'other',
};
const fate = (measure: 'killed' | 'missing' | 'rescued', value: number): Told => ({
  ...LIST,
  id: measure,
  says: `Of them ${value} people were ${measure}, the coast guard said.`,
  figure: `${value}`,
  min: value,
  max: value,
  measure,
});
const told = async (...claims: readonly Told[]): Promise<readonly (readonly [string, string])[]> =>
  (await account({ claims, days: { Post: '2031-04-02' } })).findings.map(({ kind, words }) => [kind, words]);

describe('those aboard', () => {
  it('are no fewer than those whose fate is told', async () => {
    const [finding] = await told(LIST, fate('killed', 39), fate('missing', 59), fate('rescued', 134));
    expect(finding).toEqual(['does-not-add-up', expect.stringContaining('39 + 59 + 134 = 232, 20 more than')]);
  });

  it('are no more, where all three fates are told', async () => {
    const [finding] = await told(LIST, fate('killed', 20), fate('missing', 59), fate('rescued', 131));
    expect(finding).toEqual(['does-not-add-up', expect.stringContaining('210, 2 fewer than')]);
    expect(await told(LIST, fate('killed', 20), fate('missing', 59))).toEqual([]);
  });

  it('may be accounted for', async () => {
    const [finding] = await told(LIST, fate('killed', 22), fate('missing', 59), fate('rescued', 131));
    expect(finding?.[0]).toBe('adds-up');
  });

  it('are not those whom a vessel may carry, nor two counts', async () => {
    const fates = [fate('killed', 39), fate('missing', 59), fate('rescued', 134)];
    const licence = { ...LIST, says: 'The ferry was licensed for 212 people on board.' };
    expect(await told(licence, ...fates)).toEqual([]);
    const other = {
      ...LIST,
      id: 'b',
      says: 'The minister spoke of 236 people aboard.',
      figure: '236',
      min: 236,
      max: 236,
    };
    expect(await told(LIST, other, ...fates)).toEqual([]);
  });
});
