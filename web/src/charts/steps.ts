import type { PositionsView } from '../api/types.ts';
import { dayTicks, type Tick, toNumber } from '../lib/days.ts';

export type Actor = PositionsView['actors'][number];
export type Step = Actor['steps'][number];

/** The day that a step is placed at: its own, else that of the report; null where neither is known. */
export function dayOf({ position, report }: Step): number | null {
  const day = position.when?.to ?? position.when?.from ?? report.published.to ?? report.published.from;
  return day === null ? null : toNumber(day);
}

export interface TimeAxis {
  /** 0 to 1 from the first day to the last. */
  readonly at: (day: number) => number;
  readonly ticks: readonly Tick[];
}

/** One axis for all actors; null where no step has a day. */
export function axisOf(actors: readonly Actor[], most: number): TimeAxis | null {
  const all = actors.flatMap(({ steps }) => steps.flatMap((step) => dayOf(step) ?? []));
  if (all.length === 0) return null;
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const span = Math.max(1, last - first);
  return { at: (day) => (last === first ? 0.5 : (day - first) / span), ticks: dayTicks(first, last, most) };
}

/** A step, and where else the same was printed: same stance, toward the same, said by the same on the same day. */
export interface ToldStep {
  readonly step: Step;
  readonly prints: readonly Step[];
}

/** Steps in the order of their days, those without one last; what is told twice of one day is one step. */
export function inOrder(steps: readonly Step[]): readonly ToldStep[] {
  const sorted = steps.toSorted((a, b) => (dayOf(a) ?? Infinity) - (dayOf(b) ?? Infinity));
  const told = new Map<string, { step: Step; prints: Step[] }>();
  for (const step of sorted) {
    const { stance, toward, superseded, speaker } = step.position;
    const key = [stance, toward, superseded, speaker, dayOf(step)].join('|');
    const known = told.get(key);
    if (known === undefined) told.set(key, { step, prints: [] });
    else known.prints.push(step);
  }
  return [...told.values()];
}
