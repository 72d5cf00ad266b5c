import type { Measure } from '../../model/claim.ts';
import type { Day } from '../../model/when.ts';
import { daysBetween } from '../dating/days.ts';

/** How figures of one measure of different days relate: a stock is held at a time, a flow adds up over time. */
export type Nature = 'stock' | 'flow' | 'total';

interface MeasureRow {
  readonly nature: 'stock' | 'flow';
  /** Whether figures for different actors are figures of different things: who holds, spends, deploys. */
  readonly byActor: boolean;
  /** The measure as a passive after a count: "40 people were killed", and as a title. */
  readonly said: string;
}

const flow = (said: string, byActor = false): MeasureRow => ({ nature: 'flow', byActor, said });
const stock = (said: string, byActor = false): MeasureRow => ({ nature: 'stock', byActor, said });

/** What the general measures of the claims are, for a reader and for arithmetic. */
export const MEASURE_ROWS: Readonly<Record<Measure, MeasureRow>> = {
  killed: flow('killed'),
  injured: flow('injured'),
  missing: stock('missing'),
  displaced: stock('forced from home'),
  evacuated: flow('evacuated'),
  returned: flow('gone back home'),
  inside: stock('inside'),
  sheltered: stock('sheltered'),
  held: stock('held', true),
  arrested: flow('arrested', true),
  surrendered: flow('surrendered'),
  released: flow('released', true),
  kidnapped: flow('kidnapped', true),
  repatriated: flow('taken back', true),
  rescued: flow('rescued'),
  affected: stock('affected'),
  destroyed: flow('destroyed'),
  damaged: flow('damaged'),
  deployed: stock('deployed', true),
  'took-part': flow('taking part'),
  arrived: flow('arrived'),
  left: flow('left'),
  territory: stock('territory', true),
  money: flow('money', true),
  supplied: flow('supplied', true),
  attacks: flow('attacks', true),
  population: stock('living or existing', true),
  other: stock('counted', true),
};

const LONG_DAYS = 60;

/** A flow that is counted over more than two months, or as the words say over a war or years, is a running total, not an event. */
export function natureOf(measure: Measure, from: Day | null, to: Day | null, isCumulative: boolean): Nature {
  const { nature } = MEASURE_ROWS[measure];
  if (nature === 'stock') return nature;
  if (isCumulative) return 'total';
  if (to === null) return nature;
  return from === null || daysBetween(from, to) > LONG_DAYS ? 'total' : 'flow';
}
