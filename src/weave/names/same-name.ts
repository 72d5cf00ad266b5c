import type { EntityKind } from '../../model/mention.ts';
import { foldWord } from '../echoes/fold.ts';
import type { Joining } from './join-names.ts';
import { sameFamily } from './kinds.ts';
import type { NameNode } from './node.ts';

/** "Movement", "group" and the like behind a name are not part of it. */
const GENERIC = / (?:group|organi[sz]ation|movement|militia|militants|province|governorate)$/u;

/** Names that are the same words. A single word that one report took for a person and another for a body is one body. */
export function joinSameNames(joining: Joining): void {
  const { nodes } = joining;
  const byName = new Map<string, number[]>();
  for (const [index, node] of nodes.entries()) {
    for (const form of formsOf(node)) {
      const group = byName.get(form);
      if (group) group.push(index);
      else byName.set(form, [index]);
    }
  }
  for (const group of byName.values()) {
    const firstOfKind = new Map<EntityKind, number>();
    for (const index of group) {
      const { kind } = nodes[index] as NameNode;
      const known = [...firstOfKind.keys()].find((other) => sameFamily(other, kind));
      if (known === undefined) firstOfKind.set(kind, index);
      else joining.sets.join(firstOfKind.get(known) ?? index, index);
    }
    joinMixedKinds(joining, group);
  }
}

function formsOf({ plain, kind }: NameNode): readonly string[] {
  if (kind === 'people') return [plain.replace(/s$/u, '')];
  if (kind === 'person') return [plain];
  const bare = plain.replace(GENERIC, '');
  const isBody = kind === 'organisation' || kind === 'group';
  return [...new Set([plain, bare, ...(isBody && plain.includes(' ') ? [foldedName(plain)] : [])])];
}

/** A body's name however it is spelt, British or American, and turned: "Ministry of Defence", "Defense Ministry". */
export function foldedName(plain: string): string {
  const [head = '', of] = plain.split(/ of (?:the )?/u, 2);
  const words = of === undefined || plain.split(' of ').length > 2 ? plain : `${of} ${head}`;
  return words.split(' ').map(foldWord).join(' ');
}

/** One word, a person here and a body there, and no report knows a person of that name in full: one and the same. */
function joinMixedKinds(joining: Joining, group: readonly number[]): void {
  const { nodes } = joining;
  const single = group.filter((index) => !(nodes[index] as NameNode).plain.includes(' '));
  const bodies = single.filter((index) => sameFamily((nodes[index] as NameNode).kind, 'organisation'));
  const people = single.filter((index) => (nodes[index] as NameNode).kind === 'person');
  const [body] = bodies;
  if (body === undefined || people.some((index) => (nodes[index] as NameNode).roles.length > 0)) return;
  for (const person of people) joining.sets.join(body, person);
}
