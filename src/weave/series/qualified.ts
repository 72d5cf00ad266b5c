import { isWithin } from '../../model/lattice/relation.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Fact } from './fact.ts';
import { groupBy } from './group.ts';

/**
 * Headlines and second mentions drop the words that bound a figure: where a report gives "at least 14 people" and, of the
 * same thing, a bare "14", both are at least 14. Facts with their bounds so settled; their claims stay as they are written.
 */
export function qualified(facts: readonly Fact[], pack: Pack): readonly Fact[] {
  const groups = groupBy(facts, ({ report, claim, unit }) => `${report.id}|${claim.measure}|${unit}`);
  const settled = new Map<Fact, Fact>();
  for (const group of groups.values()) {
    for (const fact of group) {
      const { min, max } = fact.strict;
      if (min === null || min !== max) continue;
      const bounded = group.find((other) => boundsNumber(other, min) && isOneKind(fact, other, pack));
      if (bounded !== undefined) settled.set(fact, { ...fact, strict: bounded.strict, usual: bounded.usual });
    }
  }
  return facts.map((fact) => settled.get(fact) ?? fact);
}

function boundsNumber({ strict: { min, max } }: Fact, value: number): boolean {
  return (min === value && max === null) || (max === value && min === null);
}

function isOneKind(a: Fact, b: Fact, pack: Pack): boolean {
  if (a.class === null || b.class === null) return a.head === b.head;
  return isWithin(a.class, b.class, pack) || isWithin(b.class, a.class, pack);
}
