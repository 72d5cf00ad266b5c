import type { Entity } from '../../model/entity.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Reading } from '../../model/reading.ts';
import { joinAcronyms } from './acronyms.ts';
import { joinActingCapitals } from './capitals.ts';
import { entityOf } from './entity-of.ts';
import { joinGluedNames } from './glued-names.ts';
import { NameSets } from './name-sets.ts';
import type { NameNode } from './node.ts';
import { nodesOf } from './node.ts';
import { joinPackNames, packIndex } from './pack-names.ts';
import { joinSameNames } from './same-name.ts';
import { joinShortNames } from './short-names.ts';
import { joinSpellings } from './spellings.ts';

/** What a rule works on: it joins sets of nodes, by index. */
export interface Joining {
  readonly nodes: readonly NameNode[];
  readonly sets: NameSets;
}

/** In order: each rule sees what those before it joined. */
const RULES: readonly ((joining: Joining) => void)[] = [
  joinSameNames,
  joinGluedNames,
  joinAcronyms,
  joinSpellings,
  joinShortNames,
];

/**
 * The entities of the case: names that mean one thing, across reports and spellings. What the pack says wins;
 * where rules leave a choice the names stay apart.
 */
export function joinNames(readings: readonly Reading[], pack: Pack): readonly Entity[] {
  const nodes = nodesOf(readings);
  const sets = new NameSets(nodes.length);
  const joining: Joining = { nodes, sets };
  const known = packIndex(pack);
  joinPackNames(joining, known);
  for (const rule of RULES) rule(joining);
  joinActingCapitals(joining, readings);
  const taken = new Set<string>();
  const groups = sets.sets().map((indices) => indices.map((index) => nodes[index] as NameNode));
  return groups
    .map((group) => entityOf(group, known))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : keyOf(a) < keyOf(b) ? -1 : 1))
    .map((entity) => withOwnId(entity, taken));
}

function keyOf({ keys: [first] }: Entity): string {
  return `${first?.report} ${first?.entity}`;
}

/** Two that have one kind and name and were not joined are told apart by number. */
function withOwnId(entity: Entity, taken: Set<string>): Entity {
  let id = entity.id;
  for (let number = 2; taken.has(id); number += 1) id = `${entity.id}-${number}`;
  taken.add(id);
  return { ...entity, id };
}
