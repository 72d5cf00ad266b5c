import { contentId } from '../../base/hash.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityKind } from '../../model/mention.ts';
import type { PackName } from '../../model/pack/names.ts';
import { isAcronym } from './acronyms.ts';
import type { NameNode } from './node.ts';
import { plainOf } from './node.ts';
import type { PackIndex } from './pack-names.ts';

/** The entity that nodes make together: the pack's name for it, else the fullest, of equals the one named most. */
export function entityOf(nodes: readonly NameNode[], known: PackIndex): Entity {
  const given = packEntryOf(nodes, known);
  const name = given?.name ?? fullestName(nodes);
  const kind = given?.kind ?? mostCommon(nodes.map((node) => [node.kind, node.mentions] as const));
  const countries = nodes.flatMap(({ country, mentions }) => (country === null ? [] : [[country, mentions] as const]));
  const texts = new Set(nodes.flatMap((node) => [node.name, ...node.texts]));
  texts.delete(name);
  return {
    id: contentId('entity', { kind, name }),
    name,
    kind,
    country: given?.country ?? (countries.length === 0 ? null : mostCommon(countries)),
    also: [...texts].sort(),
    keys: nodes.map(({ report, entity }) => ({ report, entity })),
  };
}

function packEntryOf(nodes: readonly NameNode[], known: PackIndex): PackName | undefined {
  const entries = nodes.flatMap((node) =>
    [node.name, node.plain, ...node.texts].map((text) => known.get(plainOf(text))),
  );
  return entries.find((found) => found !== undefined);
}

/** Acronyms only where there is nothing else; then by words, then by mentions, then by letters. A possessive that lost its apostrophe is no name. */
function fullestName(nodes: readonly NameNode[]): string {
  const counts = new Map<string, number>();
  for (const { name, mentions } of nodes) counts.set(name, (counts.get(name) ?? 0) + mentions);
  const rank = (name: string) => (isAcronym(name) ? 0 : Math.min(3, name.split(/\s+/).length));
  const [best] = [...counts]
    .filter(([name]) => !(name.endsWith('s') && counts.has(name.slice(0, -1))))
    .sort(([a, x], [b, y]) => rank(b) - rank(a) || y - x || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

function mostCommon<T extends EntityKind | string>(values: readonly (readonly [T, number])[]): T {
  const counts = new Map<T, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return (best as readonly [T, number])[0];
}
