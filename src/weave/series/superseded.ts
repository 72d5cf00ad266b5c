import type { Day } from '../../model/when.ts';
import type { Fact } from './fact.ts';
import { groupBy } from './group.ts';

/**
 * The facts of one series in whose place the same named source gave a later figure, where figures of two days are of one
 * thing: one that ends later and starts later.
 */
export function superseded(facts: readonly Fact[]): ReadonlySet<Fact> {
  const found = new Set<Fact>();
  const spoken = facts.filter(({ speaker, to }) => speaker !== null && to !== null);
  for (const own of groupBy(spoken, ({ speaker }) => speaker?.key ?? '').values()) {
    const byEnd = [...groupBy(own, ({ to }) => to ?? '')].sort(([a], [b]) => (a < b ? 1 : -1));
    let latest: Day = '';
    for (const [, ending] of byEnd) {
      for (const fact of ending) if (latest > startOf(fact)) found.add(fact);
      for (const fact of ending) if (fact.nature !== 'flow' && startOf(fact) > latest) latest = startOf(fact);
    }
  }
  return found;
}

function startOf({ from, to }: Fact): Day {
  return from ?? to ?? '';
}
