import type { Span } from './span.ts';

/**
 * A word. `head` is the index of its governor in the sentence's tokens, -1 for the root; `upos` and `deprel` are
 * Universal Dependencies v2. `feats` are the few that rules use: Number, Tense, VerbForm, Mood, Voice, as UD writes
 * them ("Number=Plur|..."), empty where unknown.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
}

/** A sentence of one block; `block` is the index of that block among those that were analysed. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly block: number;
}
