import { expect, it } from 'vitest';
import type { Told } from './invented.test-kit.ts';
import { findings } from './invented.test-kit.ts';

const NOBODY: Told = {
  id: 'nobody',
  in: 'Post',
  says: 'Nobody left Ostrand for two days.',
  figure: 'Nobody',
  noun: '',
  min: 0,
  max: 0,
  measure: 'left',
  place: 'Ostrand',
  on: ['2031-04-02', '2031-04-03'],
};
const gone = (id: string, value: number, day: string, place = 'Ostrand'): Told => ({
  ...{ ...NOBODY, id, in: id, figure: `${value}`, noun: 'people', min: value, max: value, place, on: day },
  says: `On that day ${value} people left ${place}.`,
});

it('days of nobody stand beside the most that came out of the place after them', async () => {
  const claims = [NOBODY, gone('few', 40, '2031-04-05'), gone('many', 900, '2031-04-08')];
  const [finding, ...more] = await findings({ claims }, 'differs');
  expect(more).toEqual([]);
  expect(finding?.claims).toEqual(['many', 'nobody']);
});

it('not beside more people of another place, or of weeks later', async () => {
  const claims = [
    NOBODY,
    gone('few', 40, '2031-04-05'),
    gone('near', 900, '2031-04-06', 'North Ostrand'),
    gone('late', 900, '2031-05-20'),
  ];
  expect((await findings({ claims }, 'differs')).map(({ claims: ids }) => ids)).toEqual([['few', 'nobody']]);
});
