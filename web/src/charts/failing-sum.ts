import type { Sum, SumSide } from '../../../src/model/finding.ts';

/** A stretch of a bar: one claim's bound, from pixel to pixel. */
export interface Segment {
  readonly claim: string | null;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export interface SumPicture {
  readonly limit: readonly Segment[];
  readonly load: readonly Segment[];
  /** Where what can be true ends. */
  readonly edge: number;
  readonly limitTotal: number;
  readonly loadTotal: number;
  readonly over: number;
}

/** Lays both sides of a failing sum on one scale of `width` pixels. */
export function laySum({ limit, load }: Sum, width: number): SumPicture {
  const [limitTotal, loadTotal] = [totalOf(limit), totalOf(load)];
  const most = Math.max(limitTotal, loadTotal) || 1;
  const at = (value: number): number => (value / most) * width;
  return {
    limit: stack(limit, at),
    load: stack(load, at),
    edge: at(limitTotal),
    limitTotal,
    loadTotal,
    over: Number((loadTotal - limitTotal).toPrecision(12)),
  };
}

function totalOf({ terms }: SumSide): number {
  return terms.reduce((total, { value }) => total + value, 0);
}

function stack({ terms }: SumSide, at: (value: number) => number): readonly Segment[] {
  let sum = 0;
  return terms.map(({ claim, value }) => {
    const from = at(sum);
    sum += value;
    return { claim, value, from, to: at(sum) };
  });
}
