import { z } from 'zod';
import type { Claim } from './claim.ts';
import type { Echo } from './echo.ts';
import type { Entity } from './entity.ts';
import type { Finding, Sense } from './finding.ts';
import { SENSES } from './finding.ts';
import type { Ruling } from './judgement.ts';
import type { Position } from './position.ts';
import type { Report } from './report.ts';
import type { Day } from './when.ts';
import { DayCodec } from './when.ts';

/** What claims have in common when they are one testimony. `reason` says which rule joined them. */
export interface Origin {
  readonly id: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  readonly claims: readonly string[];
  readonly reason: string;
}

/** Why a claim counts or does not count towards the account's interval. */
export interface Use {
  readonly claim: string;
  readonly used: boolean;
  readonly reason: string;
}

/**
 * What the independent origins support, at the newest time for which there are any. Both null: nothing supported,
 * `reason` says why. `reading` is the sense of vague words in which it was computed.
 */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly reading: Sense;
  readonly origins: readonly string[];
  readonly uses: readonly Use[];
  readonly reason: string;
}

/** One claim in a series, placed in time; `superseded` where a later statement of the same origin replaced it. */
export interface Point {
  readonly claim: string;
  readonly origin: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly superseded: boolean;
}

/** Claims about one measurable thing over time. `nature` tells how figures of different days relate. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly population: string | null;
  readonly place: string | null;
  readonly actor: string | null;
  readonly unit: string | null;
  readonly nature: 'stock' | 'flow' | 'total';
  readonly points: readonly Point[];
  readonly interval: Interval;
}

/** The current reading of a case, wholly computed from its reports, packs and judgements. */
export interface Account {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly entities: readonly Entity[];
  readonly echoes: readonly Echo[];
  readonly origins: readonly Origin[];
  readonly series: readonly Series[];
  readonly findings: readonly Finding[];
  /** Every judgement in the order in which they were made, with what it does to this account. */
  readonly rulings: readonly Ruling[];
}

export const OriginCodec = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  occasion: z.string().nullable(),
  agency: z.string().nullable(),
  outlet: z.string().nullable(),
  claims: z.array(z.string()),
  reason: z.string(),
});

export const UseCodec = z.object({ claim: z.string(), used: z.boolean(), reason: z.string() });

export const IntervalCodec = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  from: DayCodec.nullable(),
  to: DayCodec.nullable(),
  reading: z.enum(SENSES),
  origins: z.array(z.string()),
  uses: z.array(UseCodec),
  reason: z.string(),
});

export const PointCodec = z.object({
  claim: z.string(),
  origin: z.string(),
  from: DayCodec.nullable(),
  to: DayCodec.nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  superseded: z.boolean(),
});

export const SeriesCodec = z.object({
  id: z.string(),
  title: z.string(),
  measure: z.string(),
  population: z.string().nullable(),
  place: z.string().nullable(),
  actor: z.string().nullable(),
  unit: z.string().nullable(),
  nature: z.enum(['stock', 'flow', 'total']),
  points: z.array(PointCodec),
  interval: IntervalCodec,
});
