import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/when.ts';
import { daysBetween } from '../dating/days.ts';
import { NameSets } from '../names/name-sets.ts';
import { compare } from '../series/fact.ts';
import { groupBy } from '../series/group.ts';
import type { Figure } from './figure.ts';
import { figureKey, isRestated, isToldOf } from './same-figure.ts';

/** `key` is the same for the same testimony when reports are added, save that an earlier day may come to light. */
export interface Occasion {
  readonly key: string;
  readonly figures: readonly Figure[];
}

/**
 * Puts figures together that are one testimony. A named speaker's figures of one day are; a figure that the speaker
 * restates unchanged belongs to the day on which it first stood. Someone who is only described ("police") is the same
 * in two reports where day and figure are the same. What no speaker is named for: each text that several reports
 * print by itself, and the rest of a report together.
 */
export function occasionsOf(
  figures: readonly Figure[],
  revised: readonly (readonly [string, string])[],
): readonly Occasion[] {
  const firstDays = firstStated(figures);
  const dated = narratedAsSaid(figures.map((figure) => ({ ...figure, day: firstDays.get(figure) ?? figure.day })));
  const sets = new NameSets(dated.length);
  const first = new Map<string, number>();
  const figureOfClaim = new Map<string, number>();
  for (const [index, figure] of dated.entries()) {
    for (const { id } of figure.claims) figureOfClaim.set(id, index);
    const key = keyOf(figure);
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else sets.join(other, index);
  }
  for (const [a, b] of revised) {
    const [one, other] = [figureOfClaim.get(a), figureOfClaim.get(b)];
    if (one !== undefined && other !== undefined && mayBeOne(dated[one], dated[other])) sets.join(one, other);
  }
  return sets.sets().map((indices) => {
    const group = indices.map((index) => dated[index] as Figure);
    return { key: group.map(keyOf).sort()[0] ?? '', figures: bySpeakerFirst(group) };
  });
}

/** A headline or the writer's own sentence that gives a speaker's figure anew is that speaker's testimony, not a second one. */
function narratedAsSaid(figures: readonly Figure[]): readonly Figure[] {
  const spoken = figures.filter(({ speaker }) => speaker !== null);
  const said = groupBy(
    spoken.flatMap((figure) => figure.claims.map((claim) => ({ claim, figure }))),
    ({ claim }) => claim.report,
  );
  return figures.map((figure) => {
    const [narrated] = figure.claims;
    if (figure.speaker !== null || narrated === undefined) return figure;
    const told = (said.get(narrated.report) ?? []).filter(({ claim }) => isToldOf(narrated, claim));
    const own = told.find(({ claim }) => figureKey(claim) === figureKey(narrated)) ?? told[0];
    return own === undefined
      ? figure
      : { ...figure, speaker: own.figure.speaker, day: own.figure.day, restates: own.claim };
  });
}

/** A figure with a speaker and one without may be one testimony; figures of two speakers are two. */
function mayBeOne(a: Figure | undefined, b: Figure | undefined): boolean {
  return !a?.speaker || !b?.speaker || a.speaker.key === b.speaker.key;
}

function bySpeakerFirst(figures: readonly Figure[]): readonly Figure[] {
  return [...figures].sort((a, b) => Number(b.speaker !== null) - Number(a.speaker !== null));
}

function keyOf({ claims, speaker, day, restates: said }: Figure): string {
  const [own] = claims as readonly [Claim, ...Claim[]];
  const first = said ?? own;
  if (speaker === null) return claims.length > 1 ? `text ${first.id}` : `report ${first.report}`;
  const when = day ?? `in ${first.report}`;
  if (speaker.isNamed) return `speaker ${speaker.key} ${when}`;
  return `described ${speaker.key} ${when} ${first.measure} ${figureKey(first)}`;
}

/** A speaker's restated count is looked for so many days back. */
const RESTATED_WITHIN_DAYS = 30;

/** For each figure that its speaker had stated on an earlier day, that day. */
function firstStated(figures: readonly Figure[]): ReadonlyMap<Figure, Day> {
  const spoken = figures.filter(({ speaker, day }) => speaker !== null && day !== null);
  const keyed = spoken.flatMap((figure) => figuresOf(figure).map((key) => ({ figure, key })));
  const bySpeaker = groupBy(keyed, ({ figure, key }) => `${figure.speaker?.key} ${key}`);
  const days = new Map<Figure, Day>();
  for (const group of bySpeaker.values()) {
    const sorted = group.map(({ figure }) => figure).sort((a, b) => compare(a.day ?? '', b.day ?? ''));
    let start = 0;
    for (const [place, figure] of sorted.entries()) {
      while (areFar(sorted[start], figure)) start += 1;
      const earlier = sorted.slice(start, place).find((other) => restates(figure, other));
      const first = earlier && (days.get(earlier) ?? earlier.day);
      if (first && figure.day !== null && daysBetween(first, figure.day) <= RESTATED_WITHIN_DAYS)
        days.set(figure, first);
    }
  }
  return days;
}

/** One text may be read by several measures where reports word it otherwise. */
function figuresOf({ claims }: Figure): readonly string[] {
  return [...new Set(claims.map((claim) => `${claim.measure} ${figureKey(claim)}`))];
}

function areFar(earlier: Figure | undefined, figure: Figure): boolean {
  return daysBetween(earlier?.day ?? '', figure.day ?? '') > RESTATED_WITHIN_DAYS;
}

function restates(figure: Figure, earlier: Figure): boolean {
  if (figure.day === null || earlier.day === null || figure.day === earlier.day) return false;
  if (daysBetween(earlier.day, figure.day) > RESTATED_WITHIN_DAYS) return false;
  return figure.claims.some((claim) => earlier.claims.some((other) => isRestated(claim, other)));
}
