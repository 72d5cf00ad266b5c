import { z } from 'zod';
import { MEASURES, MODALITIES } from './claim.ts';
import { DayCodec } from './when.ts';

/** The slots of a claim that a person can correct. What was stated is kept beside. */
export const SLOTS = ['population', 'measure', 'actor', 'place', 'asOf', 'bounds', 'speaker', 'modality'] as const;
export type Slot = (typeof SLOTS)[number];

/** Why a claim that was read rightly is left out of the reckoning. */
export const GROUNDS = ['redundant', 'too-old', 'anecdotal', 'outlier', 'other'] as const;
export type Ground = (typeof GROUNDS)[number];

/** How far a source is trusted, by the Admiralty scale: A completely reliable to E unreliable, F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** How credible a statement is, by the Admiralty scale: 1 confirmed to 5 improbable, 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

const Name = z.string().trim().min(1).max(200);
const Reason = z.string().trim().min(1).max(2000).nullable().default(null);
const Bound = z.number().nullable();

const ClaimTarget = z.strictObject({ claim: z.string().min(1) });
const SeriesTarget = z.strictObject({ series: z.string().min(1) });
const SourceTarget = z.strictObject({ source: Name });
const Claims = z.array(ClaimTarget).min(1).max(500);

const SlotValues = {
  population: Name.nullable(),
  measure: z.enum(MEASURES),
  actor: Name.nullable(),
  place: Name.nullable(),
  asOf: z
    .strictObject({ from: DayCodec.nullable(), to: DayCodec.nullable() })
    .refine(({ from, to }) => from === null || to === null || from <= to, 'the first day comes after the last')
    .nullable(),
  bounds: z
    .strictObject({ min: Bound, max: Bound })
    .refine(({ min, max }) => min === null || max === null || min <= max, 'the least is more than the most')
    .refine(({ min, max }) => min !== null || max !== null, 'at least one bound is needed'),
  speaker: Name.nullable(),
  modality: z.enum(MODALITIES),
} as const satisfies Record<Slot, z.ZodType>;

const correct = <S extends Slot, V extends z.ZodType>(slot: S, value: V) =>
  z.strictObject({ kind: z.literal('correct'), targets: Claims, slot: z.literal(slot), value, reason: Reason });

const CorrectCodec = z.discriminatedUnion('slot', [
  correct('population', SlotValues.population),
  correct('measure', SlotValues.measure),
  correct('actor', SlotValues.actor),
  correct('place', SlotValues.place),
  correct('asOf', SlotValues.asOf),
  correct('bounds', SlotValues.bounds),
  correct('speaker', SlotValues.speaker),
  correct('modality', SlotValues.modality),
]);
export type Correction = z.infer<typeof CorrectCodec>;

/**
 * What a person decides. `accept`: read rightly. `reject`: the report says no such thing. `correct`: one slot holds
 * something else. `merge`: series are one, the first gives its name. `split`: claims stand in a series of their own,
 * `value` tells them from the rest. `prefer`: of all figures of its series this one counts. `set-aside`: read rightly,
 * but left out of the reckoning. `rate`: a source's reliability, or a claim's credibility.
 */
export const DecisionCodec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), targets: Claims, reason: Reason }),
  z.strictObject({ kind: z.literal('reject'), targets: Claims, reason: Reason }),
  CorrectCodec,
  z.strictObject({ kind: z.literal('merge'), targets: z.array(SeriesTarget).min(2).max(100), reason: Reason }),
  z.strictObject({ kind: z.literal('split'), targets: Claims, value: Name, reason: Reason }),
  z.strictObject({ kind: z.literal('prefer'), targets: z.array(ClaimTarget).length(1), reason: Reason }),
  z.strictObject({ kind: z.literal('set-aside'), targets: Claims, value: z.enum(GROUNDS), reason: Reason }),
  z.strictObject({
    kind: z.literal('rate'),
    targets: z
      .array(z.union([SourceTarget, ClaimTarget]))
      .min(1)
      .max(500),
    value: z.union([z.enum(RELIABILITIES), z.literal(CREDIBILITIES)]),
    reason: Reason,
  }),
]);
export type Decision = z.infer<typeof DecisionCodec>;
/** A decision as a caller may write it: without the fields that have a default. */
export type DecisionInput = z.input<typeof DecisionCodec>;

/**
 * Where a claim stands, so that it is found again after its report was read anew: the SHA-256 of the bytes, the span
 * of the figure with its words, and some of the text on both sides.
 */
export interface ClaimAnchor {
  readonly claim: string;
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export const ClaimAnchorCodec = z.object({
  claim: z.string(),
  sha256: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  before: z.string(),
  after: z.string(),
});

/** A series by its title and some of its claims: it is the series that holds most of them. */
export interface SeriesAnchor {
  readonly series: string;
  readonly title: string;
  readonly members: readonly ClaimAnchor[];
}

/** A decision with its author, its time and what finds its targets again. Never changed: a later one takes its place. */
export interface Judgement {
  readonly id: string;
  readonly decision: Decision;
  /** For each claim among the targets, in their order; for `merge` those of the series. */
  readonly anchors: { readonly claims: readonly ClaimAnchor[]; readonly series: readonly SeriesAnchor[] };
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The number of judgements before it, and one: the order in which they hold. */
  readonly revision: number;
}

export const JudgementCodec = z.object({
  id: z.string(),
  decision: DecisionCodec,
  anchors: z.object({
    claims: z.array(ClaimAnchorCodec),
    series: z.array(z.object({ series: z.string(), title: z.string(), members: z.array(ClaimAnchorCodec) })),
  }),
  by: z.string(),
  at: z.string(),
  revision: z.int().positive(),
});

/** That a judgement no longer holds, who said so and when. */
export const UndoingCodec = z.object({ id: z.string(), judgement: z.string(), by: z.string(), at: z.string() });
export type Undoing = Readonly<z.infer<typeof UndoingCodec>>;

/** What a correction found in its slot; `stated` is the value of the claim as read. */
export interface Corrected {
  readonly claim: string;
  readonly slot: Slot;
  readonly stated: unknown;
}

/**
 * A judgement in the account. `holds`: it decides. `superseded`: a later one on the same matter decides (`by` names
 * it). `undone`. `adrift`: none of its targets is found any more; `lost` has the
 * words of those that are not, also where others are.
 */
export interface Ruling {
  readonly id: string;
  readonly judgement: Judgement;
  readonly state: 'holds' | 'superseded' | 'undone' | 'adrift';
  readonly supersededBy: string | null;
  readonly undone: Undoing | null;
  /** The claims of the account that it is about. */
  readonly claims: readonly string[];
  /** The series of the account that it is about: for `merge` the one that was made, else those of the claims. */
  readonly series: readonly string[];
  /** The words of targets that are not found any more. */
  readonly lost: readonly string[];
  readonly corrected: readonly Corrected[];
}
