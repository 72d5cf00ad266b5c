import { z } from 'zod';
import type { Span } from './span.ts';
import { SpanCodec } from './span.ts';

/**
 * What went wrong or was noticed while reading one input: never an exception, never a silent drop. `rule` names the
 * check ("broken-utf8"), `words` is one sentence for a person, `place` the span of the report where there is one.
 */
export interface Notice {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly document: string;
  readonly place: Span | null;
  readonly words: string;
}

export const NoticeCodec = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  document: z.string(),
  place: SpanCodec.nullable(),
  words: z.string(),
});

/** How claims of a case stand to each other. The first seven relate two claims; the last three a set of them. */
export const FINDING_KINDS = [
  'agree',
  'looser',
  'refines',
  'supersedes',
  'contradicts',
  'differs',
  'misquotes',
  'does-not-add-up',
  'adds-up',
  'gap',
  'changed',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const SENSES = ['strict', 'usual'] as const;
/** `strict`: the bounds that the words state. `usual`: the lexicon's ordinary sense of vague words and qualifiers. */
export type Sense = (typeof SENSES)[number];

/** One side of a sum: the bounds of its claims, added up. A term without a claim is given by the thing itself (a whole is 1). */
export interface SumSide {
  readonly title: string;
  readonly terms: readonly { readonly claim: string | null; readonly value: number }[];
}

/** Why figures cannot all be true, as a sum: what `load` adds up to at least is more than `limit` allows at most. */
export interface Sum {
  readonly limit: SumSide;
  readonly load: SumSide;
  readonly unit: string | null;
}

/**
 * A conclusion over the claims (or positions) of a case. `words` tells it to a reader in full, with the arithmetic;
 * `reading` is the weakest reading in which it holds, null where readings do not matter; `differsIn` says for
 * `differs` in what (scope, date, definition, unit); `sum` is the sum that fails, where it is one of two sides.
 */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly reading: Sense | null;
  readonly differsIn: string | null;
  readonly claims: readonly string[];
  readonly positions: readonly string[];
  readonly words: string;
  readonly sum?: Sum | null;
}

const SumSideCodec = z.object({
  title: z.string(),
  terms: z.array(z.object({ claim: z.string().nullable(), value: z.number() })),
});

export const SumCodec = z.object({ limit: SumSideCodec, load: SumSideCodec, unit: z.string().nullable() });

export const FindingCodec = z.object({
  id: z.string(),
  kind: z.enum(FINDING_KINDS),
  reading: z.enum(SENSES).nullable(),
  differsIn: z.string().nullable(),
  claims: z.array(z.string()),
  positions: z.array(z.string()),
  words: z.string(),
  sum: SumCodec.nullable().exactOptional(),
});
