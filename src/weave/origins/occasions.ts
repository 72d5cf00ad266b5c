import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/when.ts';
import type { Figure } from './figure.ts';
import { figureKey, isRestated } from './same-figure.ts';

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
export function occasionsOf(figures: readonly Figure[]): readonly Occasion[] {
  const firstDays = firstStated(figures);
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const day = firstDays.get(figure) ?? figure.day;
    const key = keyOf(figure, day);
    const group = groups.get(key);
    const dated = { ...figure, day };
    if (group) group.push(dated);
    else groups.set(key, [dated]);
  }
  return [...groups].map(([key, group]) => ({ key, figures: group }));
}

function keyOf({ claims, speaker }: Figure, day: Day | null): string {
  const [first] = claims as readonly [Claim, ...Claim[]];
  if (speaker === null) return claims.length > 1 ? `text ${first.id}` : `report ${first.report}`;
  const when = day ?? `in ${first.report}`;
  if (speaker.isNamed) return `speaker ${speaker.key} ${when}`;
  return `described ${speaker.key} ${when} ${first.measure} ${figureKey(first)}`;
}

/** A speaker's restated count is looked for so many days back. */
const RESTATED_WITHIN_DAYS = 30;

/** For each figure that its speaker had stated on an earlier day, that day. */
function firstStated(figures: readonly Figure[]): ReadonlyMap<Figure, Day> {
  const bySpeaker = new Map<string, Figure[]>();
  for (const figure of figures) {
    const [first] = figure.claims as readonly [Claim, ...Claim[]];
    if (!figure.speaker || figure.day === null) continue;
    const key = `${figure.speaker.key} ${first.measure} ${figureKey(first)}`;
    const group = bySpeaker.get(key);
    if (group) group.push(figure);
    else bySpeaker.set(key, [figure]);
  }
  const days = new Map<Figure, Day>();
  for (const group of bySpeaker.values()) {
    const sorted = [...group].sort((a, b) =>
      (a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0,
    );
    for (const [place, figure] of sorted.entries()) {
      const earlier = sorted.slice(0, place).find((other) => restates(figure, other));
      if (earlier) days.set(figure, days.get(earlier) ?? earlier.day ?? '');
    }
  }
  return days;
}

function restates(figure: Figure, earlier: Figure): boolean {
  if (figure.day === null || earlier.day === null || figure.day === earlier.day) return false;
  const between = (Date.parse(figure.day) - Date.parse(earlier.day)) / 86_400_000;
  if (between > RESTATED_WITHIN_DAYS) return false;
  return figure.claims.some((claim) => earlier.claims.some((other) => isRestated(claim, other)));
}
