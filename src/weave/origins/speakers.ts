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

/**
 * Finds who speaks in a claim: the entity that its report names by the words of the chain. Who speaks for a body ("its
 * spokesman", "director of ...") is that body: what they say is its testimony, whoever of them is quoted.
 */
export function speakersBy(entities: readonly Entity[], claims: readonly Claim[]): SpeakerOf {
  const find = entityFinder(entities);
  const bodies = new Map<string, Entity>();
  for (const claim of claims) {
    const link = linkOf(claim);
    const person = link && find(link.agent, claim.report);
    const body = link?.role && SPEAKS_FOR.test(link.role) ? find(link.role, claim.report) : null;
    if (person?.kind === 'person' && body && isBody(body)) bodies.set(person.id, body);
  }
  return (claim) => {
    const link = linkOf(claim);
    if (!link) return null;
    const found = find(link.agent, claim.report);
    const entity = found && (bodies.get(found.id) ?? found);
    if (entity) return { key: entity.id, name: entity.name, isNamed: true };
    const plain = plainOf(link.agent).replace(/^(?:an?|its|his|her|their) /u, '');
    return { key: plain, name: link.agent, isNamed: /^(?:the )?\p{Lu}/u.test(link.agent.replace(/^The /u, 'the ')) };
  };
}

const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|director|head|chief|commander|chair(?:man|woman)?)\b/iu;

function linkOf({ chain }: Claim) {
  return chain.find(({ kind }) => kind === 'speaker') ?? null;
}

function isBody({ kind }: Entity): boolean {
  return kind === 'organisation' || kind === 'group';
}

/** The entity that words name in a report: all of the words, or the longest name that stands within them. */
function entityFinder(entities: readonly Entity[]): (words: string, report: string) => Entity | null {
  const byReport = new Map<string, Map<string, Entity>>();
  for (const entity of entities) {
    if (entity.kind === 'country' || entity.kind === 'people' || entity.kind === 'place') continue;
    const names = [...new Set([entity.name, ...entity.also].map(plainOf))];
    for (const { report } of entity.keys) {
      const known = byReport.get(report) ?? new Map<string, Entity>();
      for (const name of names) if (!known.has(name)) known.set(name, entity);
      byReport.set(report, known);
    }
  }
  return (words, report) => {
    const names = byReport.get(report);
    if (names === undefined) return null;
    const plain = plainOf(words);
    const exact = names.get(plain);
    if (exact) return exact;
    const within = [...names].filter(([name]) => ` ${plain} `.includes(` ${name} `));
    const [longest] = within.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    return longest?.[1] ?? null;
  };
}
