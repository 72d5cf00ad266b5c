import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import { plainOf } from '../names/node.ts';

/**
 * Who speaks: `name` as the case calls them. `isNamed` is false for a description ("officials", "a doctor"), which may be
 * another's in another report.
 */
export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly isNamed: boolean;
}

export type SpeakerOf = (claim: Claim) => Speaker | null;

/** Finds the entity of a claim's speaker: by the words of the chain, among the entities that its report names. */
export function speakersBy(entities: readonly Entity[]): SpeakerOf {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const text of new Set([entity.name, ...entity.also].map(plainOf))) {
      const known = byName.get(text);
      if (known) known.push(entity);
      else byName.set(text, [entity]);
    }
  const inReport = new Map(entities.map((entity) => [entity.id, new Set(entity.keys.map(({ report }) => report))]));
  return ({ chain, report }) => {
    const link = chain.find(({ kind }) => kind === 'speaker');
    if (link === undefined) return null;
    const plain = plainOf(link.agent);
    const named = (byName.get(plain) ?? []).filter(({ id }) => inReport.get(id)?.has(report));
    const entity = named.length === 1 ? named[0] : undefined;
    if (entity !== undefined) return { key: entity.id, name: entity.name, isNamed: true };
    return { key: plain, name: link.agent, isNamed: isName(link.agent) };
  };
}

/** A word with a capital behind the first ("the Harbour Watch", "Ida Quist"), or one alone. */
function isName(agent: string): boolean {
  const words = agent.replace(/^(?:the|a|an|its|his|her|their)\s+/iu, '').split(/\s+/);
  return words.some((word) => /^\p{Lu}/u.test(word));
}
