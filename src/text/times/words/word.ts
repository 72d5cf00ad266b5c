/** Units that durations count in; `season` only as "three seasons". */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/**
 * What a word can be in a time expression. A word may be several things ("second" a unit and an ordinal, "fall" a
 * season, "may" a month); the rules decide. `capital` marks words that are that thing only with a capital letter.
 */
export interface Word {
  readonly month?: number;
  readonly hijri?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly plural?: true;
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly vague?: true;
  readonly season?: Season;
  readonly part?: PartOfDay;
  /** last, previous -1; this, current 0; next, coming 1. */
  readonly side?: -1 | 0 | 1;
  /** "previous", "following", "same": counted from the last time mentioned, not from the publication. */
  readonly fromText?: true;
  /** Offset in days of today, yesterday, tomorrow. */
  readonly dayOffset?: number;
  readonly decade?: number;
  readonly every?: true;
  readonly often?: string;
  readonly mod?: Mod;
  readonly holiday?: string;
  readonly reference?: string;
  readonly capital?: true;
}

/** Which part of a time is meant; TIMEX3 `mod` START, MID, END and APPROX. */
export type Mod = 'START' | 'MID' | 'END' | 'APPROX';
