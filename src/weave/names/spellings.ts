import type { Joining } from './join-names.ts';
import { sameFamily } from './kinds.ts';
import type { NameNode } from './node.ts';
import { rolesShare } from './roles.ts';
import { skeleton, vowels, vowelsAgree, withoutArticles } from './skeleton.ts';

/** So many consonants alone make a spelling of the same name; with fewer, titles or the very letters must agree. */
const TELLING_CONSONANTS: Readonly<Record<'person' | 'place', number>> = { person: 5, place: 3 };
const LEAST_CONSONANTS = 3;

/**
 * Joins names that differ only as romanisations of one name do: like consonants, agreeing vowels, articles aside. Two
 * people of one report stay two, and so do names with a different number of consonants or other countries.
 */
export function joinSpellings({ nodes, sets }: Joining): void {
  const bySkeleton = new Map<string, number[]>();
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'people' || node.kind === 'country' || /[^\p{L}\s'-]/u.test(node.plain)) continue;
    const bones = skeleton(withoutArticles(node.plain));
    if (bones.length < LEAST_CONSONANTS) continue;
    const group = bySkeleton.get(bones);
    if (group) group.push(index);
    else bySkeleton.set(bones, [index]);
  }
  for (const [bones, group] of bySkeleton) {
    for (const [place, index] of group.entries())
      for (const other of firstOfSets(group.slice(0, place), sets.rootOf.bind(sets)))
        if (mayBeOne(nodes[other] as NameNode, nodes[index] as NameNode, bones.length)) sets.join(other, index);
  }
}

/** One member of each set is enough: the others are joined to it. */
function firstOfSets(indices: readonly number[], rootOf: (index: number) => number): readonly number[] {
  return [...new Map([...indices].reverse().map((index) => [rootOf(index), index])).values()].sort((a, b) => a - b);
}

function mayBeOne(a: NameNode, b: NameNode, consonants: number): boolean {
  if (!sameFamily(a.kind, b.kind) || a.report === b.report) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [one, other] = [withoutArticles(a.plain), withoutArticles(b.plain)];
  if (!vowelsAgree(vowels(one), vowels(other))) return false;
  if (a.kind !== 'person') return consonants >= TELLING_CONSONANTS.place;
  if (!a.plain.includes(' ') || !b.plain.includes(' ')) return false;
  return consonants >= TELLING_CONSONANTS.person || rolesShare(a.roles, b.roles);
}
