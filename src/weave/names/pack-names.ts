import type { Pack } from '../../model/pack/pack.ts';
import type { Joining } from './join-names.ts';
import { plainOf } from './node.ts';

/** Joins the nodes that the pack calls by one name, and labels them with it, so that no rule joins them to another's. */
export function joinPackNames({ nodes, sets }: Joining, pack: Pack): void {
  const known = packIndex(pack);
  const first = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    const name = [node.name, node.plain, ...node.texts].map((text) => known.get(plainOf(text))).find((found) => found);
    if (name === undefined) continue;
    const other = first.get(name);
    if (other === undefined) first.set(name, index);
    else sets.join(other, index);
    sets.label(index, name);
  }
}

/** From each plain form to the pack's name. */
export function packIndex({ names }: Pack): ReadonlyMap<string, string> {
  return new Map(names.flatMap(({ name, also }) => [name, ...also].map((text) => [plainOf(text), name] as const)));
}
