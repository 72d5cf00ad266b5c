import { describe, expect, it } from 'vitest';
import { orderOf, runOfDays } from './run-of-days.ts';

const at = (clock: string, day: string | null = null) => ({
  minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)),
  day,
});
const OPEN = { published: null, modified: null };
const shown = (...given: Parameters<typeof runOfDays>) =>
  runOfDays(...given)?.map(({ from, to }) => (from === to ? from.slice(8) : `${from.slice(8)}-${to.slice(8)}`)) ?? null;

describe('the order of entries', () => {
  it('is that which took less time', () => {
    expect(orderOf([at('14:00'), at('11:30'), at('09:00')])).toBe('newest first');
    expect(orderOf([at('00:10'), at('23:50'), at('21:00')])).toBe('newest first');
    expect(orderOf([at('21:00'), at('23:50'), at('00:10')])).toBe('oldest first');
  });
  it('is open where the clock does not tell', () => {
    expect(orderOf([at('09:00')])).toBeNull();
    expect(orderOf([at('09:00'), at('21:00')])).toBeNull();
  });
});

describe('the days of entries', () => {
  const night = [at('21:00'), at('23:50'), at('00:10'), at('07:00')];

  it('count from the day of publication, midnight by midnight', () => {
    expect(shown(night, { published: '2031-05-05', modified: null })).toEqual(['05', '05', '06', '06']);
    expect(shown(night, { published: '2031-05-05', modified: '2031-05-06' })).toEqual(['05', '05', '06', '06']);
  });
  it('count back from the day of the last change where that is all there is', () => {
    expect(shown(night, { published: null, modified: '2031-05-06' })).toEqual(['05', '05', '06', '06']);
  });
  it('stay open between both where they are further apart', () => {
    expect(shown(night, { published: '2031-05-05', modified: '2031-05-08' })).toEqual([
      '05-07',
      '05-07',
      '06-08',
      '06-08',
    ]);
  });
  it('take a page that was published anew by its last change', () => {
    expect(shown(night, { published: '2031-05-06', modified: '2031-05-06' })).toEqual(['05', '05', '06', '06']);
  });
  it('are those that are written, and between them the fewest', () => {
    const headed = [at('21:00', '2031-05-04'), at('20:00', '2031-05-05'), at('23:00'), at('01:00')];
    expect(shown(headed, OPEN)).toEqual(['04', '05', '05', '06']);
  });
  it('are none where nothing gives a day or days contradict one another', () => {
    expect(runOfDays(night, OPEN)).toBeNull();
    expect(runOfDays([at('21:00', '2031-05-05'), at('20:00', '2031-05-05')], OPEN)).toBeNull();
    expect(runOfDays([at('09:00', '2031-05-09')], { published: null, modified: '2031-05-06' })).toBeNull();
    const endless = Array.from({ length: 200 }, (_, index) => at(index % 2 === 0 ? '10:00' : '09:00'));
    expect(runOfDays(endless, { published: '2031-05-05', modified: null })).toBeNull();
  });
});
