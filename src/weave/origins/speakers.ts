import type { Link } from '../../model/chain.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import { namesNobody } from '../names/nobody.ts';
import { plainOf } from '../names/node.ts';
import { besideIn, speakingIn } from './beside.ts';
import { bodyOf } from './bodies.ts';
import { entityFinder } from './entity-finder.ts';
import { stateMedia } from './state-media.ts';

/**
 * Who speaks: `name` as the case calls them. `isNamed` is false for a description ("officials", "a doctor"), which may be
 * another's in another report.
 */
export interface Speaker {
  readonly key: string;
  readonly name: string;
  /** The name of who spoke, where `key` and `name` are those of the body that they speak for. */
  readonly person: string;
  readonly isNamed: boolean;
}

/** So many characters before a speaker's name may belong to it: a reading may take "TV" out of "Vassorian state TV". */
const BEFORE = 40;

export type SpeakerOf = (claim: Claim) => Speaker | null;

/** Nouns by which a report comes back to a body that it names. */
const GROUP =
  /\b(?:an?|the|this|monitoring|rights) (?:[\p{L}-]+ ){0,3}?(?:group|monitor|watchdog|organi[sz]ation|network|agency|body|movement)$/iu;

/**
 * Finds who speaks in a claim: the entity that its report names by the words of the chain, or beside a verb of saying in
 * the same sentence. Who speaks for a body is that body: what they say is its testimony, whoever of them is quoted. "The
 * group" is the body that speaks most in the report; a pronoun that nobody resolved names no one.
 */
export function speakersBy(entities: readonly Entity[], reportOf: ReadonlyMap<string, Report>): SpeakerOf {
  const find = entityFinder(entities);
  const stateMediaOf = stateMedia(reportOf.values());
  const bodies = new Map<string, Entity>();
  const speakerFor = (entity: Entity, report: Report | undefined, role: string | null): Speaker => {
    const key = `${report?.id} ${entity.id}`;
    if (!bodies.has(key))
      bodies.set(key, (entity.kind === 'person' && report && bodyOf(entity, role, report, find)) || entity);
    const { id, name } = bodies.get(key) ?? entity;
    return { key: id, name, person: entity.name, isNamed: true };
  };
  const mainBodies = new Map<string, Speaker | null>();
  const mainBodyOf = (report: Report): Speaker | null => {
    const known = mainBodies.get(report.id);
    if (known !== undefined) return known;
    const counts = new Map<string, { speaker: Speaker; count: number }>();
    for (const [entity, count] of speakingIn(report, find)) {
      const speaker = speakerFor(entity, report, null);
      if (entity.kind === 'person' && speaker.key === entity.id) continue;
      counts.set(speaker.key, { speaker, count: (counts.get(speaker.key)?.count ?? 0) + count });
    }
    const wordsOf = ({ speaker }: { speaker: Speaker }) => speaker.name.split(' ').length;
    const [best] = [...counts.values()].sort(
      (a, b) => b.count - a.count || wordsOf(b) - wordsOf(a) || (a.speaker.key < b.speaker.key ? -1 : 1),
    );
    const main = best?.speaker ?? null;
    mainBodies.set(report.id, main);
    return main;
  };
  const besideOf = (claim: Claim, report: Report, agent: string | null): Speaker | null => {
    for (const { words, entity } of besideIn(report, claim.quantity, find)) {
      const media = stateMediaOf(words, report);
      if (media !== null) return speakerOfState(media);
      if (entity) return speakerFor(entity, report, null);
      if (GROUP.test(words)) return mainBodyOf(report);
      if (agent !== null && words.endsWith(agent)) return null;
    }
    return null;
  };
  const named = ({ agent, role, span }: Link, report: Report | undefined): Speaker | null => {
    const inText = span && report ? report.text.slice(Math.max(0, span.start - BEFORE), span.end) : agent;
    const media = stateMediaOf(inText, report) ?? stateMediaOf(agent, report);
    if (media !== null) return speakerOfState(media);
    const own = report && find.near(agent, report.id);
    if (own) return speakerFor(own, report, role);
    const elsewhere = find.anywhere(agent);
    if (elsewhere) return speakerFor(elsewhere, report, null);
    return report && GROUP.test(agent) ? mainBodyOf(report) : null;
  };
  return memoised((claim) => {
    const link = claim.chain.find(({ kind, agent }) => kind === 'speaker' && !namesNobody(agent));
    const report = reportOf.get(claim.report);
    const known = link && named(link, report);
    if (known) return known;
    const agent = link?.agent ?? null;
    const isDescribed = agent === null || !isNamed(agent);
    const beside = report && isDescribed ? besideOf(claim, report, agent) : null;
    return beside ?? (agent === null ? null : describe(agent));
  });
}

function memoised(speakerOf: SpeakerOf): SpeakerOf {
  const known = new Map<string, Speaker | null>();
  return (claim) => {
    const speaker = known.has(claim.id) ? (known.get(claim.id) ?? null) : speakerOf(claim);
    known.set(claim.id, speaker);
    return speaker;
  };
}

function speakerOfState({ key, name }: { readonly key: string; readonly name: string }): Speaker {
  return { key, name, person: name, isNamed: true };
}

/** A speaker of whom no name of the case is known. */
function describe(agent: string): Speaker {
  const key = plainOf(agent).replace(/^(?:an?|its|his|her|their) /u, '');
  return { key, name: agent, person: agent, isNamed: isNamed(agent) };
}

/** Starts with a capital behind the article, and has another or no other word: "Medical sources" is no name. */
function isNamed(agent: string): boolean {
  const words = agent.replace(/^(?:the|an?)\s+/iu, '').split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /^\p{Lu}/u.test(words[0] ?? '') && (words.length === 1 || capitals > 1);
}
