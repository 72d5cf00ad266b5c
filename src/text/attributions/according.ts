import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from './drafts.ts';
import { possessorOf } from './figure-statements.ts';
import type { Phrase } from './phrases.ts';
import type { Tree } from './tree.ts';
import { spanOf } from './tree.ts';
import type { Utterance } from './utterance.ts';
import { isQuoted } from './utterance.ts';

/**
 * "According to X, ...", "..., according to X", "by the reckoning of X" and "by X's own count": the source is the phrase behind it or
 * whose count it is, what is said the rest of the sentence.
 */
export function accordingTo(utterance: Utterance, sentence: number): readonly Draft[] {
  const { tree } = utterance;
  const { tokens } = tree;
  const drafts: Draft[] = [];
  for (let cue = 0; cue + 2 < tokens.length; cue += 1) {
    const words = isQuoted(utterance, tokens[cue] as Token) ? null : (accordingAt(tree, cue) ?? byCountAt(tree, cue));
    if (words === null) continue;
    const { rule, to, source, last } = words;
    const contents = contentsOf(tree, cue, last);
    if (contents.length === 0) continue;
    const cueSpan = { start: (tokens[cue] as Token).start, end: (tokens[to] as Token).end };
    drafts.push({ sentence, tree, cue, cueSpan, key: 'according to', source, contents, isSpeech: true, rule });
  }
  return drafts;
}

/** The words of the cue end at `to`, those of the whole with its source at `last`. */
interface According {
  readonly rule: 'according-to' | 'by-count';
  readonly to: number;
  readonly source: Phrase;
  readonly last: number;
}

function accordingAt(tree: Tree, cue: number): According | null {
  const [first, second] = [tree.tokens[cue] as Token, tree.tokens[cue + 1] as Token];
  if (first.text.toLowerCase() !== 'according' || second.text.toLowerCase() !== 'to') return null;
  const last = endOfSource(tree, cue, cue + 2);
  return { rule: 'according-to', to: cue + 1, source: { first: cue + 2, last }, last };
}

const COUNTING = /^(?:reckoning|count|estimate|tally|calculation|account|telling|assessment|figure)$/;

/** "by the reckoning of X", "by X's own count" */
function byCountAt(tree: Tree, cue: number): According | null {
  const { tokens } = tree;
  if (!/^(?:by|in)$/i.test((tokens[cue] as Token).text)) return null;
  const near = tokens.slice(cue + 1, cue + 10);
  const found = near.findIndex(({ lemma, upos }) => upos === 'NOUN' && COUNTING.test(lemma));
  const noun = found < 0 ? -1 : cue + 1 + found;
  if (noun < 0 || tokens.slice(cue + 1, noun).some(({ upos }) => /^(?:PUNCT|VERB|AUX|NUM|CCONJ)$/.test(upos)))
    return null;
  const source = possessorOf(tree, noun) ?? namedBefore(tree, cue, noun);
  if (source !== null) return source.first > cue ? { rule: 'by-count', to: cue, source, last: noun } : null;
  if (tokens[noun + 1]?.text !== 'of' || tokens[cue + 1]?.upos !== 'DET') return null;
  const last = endOfSource(tree, cue, noun + 2);
  return { rule: 'by-count', to: noun + 1, source: { first: noun + 2, last }, last };
}

/** "by an AWN count", "by government estimates": the nouns that stand before the count's. */
function namedBefore({ tokens }: Tree, cue: number, noun: number): Phrase | null {
  const first = tokens[cue + 1]?.upos === 'DET' ? cue + 2 : cue + 1;
  const run = tokens.slice(first, noun);
  return run.length > 0 && run.every(({ upos, text }) => /^(?:PROPN|NOUN)$/.test(upos) || /^\p{Lu}{2}/u.test(text))
    ? { first, last: noun - 1 }
    : null;
}

/** The source's phrase ends at a comma or stop that does not open a description of it, or where the clause that it frames begins. */
function endOfSource(tree: Tree, cue: number, from: number): number {
  const { tokens } = tree;
  const atStart = opensClause(tree, cue) || isBehindAdverbial(tree, cue);
  let last = from;
  let hasNoun = false;
  for (let at = from; at < tokens.length; at += 1) {
    const { text } = tokens[at] as Token;
    const upos = /^reports$/i.test(text) && hasNoun ? 'NOUN' : (tokens[at] as Token).upos;
    if (/^[.;:—–]$|^["“”]$|^--/.test(text)) break;
    const next = tokens[at + 1];
    if (text === ',' && (atStart || next === undefined || !/^(?:a|an|the|who|which|whose)$/i.test(next.text))) break;
    if (!atStart && upos === 'CCONJ' && /^(?:VERB|PRON)$/.test(next?.upos ?? '')) break;
    if (
      atStart &&
      hasNoun &&
      (/^(?:ADV|PRON|DET|NUM|AUX|VERB)$/.test(upos) || /^(?:around|about|at|up|over|in)$/.test(text)) &&
      clauseFollows(tree, at)
    )
      break;
    if (upos === 'NOUN' || upos === 'PROPN') hasNoun = true;
    last = at;
  }
  return last;
}

/** No comma ends the source's phrase before the clause: "According to officials some 40 people fled". */
function clauseFollows({ tokens }: Tree, at: number): boolean {
  const stop = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const rest = tokens.slice(at, stop < 0 || stop - at > 12 ? tokens.length : stop);
  return rest.some(({ upos }) => upos === 'VERB' || upos === 'AUX') && (tokens[at - 1] as Token).upos !== 'ADP';
}

/** The words open the sentence, or a clause of it after a conjunction. */
function opensClause({ tokens }: Tree, cue: number): boolean {
  const before = tokens.slice(0, cue).findLast(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV');
  return before === undefined || /^(?:CCONJ|SCONJ)$/.test(before.upos);
}

/** "On Monday, according to X, the clause": nothing but a phrase of time or place stands before. */
function isBehindAdverbial({ tokens }: Tree, cue: number): boolean {
  return tokens[cue - 1]?.text === ',' && !tokens.slice(0, cue).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

/** The clause behind the last ", but": what stands before it somebody else says, or nobody. */
function afterBut({ tokens }: Tree, cue: number): number {
  const but = tokens.slice(0, cue).findLastIndex(({ text }, at) => text === 'but' && tokens[at - 1]?.text === ',');
  const isClause = but > 0 && tokens.slice(but, cue).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return isClause ? but + 1 : 0;
}

/** What stands before it back to the sentence's start, with what follows it after a comma; all that follows where it opens a clause. */
function contentsOf(tree: Tree, cue: number, last: number): readonly Span[] {
  const { tokens } = tree;
  const after =
    tokens[last + 1]?.text === ',' || opensClause(tree, cue) ? spanOf(tree, last + 1, tokens.length - 1) : null;
  const before = opensClause(tree, cue) ? null : spanOf(tree, afterBut(tree, cue), cue - 1);
  return [before, after].filter((span) => span !== null);
}
