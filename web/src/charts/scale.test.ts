import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, logarithmic, roundTicks } from './scale.ts';

describe('roundTicks', () => {
  it('gives round values within the bounds and no more than about as many as asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 2, max: 9 }),
        (low, span, most) => {
          const ticks = roundTicks(low, low + span, most);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low - span * 1e-6);
            expect(tick).toBeLessThanOrEqual(low + span * (1 + 1e-6));
          }
        },
      ),
    );
    expect(roundTicks(0, 1, 4)).toEqual([0, 0.5, 1]);
  });

  it('ends where there is no span', () => {
    expect(roundTicks(5, 5, 4)).toEqual([5]);
  });
});

describe('scales', () => {
  it('reach from end to end', () => {
    const straight = linear(0, 10, 100, 0, 5);
    expect([straight.at(0), straight.at(5), straight.at(10)]).toEqual([100, 50, 0]);
    const powers = logarithmic(1, 100, 200, 0);
    expect([powers.at(0), powers.at(1), powers.at(10), powers.at(100)]).toEqual([200, 200, 100, 0]);
  });
});
