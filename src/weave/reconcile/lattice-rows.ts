import { JOIN } from '../../model/lattice/class-of.ts';
import { latticeOf } from '../../model/lattice/lattice.ts';
import { isWithin } from '../../model/lattice/relation.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Row } from './solver.ts';

/**
 * What the population lattice says of counts by class, as constraints over one variable a class: a part is no more than the
 * whole, a whole that is split is the sum of its parts, and several classes together are no more than their sum.
 */
export function latticeRows(classes: readonly string[], variable: (id: string) => string, pack: Pack): readonly Row[] {
  const lattice = latticeOf(pack);
  const single = new Set(classes.flatMap((id) => id.split(JOIN)));
  const above = [...single].flatMap((id) => [...(lattice.classes.get(id)?.above ?? [])]);
  const wholes = [...new Set(above)].filter((id) => (lattice.classes.get(id)?.parts.length ?? 0) > 0);
  const ways = wholes.flatMap((id) => (lattice.classes.get(id)?.parts ?? []).map((parts) => ({ id, parts })));
  const all = [...new Set([...single, ...classes, ...wholes, ...ways.flatMap(({ parts }) => parts)])].sort();
  const rows: Row[] = ways.map(({ id, parts }) => ({
    terms: [[variable(id), 1], ...parts.map((part) => [variable(part), -1] as const)],
    sense: '=',
    value: 0,
  }));
  for (const inner of all) {
    for (const outer of all) {
      if (inner === outer || !isWithin(inner, outer, pack)) continue;
      rows.push({
        terms: [
          [variable(inner), 1],
          [variable(outer), -1],
        ],
        sense: '<=',
        value: 0,
      });
    }
    if (!inner.includes(JOIN)) continue;
    const parts = inner.split(JOIN).map((part) => [variable(part), -1] as const);
    rows.push({ terms: [[variable(inner), 1], ...parts], sense: '<=', value: 0 });
  }
  return rows;
}
