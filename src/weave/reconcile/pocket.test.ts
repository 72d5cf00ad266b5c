import { describe, expect, it } from 'vitest';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Told } from '../account/invented.test-kit.ts';
import { findings } from '../account/invented.test-kit.ts';

const SIEGE: Pack = {
  ...NO_PACK,
  name: 'siege',
  populations: [{ id: 'people', words: ['inhabitant'], within: [], apart: [], parts: [['civilians', 'fighters']] }],
  compartments: [{ id: 'pocket', title: 'inside', measures: ['inside'], populations: ['people'] }],
  flows: [
    { id: 'way-out', title: 'out', from: 'pocket', to: null, measures: ['left', 'evacuated'], populations: ['people'] },
  ],
  rules: [{ id: 'out', kind: 'out-was-inside', compartment: 'pocket', days: 14, says: 'S' }],
};

const CIVILIANS: Told = {
  id: 'civilians',
  in: 'Post',
  says: 'Up to 300 civilians are inside Ostrand.',
  figure: 'Up to 300',
  noun: 'civilians',
  min: null,
  max: 300,
  qualifier: 'up to',
  measure: 'inside',
  place: 'Ostrand',
  on: '2031-04-02',
};
const FIGHTERS: Told = {
  ...CIVILIANS,
  id: 'fighters',
  says: 'Between 40 and 60 fighters remain there.',
  figure: 'Between 40 and 60',
  noun: 'fighters',
  min: 40,
  max: 60,
  qualifier: 'between',
};
const OUT: Told = {
  ...CIVILIANS,
  id: 'out',
  in: 'Herald',
  says: 'Nearly 900 people left Ostrand.',
  figure: 'Nearly 900',
  noun: 'people',
  min: null,
  max: 900,
  qualifier: 'nearly',
  measure: 'left',
  on: ['2031-04-05', '2031-04-08'],
};
const days = { Post: '2031-04-02', Herald: '2031-04-08' };

const clashes = (claims: readonly Told[], pack = SIEGE) => findings({ claims, days, pack }, 'does-not-add-up');

describe('what came out was inside', () => {
  it('tells the sum, the reading and what must give', async () => {
    const [finding] = await clashes([CIVILIANS, FIGHTERS, OUT]);
    expect(finding?.reading).toBe('usual');
    expect(finding?.claims).toEqual(['civilians', 'fighters', 'out']);
    expect(finding?.words).toContain('together at most 300 + 60 = 360');
    expect(finding?.words).toContain('read as at least 810');
    expect(finding?.words).toContain('450 more than could be inside');
    expect(finding?.words).toContain(
      'either the number inside was understated, or the number that came out overstated',
    );
  });

  it('holds in the strict reading where the words themselves state the bound', async () => {
    const least = {
      ...OUT,
      says: 'At least 900 people left Ostrand.',
      figure: 'At least 900',
      min: 900,
      max: null,
      qualifier: 'at least',
    };
    expect((await clashes([CIVILIANS, FIGHTERS, least]))[0]?.reading).toBe('strict');
  });

  it('says that a figure without a date is taken as of the same days', async () => {
    const { on: _, ...undated } = FIGHTERS;
    const [finding] = await clashes([CIVILIANS, { ...undated, in: 'Gazette' }, OUT]);
    expect(finding?.words).toContain('in a report without a date');
    expect(finding?.words).toContain('if it is of another time, this sum is open');
  });

  it.each<[string, readonly Told[]]>([
    ['one part of the people has no upper bound', [CIVILIANS, OUT]],
    ['they left before', [CIVILIANS, FIGHTERS, { ...OUT, on: ['2031-03-20', '2031-04-01'] }]],
    ['they may have left before', [CIVILIANS, FIGHTERS, { ...OUT, on: ['2031-03-20', '2031-04-08'] }]],
    ['they left another place', [CIVILIANS, FIGHTERS, { ...OUT, place: 'Kalmar' }]],
    ['they left long after', [CIVILIANS, FIGHTERS, { ...OUT, on: '2031-06-05' }]],
    ['they are only to leave', [CIVILIANS, FIGHTERS, { ...OUT, modality: 'planned' }]],
    ['a looser figure leaves room', [CIVILIANS, { ...CIVILIANS, id: 'wide', max: 2000 }, FIGHTERS, OUT]],
    ['families are counted', [CIVILIANS, FIGHTERS, { ...OUT, unit: 'families', noun: 'families' }]],
  ])('is quiet where %s', async (_, claims) => {
    expect(await clashes(claims)).toEqual([]);
  });

  it('is quiet without a pack that says so', async () => {
    expect(await clashes([CIVILIANS, FIGHTERS, OUT], NO_PACK)).toEqual([]);
  });

  it('adds flows of different days, and does not add those of the same days', async () => {
    const exact = { ...OUT, says: '200 people left Ostrand.', figure: '200', min: 200, max: 200, on: '2031-04-05' };
    const later = { ...exact, id: 'later', on: '2031-04-07' };
    const again = { ...exact, id: 'again' };
    expect(await clashes([CIVILIANS, FIGHTERS, exact, again])).toEqual([]);
    const [finding] = await clashes([CIVILIANS, FIGHTERS, exact, later]);
    expect(finding?.claims).toEqual(['civilians', 'fighters', 'later', 'out']);
  });
});
