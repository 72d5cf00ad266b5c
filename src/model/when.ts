import { z } from 'zod';

/** A calendar day of the proleptic Gregorian calendar, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/**
 * What a time was resolved against: its own words (a full date), the dateline, the publication, another time in the
 * text ("the previous day"), a report that echoes this one, or the tense of the verb alone ("has displaced").
 */
export const BASES = ['stated', 'dateline', 'publication', 'text', 'report', 'tense'] as const;
export type Basis = (typeof BASES)[number];

/** How fine the words were, whatever the bounds: "in February" is a month. */
export const PRECISIONS = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'period',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * When something happened or held: inclusive bounds, null where that side is open. A claim holds no `When` at all
 * where nothing settles its time. `words` are the words that say it, empty where only tense and publication do.
 */
export interface When {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly words: string;
}

export const DayCodec = z.iso.date();

export const WhenCodec = z.object({
  from: DayCodec.nullable(),
  to: DayCodec.nullable(),
  precision: z.enum(PRECISIONS),
  basis: z.enum(BASES),
  words: z.string(),
});
