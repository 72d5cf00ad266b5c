import type { Precision } from '../../../model/when.ts';
import type { DayNumber, Days } from '../calendar.ts';

/** Which way the verb (or nothing) points; null where it does not say. */
export type Direction = 'past' | 'future' | null;

/** A time that later words of the text may count from. */
export interface Anchor {
  readonly days: Days;
  readonly precision: Precision;
  readonly sentence: number;
}

/** What a time is resolved against. `publication` is null where the report's day is not known. */
export interface Context {
  readonly publication: DayNumber | null;
  readonly direction: Direction;
  readonly sentence: number;
  /** The time last mentioned, the last single day, and the last quarter. */
  readonly last: Anchor | null;
  readonly lastDay: Anchor | null;
  readonly lastQuarter: Anchor | null;
}

/**
 * A time's TIMEX3 value and its days; null days where nothing settles them, with the reason. `slack` is by how many
 * days either end may be off, also with its reason.
 */
export interface Settled {
  readonly value: string;
  readonly days: Days | null;
  readonly precision: Precision;
  readonly basis: 'stated' | 'publication' | 'text';
  readonly slack?: number;
  readonly reason?: string;
}

export const NO_PUBLICATION = "the report's own day is not known";
export const NO_DAY = 'the words tie it to no day';
