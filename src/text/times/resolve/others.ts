import { addMonths, civil, dayNumber, unitAround } from '../calendar.ts';
import type { PeriodWords, ReferenceWords, SetWords, YearsWords } from '../expression.ts';
import type { Context, Settled } from './context.ts';
import { NO_DAY, NO_PUBLICATION } from './context.ts';
import { stretch } from './duration.ts';
import { unitValue } from './values.ts';

export function resolveYears({ value, from, to, precision }: YearsWords): Settled {
  return { value, days: { from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) }, precision, basis: 'stated' };
}

export function resolveSet({ value }: SetWords): Settled {
  return { value, days: null, precision: 'period', basis: 'stated', reason: 'it happens again and again' };
}

/** The present is the publication; "recently" is bounded like "in recent weeks"; past and future at large are open. */
export function resolveReference({ value, recent }: ReferenceWords, { publication }: Context): Settled {
  const open = { value, days: null, precision: 'period', basis: 'publication' } as const;
  if (value !== 'PRESENT_REF' && !recent) return { ...open, reason: NO_DAY };
  if (publication === null) return { ...open, reason: NO_PUBLICATION };
  if (recent) return { ...open, days: stretch(publication, null, 'week', -1) };
  return { ...open, days: { from: publication, to: publication }, precision: 'day' };
}

/** How many sentences back a day may lie for a bare hour to be on it; set on reports of shootings, by reading. */
const REACH = 4;

/** A clock time or part of a day without a day: on the day last mentioned nearby, else on the publication. */
export function resolveHour({ lastDay, publication, sentence, direction }: Context): Settled {
  const isAhead = direction === 'past' && publication !== null && lastDay !== null && lastDay.days.from > publication;
  const near = lastDay && !isAhead && sentence - lastDay.sentence <= REACH ? lastDay.days.from : null;
  const day = near ?? publication;
  const basis = near === null ? 'publication' : 'text';
  if (day === null) return { value: 'XXXX-XX-XX', days: null, precision: 'day', basis, reason: NO_PUBLICATION };
  return { value: unitValue(day, 'day'), days: { from: day, to: day }, precision: 'day', basis };
}

/** The quarter last mentioned, else the last whole one before the publication; with a year, that quarter of it. */
export function resolvePeriod({ yearOffset, year }: PeriodWords, { lastQuarter, publication }: Context): Settled {
  const anchor = lastQuarter?.days.from ?? (publication === null ? null : addMonths(publication, -3));
  if (anchor === null) {
    return { value: 'XXXX-QX', days: null, precision: 'quarter', basis: 'publication', reason: NO_PUBLICATION };
  }
  const years = year === undefined ? yearOffset : year - civil(anchor).year;
  const moved = addMonths(anchor, 12 * years);
  const basis = lastQuarter ? 'text' : 'publication';
  return { value: unitValue(moved, 'quarter'), days: unitAround(moved, 'quarter'), precision: 'quarter', basis };
}
