import type { Joining } from './join-names.ts';
import type { NameNode } from './node.ts';
import { rolesShare } from './roles.ts';
import { skeleton, vowels, vowelsAgree, withoutArticles } from './skeleton.ts';

/**
 * Joins a surname that stands alone in its report to the only person of the case who bears it, and a body's first
 * words ("Harbour Watch") or head noun ("the Watch") to the only body so called. Where two bear it, it stays apart.
 */
export function joinShortNames(joining: Joining): void {
  const { nodes } = joining;
  const people = indexBy(nodes, ({ kind, plain }) =>
    kind === 'person' && plain.includes(' ') ? [surnameKey(plain)] : [],
  );
  const bodies = indexBy(nodes, (node) => (isBody(node) ? openingsOf(node.plain) : []));
  for (const [index, node] of nodes.entries()) {
    if (node.kind === 'person' && !node.plain.includes(' ')) {
      const bearers = (people.get(surnameKey(node.plain)) ?? []).filter((full) =>
        isSurnameOf(node, nodes[full] as NameNode),
      );
      joinOnly(joining, index, bearers);
    } else if (isBody(node)) {
      const same = (bodies.get(node.plain) ?? []).filter((full) => full !== index);
      const inReport = same.filter((full) => (nodes[full] as NameNode).report === node.report);
      joinOnly(joining, index, node.plain.includes(' ') ? same : inReport);
    }
  }
}

function joinOnly({ sets }: Joining, index: number, candidates: readonly number[]): void {
  const roots = [...new Set(candidates.map((candidate) => sets.rootOf(candidate)))];
  const [only] = roots;
  if (only !== undefined && roots.length === 1) sets.join(only, index);
}

function indexBy(nodes: readonly NameNode[], keysOf: (node: NameNode) => readonly string[]) {
  const index = new Map<string, number[]>();
  for (const [place, node] of nodes.entries())
    for (const key of keysOf(node)) {
      const group = index.get(key);
      if (group) group.push(place);
      else index.set(key, [place]);
    }
  return index;
}

function surnameKey(plain: string): string {
  return skeleton(withoutArticles(plain).split(' ').at(-1) ?? '');
}

function isSurnameOf(short: NameNode, full: NameNode): boolean {
  const [one, other] = [short, full].map(({ plain }) => withoutArticles(plain).split(' ').at(-1) ?? '');
  if (!vowelsAgree(vowels(one ?? ''), vowels(other ?? ''))) return false;
  return short.roles.length === 0 || full.roles.length === 0 || rolesShare(short.roles, full.roles);
}

function isBody({ kind }: NameNode): boolean {
  return kind === 'organisation' || kind === 'group';
}

/** "harbour watch for human rights" may come back as "harbour watch", and in its own report as "watch". */
function openingsOf(plain: string): readonly string[] {
  const [opening, rest] = plain.split(/ (?:for|of|on|in|against) (.*)/su);
  const words = (opening ?? '').split(' ');
  const head = words.at(-1) ?? '';
  if (rest === undefined) return words.length > 1 ? [head] : [];
  return words.length > 1 ? [opening ?? '', head] : [head];
}
