import { describe, expect, it } from 'vitest';
import type { Sum, SumSide } from '../../model/finding.ts';
import { failingSum } from './sum.ts';

function side(...values: readonly number[]): SumSide {
  return { title: 'a side', terms: values.map((value, at) => ({ claim: `claim-${at}`, value })) };
}

describe('failingSum', () => {
  it('holds both sides where what came is more than what could', () => {
    const sum: Sum | null = failingSum(side(1500, 450), side(3600), null);
    expect(sum).toEqual({ limit: side(1500, 450), load: side(3600), unit: null });
  });

  it('is none where the sides alone can both be true, or one has no bound', () => {
    expect(failingSum(side(1500, 450), side(1950), null)).toBeNull();
    expect(failingSum(side(), side(3600), null)).toBeNull();
  });
});
