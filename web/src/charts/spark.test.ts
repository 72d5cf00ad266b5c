import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '../api/types.ts';
import { laySpark } from './spark.ts';

function point(given: Partial<ChartPoint>): ChartPoint {
  return {
    claim: JSON.stringify(given),
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

const NONE = { min: null, max: null };
const moves = (path: string): number => path.split('M').length - 1;

describe('laySpark', () => {
  it('joins the marks of an origin into one path, and those of another into theirs', () => {
    const points = [point({}), point({ min: 12, max: 12 }), point({ origin: 'origin-b', min: 14, max: 14 })];
    const { groups } = laySpark(points, NONE);
    expect(groups.map(({ hue, dots }) => [hue, moves(dots)])).toEqual([
      ['o0', 2],
      ['o1', 1],
    ]);
  });

  it('sets what was superseded apart and gives it no dot', () => {
    const { groups } = laySpark([point({ min: 5, max: 20, superseded: true }), point({})], NONE);
    const [old] = groups.filter(({ faded }) => faded);
    expect([old?.dots, moves(old?.bars ?? '')]).toEqual(['', 1]);
    expect(groups).toHaveLength(2);
  });

  it('tapers a bar towards an open end, and towards no other', () => {
    const bars = (given: Partial<ChartPoint>) => laySpark([point(given)], NONE).groups[0]?.bars;
    expect(bars({ max: null })).toMatch(/^M\S+ \S+H\S+L\S+ \S+Z$/u);
    expect(bars({ min: null })).toMatch(/^M\S+ \S+H\S+L\S+ \S+Z$/u);
    expect(bars({ min: 8, max: 30 })).not.toContain('L');
  });

  it('draws a ring for a vague figure and no dot', () => {
    const [group] = laySpark([point({ min: 8, max: 30, vague: true })], NONE).groups;
    expect([group?.dots, moves(group?.rings ?? '')]).toEqual(['', 1]);
  });

  it('has ink for all where hues would have to be shared, and hues where they suffice', () => {
    const of = (many: number) =>
      laySpark(
        Array.from({ length: many }, (_, at) => point({ origin: `origin-${at}`, min: at, max: at })),
        NONE,
      ).groups.map(({ hue }) => hue);
    expect(of(9)).toEqual(['ink']);
    expect(new Set(of(8)).size).toBe(8);
  });

  it('draws nothing of no points', () => {
    expect(laySpark([], NONE).groups).toEqual([]);
  });
});
