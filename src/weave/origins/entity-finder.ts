import type { Entity } from '../../model/entity.ts';
import { plainOf } from '../names/node.ts';
import { foldedName } from '../names/same-name.ts';

/** Finds the person or body that words name in a report. */
export interface EntityFinder {
  /** All of the words are its name. */
  exact(words: string, report: string): Entity | null;
  /**
   * All of the words, or the only name that their capitals are a part of ("Lighthouse Board" of the "Quellen Lighthouse Board"),
   * or the longest name within them ("the Lighthouse Board monitor").
   */
  near(words: string, report: string): Entity | null;
  /** The only body of the case that is called so, of several words, however it is spelt: a report may write it as a description. */
  anywhere(words: string): Entity | null;
}

export function entityFinder(entities: readonly Entity[]): EntityFinder {
  const byReport = new Map<string, Map<string, Entity>>();
  for (const entity of [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (entity.kind !== 'person' && !isBody(entity)) continue;
    const names = [...new Set([entity.name, ...entity.also].map(plainOf))];
    for (const { report } of entity.keys) {
      const known = byReport.get(report) ?? new Map<string, Entity>();
      for (const name of names) if (!known.has(name)) known.set(name, entity);
      byReport.set(report, known);
    }
  }
  const bodies = byFoldedName(entities);
  const exact = (words: string, report: string) => byReport.get(report)?.get(plainOf(words)) ?? null;
  return {
    exact,
    anywhere: (words) => bodies.get(foldedName(plainOf(words))) ?? null,
    near(words, report) {
      const names = byReport.get(report);
      const plain = plainOf(words);
      if (names === undefined || plain === '') return null;
      return exact(words, report) ?? onlyAround(names, words) ?? longestWithin(names, plain);
    },
  };
}

function byFoldedName(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const bodies = new Map<string, Entity | null>();
  for (const entity of entities.filter(isBody))
    for (const name of new Set([entity.name, ...entity.also].map((text) => foldedName(plainOf(text)))))
      if (name.includes(' ')) bodies.set(name, bodies.has(name) ? null : entity);
  return bodies;
}

function longestWithin(names: ReadonlyMap<string, Entity>, plain: string): Entity | null {
  const within = [...names].filter(([name]) => ` ${plain} `.includes(` ${name} `));
  const [longest] = within.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return longest?.[1] ?? null;
}

function onlyAround(names: ReadonlyMap<string, Entity>, words: string): Entity | null {
  const capitals = plainOf((words.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).join(' '));
  if (!capitals.includes(' ')) return null;
  const around = new Set(
    [...names].filter(([name]) => ` ${name} `.includes(` ${capitals} `)).map(([, entity]) => entity),
  );
  return around.size === 1 ? ([...around][0] ?? null) : null;
}

export function isBody({ kind }: Entity): boolean {
  return kind === 'organisation' || kind === 'group';
}
