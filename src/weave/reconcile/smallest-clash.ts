import type { Fact } from '../series/fact.ts';
import type { IsFeasible, Row } from './solver.ts';

/** What one figure says as constraints; `facts` are all claims that say it, the one to quote first. */
export interface Element {
  readonly facts: readonly Fact[];
  readonly rows: readonly Row[];
}

/** Solved systems that the search for a smaller set may cost. */
const BUDGET = 150;

/**
 * The smallest set of elements that cannot hold together under the rules, or null where all can. A deletion filter finds
 * a set from which nothing can be left out (Chinneck and Dravnieks 1991); then all sets with fewer members are tried, within a
 * budget. Elements that come later are kept rather than earlier ones.
 */
export function smallestClash(
  elements: readonly Element[],
  rules: readonly Row[],
  isFeasible: IsFeasible,
): readonly Element[] | null {
  const clash = (set: readonly Element[]): boolean => !isFeasible([...rules, ...set.flatMap(({ rows }) => rows)]);
  if (!clash(elements)) return null;
  let kept = elements;
  for (const element of elements) {
    const rest = kept.filter((other) => other !== element);
    if (clash(rest)) kept = rest;
  }
  let left = BUDGET;
  for (let size = 1; size < kept.length; size += 1) {
    for (const set of subsets(elements, size)) {
      left -= 1;
      if (left < 0) return kept;
      if (clash(set)) return set;
    }
  }
  return kept;
}

/** All sets of so many items, in the order of the items. */
export function* subsets<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, item] of items.entries()) {
    for (const rest of subsets(items.slice(at + 1), size - 1)) yield [item, ...rest];
  }
}
