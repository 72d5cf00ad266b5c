import type { Span } from '../../model/span.ts';
import type { Tree } from './tree.ts';

/** An attribution as found in one sentence, before quotations go on over sentences and speakers are resolved. */
export interface Draft {
  readonly sentence: number;
  readonly tree: Tree;
  /** Token that carries the cue, and the cue's words: with auxiliaries, negation and particle. */
  readonly cue: number;
  readonly cueSpan: Span;
  readonly key: string;
  /** First and last token of the source's phrase; null where none is named. */
  readonly source: { readonly first: number; readonly last: number } | null;
  readonly contents: readonly Span[];
  readonly isSpeech: boolean;
  readonly rule: string;
}
