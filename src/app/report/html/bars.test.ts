import { expect, it } from 'vitest';
import { ticksTo } from './bars.ts';

it.each([
  [2000, [0, 500, 1000, 1500, 2000]],
  [999, [0, 200, 400, 600, 800]],
  [0.5, [0, 0.2, 0.4]],
  [36, [0, 10, 20, 30]],
  [5000, [0, 2000, 4000]],
])('up to %s the axis shows %j', (top, ticks) => {
  expect(ticksTo(top)).toEqual(ticks);
});

it('shows two to six values, whatever the top', () => {
  for (let top = 0.001; top < 1e9; top *= 1.7) {
    const ticks = ticksTo(top);
    expect(ticks.length, String(top)).toBeGreaterThanOrEqual(2);
    expect(ticks.length, String(top)).toBeLessThanOrEqual(6);
    expect(ticks.at(-1)).toBeLessThanOrEqual(top);
  }
});
