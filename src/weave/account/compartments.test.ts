import { expect, it } from 'vitest';
import type { Pack } from '../../model/pack/pack.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Told } from './invented.test-kit.ts';
import { findings } from './invented.test-kit.ts';

const JAILS: Pack = {
  ...NO_PACK,
  name: 'jails',
  populations: [
    { id: 'raiders', words: ['raider'], within: ['fighters'], apart: [], parts: [] },
    { id: 'spouses', words: ['spouse'], within: ['people'], apart: ['fighters'], parts: [] },
  ],
  compartments: [{ id: 'jail', title: 'in jail', measures: ['held'], populations: ['people'] }],
};

const RAIDERS: Told = {
  id: 'raiders',
  in: 'Post',
  says: 'The Guard holds over 280 raiders in Ostrand.',
  figure: 'over 280',
  noun: 'raiders',
  min: 280,
  max: null,
  qualifier: 'over',
  measure: 'held',
  place: 'Ostrand',
  on: '2031-04-02',
};
const other = (noun: string, words: string): Told => ({
  ...{ ...RAIDERS, id: noun, in: 'Herald', noun, figure: '300 to 420', min: 300, max: 420, qualifier: null },
  says: `In Ostrand 300 to 420 ${noun} ${words}.`,
});

it('figures of classes that hold each other are told to agree', async () => {
  const [finding] = await findings({ claims: [RAIDERS, other('fighters', 'are in cells')], pack: JAILS }, 'agree');
  expect(finding?.claims).toEqual(['fighters', 'raiders']);
  expect(finding?.words).toContain('Together they leave 300 to 420');
});

it('those whom the lattice parts are not joined, whatever their words speak of', async () => {
  const claims = [RAIDERS, other('spouses', 'of raiders are in cells')];
  expect(await findings({ claims, pack: JAILS }, 'agree')).toEqual([]);
});

it('nor those who are only counted beside them in one sentence', async () => {
  const both = 'The Guard holds over 280 raiders, with 300 to 420 women.';
  const people = { ...RAIDERS, id: 'p', says: both, noun: 'women', figure: '300 to 420', min: 300, max: 420 };
  const others = { ...people, id: 'q', in: 'Herald', says: 'The Guard holds 300 to 420 women.' };
  const claims = [{ ...RAIDERS, says: both }, people, others];
  expect(
    await findings({ claims, pack: JAILS }, 'agree').then((all) =>
      all.filter(({ claims: ids }) => ids.includes('raiders')),
    ),
  ).toEqual([]);
});

it('nor by way of a third that both may be among', async () => {
  const people = { ...other('inmates', 'sit there'), in: 'Gazette', noun: 'people' };
  const claims = [RAIDERS, other('spouses', 'are in cells'), { ...people, says: 'In Ostrand 300 to 420 people sit.' }];
  for (const { claims: ids } of await findings({ claims, pack: JAILS }, 'agree'))
    expect(ids.includes('raiders') && ids.includes('spouses')).toBe(false);
});

it('a floor far below what another figure leaves is told neither way round', async () => {
  const crowd = { ...other('fighters', 'are in cells'), figure: '9,000', min: 9000, max: 9000 };
  const floor = { ...RAIDERS, figure: 'over 280', min: 280 };
  expect(
    await findings({ claims: [floor, { ...crowd, says: 'In Ostrand 9,000 fighters sit.' }], pack: JAILS }, 'agree'),
  ).toEqual([]);
});
