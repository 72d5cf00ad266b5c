import { contentId } from '../../base/hash.ts';
import type { Origin } from '../../model/account.ts';
import type { Claim } from '../../model/claim.ts';
import type { Echo } from '../../model/echo.ts';
import type { Entity } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import { NameSets } from '../names/name-sets.ts';
import { claimsByReport } from './claims-by-report.ts';
import type { CopiedPair } from './copied-figures.ts';
import { copiedFigures, repeatedFigures, storyFigures } from './copied-figures.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure.ts';
import type { Occasion } from './occasions.ts';
import { occasionsOf } from './occasions.ts';
import { ownFigures } from './own-figures.ts';
import { relayedFigures } from './relayed-figures.ts';
import { revisedFigures } from './revised-figures.ts';
import { sameStories } from './same-story.ts';
import type { SpeakerOf } from './speakers.ts';
import { speakersBy } from './speakers.ts';

/**
 * Every claim in exactly one origin. Claims that one written text holds (a figure in an echo) are one; so are the
 * claims of one speaker on one day, and what that speaker restates unchanged later; what nobody is said to have said is
 * the agency's where agencies' text carries it, else the outlet's own.
 */
export function findOrigins(
  claims: readonly Claim[],
  reports: readonly Report[],
  echoes: readonly Echo[],
  entities: readonly Entity[],
): readonly Origin[] {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const inOrder = [...echoes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byReport = claimsByReport(sorted);
  const place = new Map(sorted.map(({ id }, index) => [id, index]));
  const sets = new NameSets(sorted.length);
  const join = (pairs: Iterable<CopiedPair>) => {
    for (const [a, b] of pairs) sets.join(place.get(a.id) ?? 0, place.get(b.id) ?? 0);
  };
  const spokenBy = speakersBy(entities, reportOf);
  const relayed = [...relayedFigures(byReport, reportOf, spokenBy)];
  const relays = new Set(relayed.flatMap(({ pair: [, { id }], isNamed }) => (isNamed ? [id] : [])));
  const speakerOf: SpeakerOf = (claim) => (relays.has(claim.id) ? null : spokenBy(claim));
  join(relayed.map(({ pair }) => pair));
  join(copiedFigures(byReport, inOrder, reportOf));
  join(repeatedFigures(byReport, speakerOf));
  join(storyFigures(byReport, sameStories(reportOf, inOrder), speakerOf));
  join(ownFigures(byReport, reportOf, speakerOf));
  const figures = sets.sets().map((indices) => indices.map((index) => sorted[index] as Claim));
  const revised = revisedFigures(byReport, inOrder, reportOf);
  return occasionsOf(
    figures.map((group) => figureOf(group, reportOf, speakerOf)),
    [...revised].map(([a, b]) => [a.id, b.id]),
  )
    .map(originOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function originOf({ key, figures }: Occasion): Origin {
  const [first] = figures as readonly [Figure, ...Figure[]];
  const claims = figures.flatMap((figure) => figure.claims.map(({ id }) => id)).sort();
  const one = <T>(value: (figure: Figure) => T | null): T | null => {
    const values = new Set(figures.map(value));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  };
  return {
    id: contentId('origin', key),
    speaker: speakerName(figures),
    occasion: first.speaker ? first.day : null,
    agency: one(({ agency }) => agency),
    outlet: one(({ outlet }) => outlet),
    claims,
    reason: reasonOf(figures),
  };
}

/** The person where all was said by one, else the body that they speak for. */
function speakerName(figures: readonly Figure[]): string | null {
  const speakers = figures.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const people = new Set(speakers.map(({ person }) => person));
  return (people.size === 1 ? [...people][0] : speakers[0]?.name) ?? null;
}

function reasonOf(figures: readonly Figure[]): string {
  const [first] = figures as readonly [Figure, ...Figure[]];
  const reports = new Set(figures.flatMap((figure) => figure.claims.map(({ report }) => report))).size;
  const copied = figures.some((figure) => figure.claims.length > 1)
    ? '; passages that reports share hold the same figures'
    : '';
  if (first.speaker) {
    const when = first.day === null ? 'in one report that has no day' : `on ${first.day}`;
    return `${speakerName(figures)} ${when}${reports > 1 ? `, as ${reports} reports have it` : ''}${copied}`;
  }
  if (reports > 1) return `one written text${first.agency ? ` (${first.agency})` : ''} that ${reports} reports print`;
  return `${first.outlet ?? 'one report'} itself: no speaker is named, and no other report shares the passage`;
}
