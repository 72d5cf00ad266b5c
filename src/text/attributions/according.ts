import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from './drafts.ts';
import type { Utterance } from './sayings.ts';
import { isQuoted } from './sayings.ts';
import type { Tree } from './tree.ts';
import { spanOf } from './tree.ts';

/** "According to X, ..." and "..., according to X": the source is the phrase after it, what is said the rest of the sentence. */
export function accordingTo(utterance: Utterance, sentence: number): readonly Draft[] {
  const { tree } = utterance;
  const { tokens } = tree;
  const drafts: Draft[] = [];
  for (let cue = 0; cue + 2 < tokens.length; cue += 1) {
    const [first, second] = [tokens[cue] as Token, tokens[cue + 1] as Token];
    if (first.text.toLowerCase() !== 'according' || second.text.toLowerCase() !== 'to' || isQuoted(utterance, first))
      continue;
    const last = endOfSource(tree, cue + 2);
    const contents = contentsOf(tree, cue, last);
    if (contents.length === 0) continue;
    const cueSpan = { start: first.start, end: second.end };
    drafts.push({
      sentence,
      tree,
      cue,
      cueSpan,
      key: 'according to',
      source: { first: cue + 2, last },
      contents,
      isSpeech: true,
      rule: 'according-to',
    });
  }
  return drafts;
}

/** The source's phrase ends at a comma or stop that does not open a description of it. */
function endOfSource(tree: Tree, from: number): number {
  const { tokens } = tree;
  const atStart = from <= 4;
  let last = from;
  for (let at = from; at < tokens.length; at += 1) {
    const { text, upos } = tokens[at] as Token;
    if (/^[.;:—–]$|^["“”]$|^--/.test(text)) break;
    if (text === ',') {
      const next = tokens[at + 1];
      const opensDescription = !atStart && next !== undefined && /^(?:a|an|the|who|which|whose)$/i.test(next.text);
      if (!opensDescription) break;
    }
    if (!atStart && upos === 'CCONJ' && /^(?:VERB|PRON)$/.test(tokens[at + 1]?.upos ?? '')) break;
    last = at;
  }
  return last;
}

/** What stands before it back to the sentence's start, or all that follows where it opens the sentence. */
function contentsOf(tree: Tree, cue: number, last: number): readonly Span[] {
  const before = cue > 2 ? spanOf(tree, 0, cue - 1) : null;
  if (before !== null) return [before];
  const after = spanOf(tree, last + 1, tree.tokens.length - 1);
  return after === null ? [] : [after];
}
