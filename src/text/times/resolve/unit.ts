import type { DayNumber } from '../calendar.ts';
import { addUnits, formatDay, unitAround, weekdayOf } from '../calendar.ts';
import type { UnitWords } from '../expression.ts';
import type { Anchor, Context, Settled } from './context.ts';
import { NO_DAY, NO_PUBLICATION } from './context.ts';
import { openValue, precisionOfUnit, unitOfPrecision, unitValue } from './values.ts';

/** A unit of the calendar, counted from the publication or from the time last mentioned. */
export function resolveUnit(words: UnitWords, context: Context): Settled {
  const { unit, offset } = words;
  const anchor = anchorOf(words, context);
  const precision = precisionOfUnit(unit);
  if (anchor === null)
    return {
      value: openValue(unit),
      days: null,
      precision,
      basis: 'publication',
      reason: context.publication === null ? NO_PUBLICATION : NO_DAY,
    };
  const { day, basis } = anchor;
  const kept = words.keepsPrecision ? keptPrecision(words, context) : null;
  if (kept) {
    const finer = unitOfPrecision(kept.precision);
    const from = addUnits(kept.days.from, offset, unit);
    return { value: unitValue(from, finer), days: unitAround(from, finer), precision: kept.precision, basis: 'text' };
  }
  const moved = addUnits(day, unit === 'weekend' && offset === 0 ? weekendSide(day, context) : offset, unit);
  if (formatDay(moved) === null) {
    return { value: openValue(unit), days: null, precision, basis, reason: 'it lies outside the years 1 to 9999' };
  }
  return { value: unitValue(moved, unit), days: unitAround(moved, unit), precision, basis };
}

/** "the weekend", "this weekend": the one that runs or was last, unless the tense looks ahead. */
function weekendSide(day: DayNumber, { direction }: Context): -1 | 0 {
  return direction === 'future' || weekdayOf(day) >= 6 ? 0 : -1;
}

/** "the next day" told in the past tense is not the day after the publication, where nothing before it says which. */
function anchorOf({ fromText, unit, offset }: UnitWords, { last, lastDay, publication, direction }: Context) {
  const anchor = fromText ? (unit === 'day' ? lastDay : last) : null;
  if (anchor) return { day: anchor.days.from, basis: 'text' } as const;
  if (fromText && offset > 0 && unit === 'day' && direction === 'past' && !anchor) return null;
  return publication === null ? null : ({ day: publication, basis: 'publication' } as const);
}

/** How many sentences back a quarter or day may lie for "a year ago" to mean the same quarter or day. */
const REACH = 5;

/** "a year earlier" takes the precision of the time it compares with; "a year ago" only that of a quarter. */
function keptPrecision({ fromText }: UnitWords, { last, lastQuarter, sentence }: Context): Anchor | null {
  const anchor = lastQuarter && sentence - lastQuarter.sentence <= REACH ? lastQuarter : fromText ? last : null;
  if (!anchor || sentence - anchor.sentence > REACH) return null;
  return anchor.precision === 'quarter' || anchor.precision === 'month' || anchor.precision === 'day' ? anchor : null;
}
