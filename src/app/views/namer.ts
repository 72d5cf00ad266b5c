import type { Entity } from '../../model/entity.ts';

/** The case's name of what a report calls so; a name that two entities bear stays as it is. */
export function namer(entities: readonly Entity[]): (agent: string) => string {
  const names = new Map<string, string | null>();
  for (const { name, also } of entities) {
    for (const one of new Set([name, ...also].map(foldName))) names.set(one, names.has(one) ? null : name);
  }
  const known = new Map<string, string>();
  return (agent) => {
    const name = known.get(agent) ?? names.get(foldName(agent)) ?? agent;
    known.set(agent, name);
    return name;
  };
}

export function foldName(name: string): string {
  return name.replace(/^the\s+/i, '').toLowerCase();
}
