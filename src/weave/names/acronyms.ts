import type { Joining } from './join-names.ts';
import type { NameNode } from './node.ts';

/** Fewer letters stand for too many things unless a report defines them. */
const LEAST_LETTERS = 3;

/**
 * Joins an acronym to the long form that some report of the case gives it, or else to the only name of the case
 * whose heads it spells ("HRN" and "Harbour Relief Network"). With two long forms it stays apart.
 */
export function joinAcronyms({ nodes, sets }: Joining): void {
  const defined = new Map<string, Set<number>>();
  const spelled = new Map<string, Set<number>>();
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'person') continue;
    for (const acronym of longFormOf(node) ? node.texts.filter(isAcronym) : [])
      add(defined, acronym, sets.rootOf(index));
    for (const acronym of initialsOf(node)) add(spelled, acronym, sets.rootOf(index));
  }
  for (const [index, node] of nodes.entries()) {
    if (longFormOf(node) !== null) continue;
    const acronym = node.texts.find(isAcronym);
    const long = acronym === undefined ? undefined : (defined.get(acronym) ?? spelled.get(acronym));
    const [only] = long ?? [];
    if (only !== undefined && long?.size === 1) sets.join(only, index);
  }
}

function add(map: Map<string, Set<number>>, key: string, root: number): void {
  const roots = map.get(key);
  if (roots) roots.add(root);
  else map.set(key, new Set([root]));
}

export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d.]*\p{Lu}s?$/u.test(text);
}

/** The node's name or text of several words; null where it has only short ones. */
function longFormOf({ name, texts }: NameNode): string | null {
  return [name, ...texts].find((text) => /[\s-]/.test(text)) ?? null;
}

/** The heads of all words, and of those with a capital. */
function initialsOf(node: NameNode): readonly string[] {
  const long = longFormOf(node)?.replace(/^the /iu, '');
  if (long === undefined) return [];
  const words = long.match(/\p{L}+/gu) ?? [];
  const heads = (among: readonly string[]) => among.map((word) => word.charAt(0).toUpperCase()).join('');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set([heads(words), heads(capitals)])].filter((acronym) => acronym.length >= LEAST_LETTERS);
}
