import { describe, expect, it } from 'vitest';
import { laySum } from './failing-sum.ts';

describe('laySum', () => {
  it('stacks both sides on one scale, the edge at what can be', () => {
    const picture = laySum(
      {
        limit: {
          title: 'inside',
          terms: [
            { claim: 'a', value: 300 },
            { claim: 'b', value: 100 },
          ],
        },
        load: { title: 'came out', terms: [{ claim: 'c', value: 800 }] },
        unit: null,
      },
      400,
    );
    expect(picture.limit.map(({ from, to }) => [from, to])).toEqual([
      [0, 150],
      [150, 200],
    ]);
    expect(picture.load).toEqual([{ claim: 'c', value: 800, from: 0, to: 400 }]);
    expect([picture.edge, picture.over]).toEqual([200, 400]);
  });

  it('has nothing beyond the edge where the sum holds', () => {
    const side = { title: 'one', terms: [{ claim: 'a', value: 5 }] };
    expect(laySum({ limit: side, load: side, unit: null }, 100).over).toBe(0);
  });
});
