import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../api/types.ts';
import { isTelling, layRangeBars } from './range-bars.ts';

function point(claim: string, given: Partial<ChartPoint>): ChartPoint {
  return {
    claim,
    origin: 'origin-a',
    from: '2031-04-13',
    to: '2031-04-13',
    min: 10,
    max: 10,
    superseded: false,
    vague: false,
    ...given,
  };
}

function lay(points: readonly ChartPoint[], interval: { min: number | null; max: number | null } | null = null) {
  return layRangeBars({ points, interval, width: 600, height: 300, scale: 1, compact: false });
}

describe('layRangeBars', () => {
  it('draws the prints of one statement as one mark, and two origins as two', () => {
    const same = [point('a', {}), point('b', {}), point('c', { origin: 'origin-b' })];
    const { marks } = lay(same);
    expect(marks.map(({ claims }) => claims)).toEqual([['a', 'b'], ['c']]);
    expect(Math.abs((marks[0]?.x ?? 0) - (marks[1]?.x ?? 0))).toBeGreaterThan(10);
  });

  it('lets an open end run to the edge, and only that one', () => {
    const [most, least] = lay([point('a', { min: null, max: 40 }), point('b', { min: 20, max: null })]).marks;
    expect([most?.openBottom, most?.openTop]).toEqual([true, false]);
    expect([least?.openBottom, least?.openTop]).toEqual([false, true]);
    expect(least?.top).toBeLessThan(most?.top ?? 0);
  });

  it('gives what was superseded no dot', () => {
    const { marks } = lay([point('a', { superseded: true }), point('b', { min: 12, max: 12 })]);
    expect(marks.map(({ dot }) => dot === null)).toEqual([true, false]);
  });

  it('sets figures without a time aside, beyond all that have one', () => {
    const { marks, undated, right } = lay([point('a', { from: null, to: null }), point('b', {})]);
    const [dated, aside] = marks;
    expect(undated).toBeGreaterThan(right);
    expect(aside?.claims).toEqual(['a']);
    expect(dated?.x).toBeLessThan(right);
    expect(lay([point('b', {})]).undated).toBeNull();
  });

  it('goes by powers only where figures are far apart', () => {
    expect(lay([point('a', {}), point('b', { min: 11, max: 12 }), point('c', { min: 9, max: 9 })]).isLog).toBe(false);
    expect(lay([point('a', {}), point('b', { min: 90, max: 90 }), point('c', { min: 9e5, max: 9e5 })]).isLog).toBe(
      true,
    );
  });

  it('keeps every mark within the picture, also for an empty series and for zero', () => {
    for (const points of [[], [point('a', { min: 0, max: 0 })], [point('a', { from: '1990-01-01', to: '2031-04-13' })]])
      for (const mark of lay(points).marks) {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.from).toBeGreaterThanOrEqual(0);
        expect(mark.to).toBeLessThanOrEqual(600);
        expect(mark.bottom).toBeLessThanOrEqual(300);
        expect(mark.top).toBeGreaterThanOrEqual(0);
      }
  });
});

describe('isTelling', () => {
  it('is false for one plain figure', () => {
    expect(isTelling({ points: [point('a', {})] })).toBe(false);
    expect(isTelling({ points: [point('a', { max: null })] })).toBe(true);
  });
});
