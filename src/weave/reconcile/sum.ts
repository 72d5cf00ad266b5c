import type { Sense, Sum, SumSide } from '../../model/finding.ts';
import type { Bounds } from '../../model/lexicon/bounds.ts';
import type { Fact } from '../series/fact.ts';
import { inReading } from './clash.ts';

/** One side of a sum: the bounds on that side of the facts' figures, in the reading in which they clash. */
export function sideOf(title: string, facts: readonly Fact[], sense: Sense, side: keyof Bounds): SumSide {
  const terms = facts.map((fact) => ({ claim: fact.claim.id, value: inReading(fact, sense)[side] }));
  return { title, terms: terms.flatMap(({ claim, value }) => (value === null ? [] : [{ claim, value }])) };
}

/** The sum of a clash, null where its two sides alone do not fail: then it takes more than one sum to tell it. */
export function failingSum(limit: SumSide, load: SumSide, unit: string | null): Sum | null {
  return total(load) > total(limit) && limit.terms.length > 0 ? { limit, load, unit } : null;
}

function total({ terms }: SumSide): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}
