import type { Joining } from './join-names.ts';

/**
 * Joins to its body a name that a reading took for one and is two, of a body and of a person who speaks for it ("Quellen
 * Lighthouse Board Ida Quist"): where the case knows both parts by themselves, and both are of several words.
 */
export function joinGluedNames({ nodes, sets }: Joining): void {
  const bodies = new Map<string, number>();
  const people = new Set<string>();
  for (const [index, { kind, plain }] of nodes.entries()) {
    if (!plain.includes(' ')) continue;
    if (kind === 'person') people.add(plain);
    else if ((kind === 'organisation' || kind === 'group') && !bodies.has(plain)) bodies.set(plain, index);
  }
  for (const [index, { plain }] of nodes.entries()) {
    const body = bodyWithin(plain.split(' '), bodies, people);
    if (body !== undefined) sets.join(body, index);
  }
}

function bodyWithin(
  words: readonly string[],
  bodies: ReadonlyMap<string, number>,
  people: ReadonlySet<string>,
): number | undefined {
  for (let length = words.length - 2; length >= 2; length -= 1) {
    const body = bodies.get(words.slice(0, length).join(' '));
    if (body !== undefined && people.has(words.slice(length).join(' '))) return body;
  }
  return undefined;
}
