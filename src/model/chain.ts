import { z } from 'zod';
import type { Span } from './span.ts';
import { SpanCodec } from './span.ts';

/**
 * One link of the way from who said it to the page that was read. `speaker` says, `medium` is where ("Twitter", "a
 * statement", "state television"), `agency` passes on, `outlet` prints. `cue` are the words that tell ("told",
 * "said in a"), `span` where the agent is named, null where it is not in the text (the page's own outlet).
 */
export interface Link {
  readonly agent: string;
  readonly role: string | null;
  readonly kind: 'speaker' | 'medium' | 'agency' | 'outlet';
  readonly cue: string | null;
  readonly span: Span | null;
}

/** In order from the speaker to the page. No speaker: the writer states it. */
export type Chain = readonly Link[];

export const LinkCodec = z.object({
  agent: z.string(),
  role: z.string().nullable(),
  kind: z.enum(['speaker', 'medium', 'agency', 'outlet']),
  cue: z.string().nullable(),
  span: SpanCodec.nullable(),
});

export const ChainCodec = z.array(LinkCodec);

/** Whom the words came through, from the speaker to the page. */
export function throughOf(chain: Chain): readonly string[] {
  return chain.filter(({ kind }) => kind !== 'speaker').map(({ agent }) => agent);
}

export function speakerOf(chain: Chain): string | null {
  return chain.find(({ kind }) => kind === 'speaker')?.agent ?? null;
}
