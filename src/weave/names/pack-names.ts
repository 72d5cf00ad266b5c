import type { PackName } from '../../model/pack/names.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Joining } from './join-names.ts';
import { plainOf } from './node.ts';

/** Joins the nodes that the pack calls by one name, and labels them with it, so that no rule joins them to another's. */
export function joinPackNames({ nodes, sets }: Joining, known: PackIndex): void {
  const first = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    const name = [node.name, node.plain, ...node.texts]
      .map((text) => known.get(plainOf(text))?.name)
      .find((found) => found);
    if (name === undefined) continue;
    const other = first.get(name);
    if (other === undefined) first.set(name, index);
    else sets.join(other, index);
    sets.label(index, name);
  }
}

/** The pack's entries by each plain form of their names. */
export type PackIndex = ReadonlyMap<string, PackName>;

export function packIndex({ names }: Pack): PackIndex {
  return new Map(names.flatMap((entry) => [entry.name, ...entry.also].map((text) => [plainOf(text), entry] as const)));
}
