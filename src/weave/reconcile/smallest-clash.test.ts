import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Element } from './smallest-clash.ts';
import { smallestClash, subsets } from './smallest-clash.ts';
import type { IsFeasible } from './solver.ts';
import { loadSolver } from './solver.ts';

let isFeasible: IsFeasible;
beforeAll(async () => {
  isFeasible = await loadSolver();
});

const most = (variable: string, value: number): Element => ({
  facts: [],
  rows: [{ terms: [[variable, 1]], sense: '<=', value }],
});
const least = (variable: string, value: number): Element => ({
  facts: [],
  rows: [{ terms: [[variable, 1]], sense: '>=', value }],
});

describe('the smallest clash', () => {
  it('is nothing where all can hold', () => {
    expect(smallestClash([most('a', 5), least('a', 5)], [], isFeasible)).toBeNull();
    expect(smallestClash([], [], isFeasible)).toBeNull();
  });

  it('leaves out what does not take part, and prefers two to three', () => {
    const [low, high, other] = [most('a', 5), least('a', 9), most('b', 1)];
    const sum = {
      terms: [
        ['a', 1],
        ['b', -1],
      ] as const,
      sense: '<=',
      value: 0,
    } as const;
    expect(smallestClash([most('b', 4), other, low, high], [], isFeasible)).toEqual([low, high]);
    expect(smallestClash([low, most('b', 4), high], [sum], isFeasible)).toHaveLength(2);
  });

  it('always clashes, and no longer does without any one of its members', () => {
    const element = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 20 }), fc.boolean());
    const rule = {
      terms: [
        ['a', 1],
        ['b', 1],
        ['c', -1],
      ] as const,
      sense: '=',
      value: 0,
    } as const;
    fc.assert(
      fc.property(fc.array(element, { minLength: 2, maxLength: 7 }), (specs) => {
        const elements = specs.map(([name, value, upper]) => (upper ? most(name, value) : least(name, value)));
        const clash = smallestClash(elements, [rule], isFeasible);
        const holds = (set: readonly Element[]): boolean => isFeasible([rule, ...set.flatMap(({ rows }) => rows)]);
        if (clash === null) return holds(elements);
        return !holds(clash) && clash.every((one) => holds(clash.filter((other) => other !== one)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('subsets', () => {
  it('come in the order of the items', () => {
    expect([...subsets(['a', 'b', 'c'], 2)]).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect([...subsets(['a'], 2)]).toEqual([]);
  });
});
