import { describe, expect, it } from 'vitest';
import type { Told } from '../account/invented.test-kit.ts';
import { account } from '../account/invented.test-kit.ts';

const TOLL: Told = {
  id: 'a',
  in: 'Post',
  says: 'The flood at Velm has killed 41 people.',
  figure: '41',
  noun: 'people',
  min: 41,
  max: 41,
  measure: 'killed',
  place: 'Velm',
  on: '2031-04-02',
};
const { place: _, ...BARE } = TOLL;
const days = { Post: '2031-04-02', Herald: '2031-04-03' };

async function places(...claims: readonly Told[]): Promise<readonly (string | null)[]> {
  const { series } = await account({ claims, days });
  return series.flatMap(({ place, points }) => points.map(() => place));
}

describe('a figure without a place', () => {
  it('is of the place that its report gives for it elsewhere', async () => {
    const arden: Told = { ...TOLL, id: 'c', says: 'In Arden 6 died.', figure: '6', min: 6, max: 6, place: 'Arden' };
    const headline: Told = { ...BARE, id: 'b', says: 'Flood toll climbs to 41' };
    expect((await places(TOLL, arden, headline)).filter((place) => place === 'Velm')).toHaveLength(2);
    const other: Told = { ...headline, says: 'Flood toll climbs to 47', figure: '47', min: 47, max: 47 };
    expect(await places(TOLL, arden, other)).toContain(null);
  });
});

describe('the running total of a war', () => {
  const war = 'More than 9,300 people have been killed in the war since 2027.';
  const total: Told = { ...TOLL, says: war, figure: 'More than 9,300', min: 9300, max: null };

  it('is of the town of its report only where its sentence names it', async () => {
    expect(await places(total)).toEqual([null]);
    expect(await places({ ...total, says: `In Velm ${war}` })).toEqual(['Velm']);
  });
});
