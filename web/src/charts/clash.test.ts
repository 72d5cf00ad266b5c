import { describe, expect, it } from 'vitest';
import { layClash } from './clash.ts';

const exact = (value: number) => ({ min: value, max: value });

describe('layClash', () => {
  it('puts what cannot be between the two, whichever is named first', () => {
    const [one, other] = [layClash([exact(14), exact(17)], 300), layClash([exact(17), exact(14)], 300)];
    expect(one?.gap.value).toBe(3);
    expect(one?.gap.from).toBeLessThan(one?.gap.to ?? 0);
    expect(other?.gap).toEqual(one?.gap);
    expect(one?.stretches[0].dot).toBe(one?.gap.from);
    expect(other?.stretches[0].dot).toBe(one?.gap.to);
  });

  it('lets an open side reach the edge, with the dot at the end that is told', () => {
    const picture = layClash(
      [
        { min: null, max: 90 },
        { min: 120, max: null },
      ],
      300,
    );
    expect(picture?.stretches[0]).toMatchObject({ from: 0, openStart: true, openEnd: false });
    expect(picture?.stretches[1]).toMatchObject({ to: 300, openStart: false, openEnd: true });
    expect(picture?.stretches.map(({ dot }) => dot)).toEqual([picture?.gap.from, picture?.gap.to]);
  });

  it('stays within the picture and begins no count below nothing', () => {
    const picture = layClash(
      [
        { min: 1, max: 2 },
        { min: 700, max: 900 },
      ],
      300,
    );
    for (const { from, to } of picture?.stretches ?? []) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(300);
    }
    expect(layClash([exact(-4), exact(-2)], 300)?.stretches[0].from).toBeGreaterThan(0);
  });

  it('draws nothing for ranges that meet or tell nothing', () => {
    expect(
      layClash(
        [
          { min: 10, max: 20 },
          { min: 20, max: 30 },
        ],
        300,
      ),
    ).toBeNull();
    expect(layClash([{ min: 10, max: null }, exact(30)], 300)).toBeNull();
    expect(layClash([{ min: null, max: null }, exact(30)], 300)).toBeNull();
  });
});
