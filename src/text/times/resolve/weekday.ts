import type { DayNumber } from '../calendar.ts';
import { unitAround, weekdayOf } from '../calendar.ts';
import type { WeekdayWords } from '../expression.ts';
import type { Context, Settled } from './context.ts';
import { NO_DAY, NO_PUBLICATION } from './context.ts';
import { unitValue } from './values.ts';

/**
 * A weekday against the publication: the tense decides the side, the publication's own weekday is the publication.
 * "last" and "next" never mean the publication itself; "previous" and "following" count from the last day mentioned.
 */
export function resolveWeekday(words: WeekdayWords, context: Context): Settled {
  if (words.any) {
    return { value: `XXXX-WXX-${words.weekday}`, days: null, precision: 'day', basis: 'stated', reason: NO_DAY };
  }
  const anchor = words.fromText ? (context.lastDay?.days.from ?? context.publication) : context.publication;
  const basis = words.fromText && context.lastDay ? 'text' : 'publication';
  if (anchor === null) {
    return { value: `XXXX-WXX-${words.weekday}`, days: null, precision: 'day', basis, reason: NO_PUBLICATION };
  }
  const day = dayOf(words, anchor, context);
  return { value: unitValue(day, 'day'), days: { from: day, to: day }, precision: 'day', basis };
}

function dayOf({ weekday, side, weekSide }: WeekdayWords, anchor: DayNumber, { direction }: Context): DayNumber {
  if (weekSide !== undefined) return unitAround(anchor, 'week').from + 7 * weekSide + weekday - 1;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (side === -1) return anchor - (back === 0 ? 7 : back);
  if (side === 1) return anchor + (ahead === 0 ? 7 : ahead);
  if (side === 0) return direction === 'past' ? anchor - back : anchor + ahead;
  return direction === 'future' ? anchor + ahead : anchor - back;
}
