import { z } from 'zod';
import { ChainCodec } from './chain.ts';
import type { Quote, Span } from './span.ts';
import { QuoteCodec, SpanCodec } from './span.ts';

export const ENTITY_KINDS = ['person', 'organisation', 'group', 'place', 'country', 'people', 'facility'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * Words that name someone or something. `entity` is the same for all names of one thing within a report, and, after
 * the case's names were joined, across reports; `name` is its fullest form. `role` is the title or description that
 * stands with it ("SDF spokesman"), `country` an ISO 3166-1 alpha-2 code where known.
 */
export interface NameMention extends Quote {
  readonly kind: EntityKind;
  readonly entity: string;
  readonly name: string;
  readonly role: Quote | null;
  readonly country: string | null;
}

/**
 * TIMEX3 type and value (ISO-TimeML), with the days that it covers where they are settled. What the words leave open
 * is X in the value: `XXXX-WXX-6TEV` is a Saturday evening, `XXXX-02-22` a 22 February. `direction` tells on which
 * side of the publication it lies where words or tense say so, whether or not the days are settled. `reason` says in
 * a sentence why days are open or may be off, absent where both are settled; `madeBy` names the rule.
 */
export interface TimeMention extends Quote {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: import('./when.ts').Precision;
  readonly basis: import('./when.ts').Basis;
  readonly direction?: 'past' | 'present' | 'future';
  /** TIMEX3 mod: "late Saturday" is the END of that day, "early June" the START of that month. */
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX';
  readonly reason?: string;
  readonly madeBy?: string;
}

export const CHANGES = ['=', '~', '<', '>', 'up', 'down'] as const;
export type Change = (typeof CHANGES)[number];

/**
 * An amount as written. The span holds qualifier, number and, where measured, unit words; `number` is the bare
 * number expression in it. `value` is as written (2.1 with unit percent); `min` and `max` are the guidelines' bounds in the
 * same scale as `value`; `kind` tells what it amounts to. `noun` is the index of the counted noun's token in its
 * sentence where syntax shows it, else -1. `counts` is false for amounts that are no figure a reader would
 * put in a table (ages, durations, distances that only locate, dates).
 */
export interface QuantityMention extends Quote {
  readonly number: Span;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string | null;
  readonly change: Change;
  readonly unit: string | null;
  readonly kind: 'count' | 'measure' | 'money' | 'ratio' | 'duration' | 'age' | 'ordinal' | 'rate';
  readonly sentence: number;
  readonly noun: number;
  readonly counts: boolean;
  readonly madeBy: string;
}

/** A passage with its source: who says it (null: not named), the words that tell that it is said, and what is said. */
export interface Attribution {
  readonly source: Quote | null;
  readonly cue: Quote | null;
  readonly contents: readonly Quote[];
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** The speaker resolved ("he" to the person named before), and the links after it, in order. */
  readonly chain: import('./chain.ts').Chain;
  readonly isDenial: boolean;
  /** `statement`: said or written; `belief`: held true or expected; `attitude`: wished, planned, praised or done, which passes on no fact. */
  readonly force: 'statement' | 'belief' | 'attitude';
  /** The parts of the contents that stand in quotation marks. */
  readonly quoted: readonly Span[];
  /** Attributions within the contents of this one ("X said that Y had denied it"), which are in no other list. */
  readonly nested: readonly Attribution[];
  readonly madeBy: string;
}

export const NameMentionCodec = QuoteCodec.extend({
  kind: z.enum(ENTITY_KINDS),
  entity: z.string(),
  name: z.string(),
  role: QuoteCodec.nullable(),
  country: z.string().nullable(),
});

export const AttributionCodec = z.object({
  source: QuoteCodec.nullable(),
  cue: QuoteCodec.nullable(),
  contents: z.array(QuoteCodec),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  chain: ChainCodec,
  isDenial: z.boolean(),
  force: z.enum(['statement', 'belief', 'attitude']),
  quoted: z.array(SpanCodec),
  get nested() {
    return z.array(AttributionCodec);
  },
  madeBy: z.string(),
});
