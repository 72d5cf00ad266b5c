import { describe, expect, it } from 'vitest';
import { readDays } from './day.ts';

describe('readDays', () => {
  it.each([
    ['Wed 05 Apr 2017', '2017-04-05'],
    ['Tuesday, September 3rd, 2013', '2013-09-03'],
    ['26.11.2014', '2014-11-26'],
    ['02-09-2013', '2013-09-02'],
    ['2019/2/7 10:00', '2019-02-07'],
    ['Apr 052017', '2017-04-05'],
    ['12 Sept. 2020', '2020-09-12'],
  ])('reads %j', (words, day) => {
    expect(readDays(words)).toMatchObject([{ from: day, to: day }]);
  });

  it('holds both days where figures leave them open', () => {
    expect(readDays('03/04/2015')).toMatchObject([{ from: '2015-03-04', to: '2015-04-03' }]);
    expect(readDays('13/04/2015')).toMatchObject([{ from: '2015-04-13', to: '2015-04-13' }]);
  });

  it('tells whether the weekday agrees', () => {
    expect(readDays('Monday 5 April 2017')[0]?.weekdayAgrees).toBe(false);
    expect(readDays('Wednesday 5 April 2017')[0]?.weekdayAgrees).toBe(true);
  });

  it.each(['30 February 2019', 'April 2017', '5 April', 'Resolution 2254', '2017', '14:30', '1,204 2019'])(
    'reads no day in %j',
    (words) => {
      expect(readDays(words)).toEqual([]);
    },
  );
});
