import { daysBetween } from '../dating/days.ts';
import type { Fact } from './fact.ts';

/** Counts of three days and fewer are counts of one event, told on the day or after it. */
const EVENT_DAYS = 3;
/** "About the same span": no longer than so many times the shorter. */
const ABOUT = 1.5;
/** Running totals that start so many days apart are of one start. */
const START_DAYS = 366;

/** How many days a fact counts over; null where it does not say from when to when. */
export function lengthOf({ from, to }: Pick<Fact, 'from' | 'to'>): number | null {
  return from === null || to === null ? null : daysBetween(from, to) + 1;
}

/**
 * Whether two facts of one nature count over about the same span, so that their figures can be compared: stocks do, flows that
 * are about as long, totals of one start.
 */
export function areOfOneSpan(a: Fact, b: Fact): boolean {
  if (a.nature === 'stock' || b.nature === 'stock') return true;
  if (a.nature === 'total') {
    return a.from === null || b.from === null || Math.abs(daysBetween(a.from, b.from)) <= START_DAYS;
  }
  const [one, other] = [lengthOf(a), lengthOf(b)];
  if (one === null || other === null) return true;
  return Math.max(one, other) <= Math.max(EVENT_DAYS, Math.min(one, other) * ABOUT);
}

/** Whether all the days of `inner` are among those of `outer`, which counts clearly longer. */
export function liesWithin(inner: Fact, outer: Fact): boolean {
  if (inner.from === null || inner.to === null || outer.from === null || outer.to === null) return false;
  return outer.from <= inner.from && inner.to <= outer.to && !areOfOneSpan(inner, outer);
}
