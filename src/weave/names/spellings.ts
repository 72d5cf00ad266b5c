import type { Joining } from './join-names.ts';
import { sameFamily } from './kinds.ts';
import type { NameSets } from './name-sets.ts';
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
    const bearers = bearersOf(group, nodes, sets);
    for (const [place, bearer] of bearers.entries())
      for (const other of bearers.slice(0, place))
        if (mayBeOne(other, bearer, bones.length)) sets.join(other.index, bearer.index);
  }
}

/** A set of nodes that are already one: its first node, and the reports that name it. */
interface Bearer {
  readonly index: number;
  readonly node: NameNode;
  readonly reports: ReadonlySet<string>;
}

function bearersOf(group: readonly number[], nodes: readonly NameNode[], sets: NameSets): readonly Bearer[] {
  const byRoot = new Map<number, { index: number; node: NameNode; reports: Set<string> }>();
  for (const index of group) {
    const node = nodes[index] as NameNode;
    const known = byRoot.get(sets.rootOf(index));
    if (known) known.reports.add(node.report);
    else byRoot.set(sets.rootOf(index), { index, node, reports: new Set([node.report]) });
  }
  return [...byRoot.values()];
}

function mayBeOne(one: Bearer, other: Bearer, consonants: number): boolean {
  const [a, b] = [one.node, other.node];
  if (!sameFamily(a.kind, b.kind) || [...one.reports].some((report) => other.reports.has(report))) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (!vowelsAgree(vowels(withoutArticles(a.plain)), vowels(withoutArticles(b.plain)))) return false;
  if (a.kind !== 'person') return consonants >= TELLING_CONSONANTS.place;
  if (!a.plain.includes(' ') || !b.plain.includes(' ')) return false;
  return consonants >= TELLING_CONSONANTS.person || rolesShare(a.roles, b.roles);
}
