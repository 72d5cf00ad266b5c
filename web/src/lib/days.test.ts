import { describe, expect, it } from 'vitest';
import { dayTicks, fromNumber, toNumber } from './days.ts';

describe('dayTicks', () => {
  it('names the month once where it starts to hold', () => {
    const ticks = dayTicks(toNumber('2031-04-29'), toNumber('2031-05-02'), 10);
    expect(ticks.map(({ label }) => label)).toEqual(['29', '30', '1', '2']);
    expect(ticks.map(({ under }) => under)).toEqual(['Apr 2031', null, 'May 2031', null]);
  });

  it('never gives many more than asked, from days to centuries', () => {
    for (const end of ['2031-01-20', '2031-09-01', '2035-01-01', '2090-01-01', '2230-01-01'])
      expect(dayTicks(toNumber('2031-01-01'), toNumber(end), 8).length).toBeLessThanOrEqual(10);
  });

  it('goes there and back', () => {
    expect(fromNumber(toNumber('2032-02-29'))).toBe('2032-02-29');
  });
});
