import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { CALENDAR } from '../names/data/words.ts';

import { POSTPOSED, STATEMENTS, TELLING } from './data/statements.ts';
import { keyOf } from './lexicon.ts';
import { parenthesisAt } from './parenthesis.ts';
import type { Phrase } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { subjectOf } from './subject.ts';
import type { Tree } from './tree.ts';
import { kidsOf, spanOf, thatBehind } from './tree.ts';
import type { Utterance } from './utterance.ts';
import { isQuoted, opensFigure } from './utterance.ts';

/** A verb of speech with what it reports, told by the order of words and marks, so that it holds where the parser errs. */
export interface Saying {
  readonly cue: number;
  readonly key: string;
  readonly rule: 'quote-before' | 'quote-after' | 'clause-before' | 'clause-after';
  /** First and last token of the speaker's phrase; null where the sentence names none. */
  readonly speaker: Phrase | null;
  /** Contents outside quotation marks; empty where the content is the quotations. */
  readonly contents: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly isClosed?: boolean;
}

/** Every verb of speech of the sentence outside quotation marks that reports something. */
export function sayingsOf(utterance: Utterance): readonly Saying[] {
  const found: Saying[] = [];
  for (const [cue, token] of utterance.tree.tokens.entries()) {
    if (!/^(?:VERB|NOUN|AUX|PROPN|ADJ|INTJ)$/.test(token.upos) || isQuoted(utterance, token)) continue;
    if (!STATEMENTS.has(keyOf(token.lemma))) {
      const manner = isManner(utterance, cue) ? quotedBefore(utterance, cue) : null;
      if (manner !== null) found.push(manner);
      continue;
    }
    if (token.upos !== 'VERB' && !FINITE.test(token.text)) continue;
    const saying = quotedBefore(utterance, cue) ?? quotedAfter(utterance, cue) ?? clauseAround(utterance, cue);
    if (saying !== null)
      found.push(/ing$/.test(token.text) ? withSharedSpeaker(saying, utterance.tree, found.at(-1)) : saying);
  }
  return found;
}

/** "..., X said, adding that ...": the participle has the speaker of the verb before it. */
function withSharedSpeaker(saying: Saying, tree: Tree, before: Saying | undefined): Saying {
  const own = kidsOf(tree, saying.cue, /^nsubj$/).length > 0;
  return own || before === undefined || before.speaker === null ? saying : { ...saying, speaker: before.speaker };
}

const FINITE = /^(?:said|says|told|tells|wrote|writes|added|adds|asked|asks)$/i;

/** “...,” sneezed the mayor: any verb that stands right behind words that a comma ends, with the one who speaks right behind it. */
function isManner({ tree, quotations }: Utterance, cue: number): boolean {
  const { tokens } = tree;
  const verb = tokens[cue] as Token;
  const quote = quotations.findLast(({ end }) => end <= verb.start);
  if (quote === undefined || verb.start - quote.end > 2 || !/[,?!…–—-]/.test(quote.ending)) return false;
  if (!/(?:s|ed)$/.test(verb.text) || /^(?:be|have|do)$/.test(verb.lemma)) return false;
  const next = tokens[cue + 1];
  return next !== undefined && (/^(?:DET|PROPN)$/.test(next.upos) || /^(?:he|she)$/i.test(next.text));
}

/** “...,” X said. “...?” asked X. */
function quotedBefore({ tree, quotations }: Utterance, cue: number): Saying | null {
  const { tokens } = tree;
  const verb = tokens[cue] as Token;
  const quote = quotations.findLast(({ end }) => end <= verb.start);
  if (quote === undefined || !closesSpeech(quote, tree)) return null;
  if (quote.end <= tree.sentence.start && !/[,?!]/.test(quote.ending)) return null;
  const from = tokens.findIndex(({ start }) => start >= quote.end);
  const gap = tokens.slice(from, cue);
  if (gap.length > 30 || gap.some((token, index) => isPredicate(token, tree, from + index))) return null;
  const speaker = inverted(tree, cue, from) ?? phraseBefore(tree, cue, from);
  if (speaker === null) return null;
  return { cue, key: keyOf(verb.lemma), rule: 'quote-before', speaker, contents: [], quotations: [quote] };
}

/** Speech, not a quoted word or two: it ends in a stop or comma, inside or just after its marks, or it is long. */
function closesSpeech(quote: Quotation, { sentence, tokens }: Tree): boolean {
  const last = tokens.findLast(({ end }) => end <= quote.end);
  const inner = tokens.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  const beforeMark = inner.at(-2)?.text ?? last?.text ?? '';
  const next = tokens.find(({ start }) => start >= quote.end);
  return /[.,!?…—–-]$/.test(beforeMark) || next?.text === ',' || quote.isOpen || quote.start < sentence.start;
}

/** A finite verb of a clause of its own, which would stand between the words said and the one who said them. */
function isPredicate({ upos, text, deprel }: Token, tree: Tree, index: number): boolean {
  if (FINITE.test(text)) return true;
  return upos === 'VERB' && /^(?:root|conj|parataxis)$/.test(deprel) && kidsOf(tree, index, /^nsubj/).length > 0;
}

/** X said: “...” / X said “...” */
function quotedAfter({ tree, quotations }: Utterance, cue: number): Saying | null {
  const { tokens } = tree;
  const verb = tokens[cue] as Token;
  const quote = quotations.find(({ start }) => start >= verb.end);
  if (quote === undefined) return null;
  const at = tokens.findIndex(({ start }) => start >= quote.start);
  const gap = tokens.slice(cue + 1, at < 0 ? tokens.length : at);
  const mark = gap.at(-1)?.text ?? '';
  const bare = gap.filter(({ upos }) => upos !== 'PUNCT');
  const isSpeech = /^[:,]$/.test(mark) || (gap.length === 0 && quote.end - quote.start > 25);
  if (!isSpeech || bare.length > 25) return null;
  if (
    mark === ',' &&
    gap.some(({ upos }, index) => upos === 'VERB' && kidsOf(tree, cue + 1 + index, /^nsubj/).length > 0)
  )
    return null;
  const speaker = phraseOfSubject(tree, cue) ?? phraseBefore(tree, cue, 0);
  return { cue, key: keyOf(verb.lemma), rule: 'quote-after', speaker, contents: [], quotations: [quote] };
}

/** "..., X said, ..." and "X said ..." without quotation marks around the whole. */
function clauseAround(utterance: Utterance, cue: number): Saying | null {
  const { tree, quotations } = utterance;
  const { tokens } = tree;
  const key = keyOf((tokens[cue] as Token).lemma);
  const aside = parenthesisAt(tree, cue);
  if (aside !== null) return { cue, key, rule: 'clause-before', ...aside, quotations: [] };
  if (!POSTPOSED.has(key)) return null;
  if (kidsOf(tree, cue, /^ccomp$/).some((clause) => clause > cue || thatBehind(tree, cue) < 0)) return null;
  if (!/^(?:say|add|tell)$/.test(key) && !opensClause(utterance, cue + 1)) return null;
  const from = contentStart(tree, cue);
  const clause = from < 0 ? null : spanOf(tree, from, tokens.length - 1);
  if (clause === null) return null;
  const hasVerb = tokens.slice(from).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (!hasVerb && !quotations.some((quote) => quote.start >= clause.start)) return null;
  const speaker = phraseOfSubject(tree, cue) ?? phraseBefore(tree, cue, 0);
  return { cue, key, rule: 'clause-after', speaker, contents: [clause], quotations: [] };
}

/** "that", a figure, or a pronoun in the subject's form with its verb: a clause follows, whatever the parser made of it. */
function opensClause(utterance: Utterance, at: number): boolean {
  const { tokens } = utterance.tree;
  if (opensFigure(utterance, at) || opensThat(tokens, at)) return true;
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (/^that$/i.test(word.text)) return /^(?:SCONJ|ADP)$/.test(word.upos) || /^(?:DET|PRON|PROPN)$/.test(next.upos);
  return /^(?:he|she|they|it|there|we)$/i.test(word.text) && /^(?:AUX|VERB|PART)$/.test(next.upos);
}

/** "in May that", "on a visit to Qua that": a phrase of time or place and then "that" with a clause, not the relative "that fell". */
function opensThat(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|on|at|late|early|last|this|during|earlier|later)$/i.test(tokens[at]?.text ?? '')) return false;
  const near = tokens.slice(at, at + 9);
  const that = near.findIndex(
    ({ text, upos }, index) => index > 0 && (/^that$/i.test(text) || /^(?:VERB|AUX|PUNCT)$/.test(upos)),
  );
  const next = near[that + 1];
  return /^that$/i.test(near[that]?.text ?? '') && next !== undefined && !/^(?:VERB|AUX)$/.test(next.upos);
}

/** The first word of what is said after "X told Y (that)". */
function contentStart(tree: Tree, cue: number): number {
  const { tokens } = tree;
  const that = thatBehind(tree, cue);
  if (that > 0) return that;
  if (!TELLING.has(keyOf((tokens[cue] as Token).lemma))) return cue + 1;
  const whom = kidsOf(tree, cue, /^(?:obj|iobj)$/).find((kid) => kid > cue);
  return whom === undefined ? -1 : (tree.last[whom] as number) + 1;
}

export function phraseOfSubject(tree: Tree, cue: number): Phrase | null {
  const subject = subjectOf(tree, cue);
  return subject < 0 || CALENDAR.has((tree.tokens[subject] as Token).text.toLowerCase())
    ? null
    : phraseOfHead(tree, subject, cue);
}

/** The phrase that a noun heads, cut where it would run over the verb. */
export function phraseOfHead(tree: Tree, head: number, verb: number): Phrase {
  let [first, last] = [tree.first[head] as number, tree.last[head] as number];
  if (head < verb) last = reaching(tree, Math.min(last, verb - 1), verb);
  else first = Math.max(first, verb + 1);
  while (first < head && (tree.tokens[first]?.text === ',' || tree.tokens[first]?.upos === 'CCONJ')) first += 1;
  if (isClosedAside(tree, first, last, verb)) first = beforeAsides(tree.tokens, first, 0);
  return first <= last ? { first, last } : { first: head, last: head };
}

/** A description with its article between two commas right before the verb: what it describes stands before. */
function isClosedAside({ tokens }: Tree, first: number, last: number, verb: number): boolean {
  const closes = tokens[last]?.text === ',' || tokens[last + 1]?.text === ',';
  const opens = tokens[first - 1]?.text === ',' && tokens[first]?.upos === 'DET';
  return opens && closes && first < verb && verb - last <= 2;
}

/** Second parts of compounds that a page writes without a hyphen ("Qua based group"). */
const COMPOUND = /^(?:based|led|backed|run|held|controlled|affiliated|appointed|owned|linked)$/;

/** A subject that the parser ended too soon goes on to the verb: only nouns stand between. */
function reaching({ tokens }: Tree, last: number, verb: number): number {
  const gap = tokens.slice(last + 1, verb);
  if (
    gap.some(
      ({ text, upos }) =>
        /^[,;:"“”—–]$/.test(text) || (/^(?:VERB|SCONJ|CCONJ|PRON)$/.test(upos) && !COMPOUND.test(text)),
    )
  )
    return last;
  const more = gap.findLastIndex(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return more < 0 ? last : last + 1 + more + (gap[more + 1]?.text === ')' ? 1 : 0);
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|X)$/;

/** "said X": the phrase right after the verb, where nothing but marks stands before it. */
function inverted(tree: Tree, cue: number, from: number): Phrase | null {
  const { tokens } = tree;
  const before = tokens.slice(from, cue).filter(({ upos, text }) => upos !== 'PUNCT' && !/^[,—–"“”’-]+$/.test(text));
  if (before.length > 0) return null;
  const subject = kidsOf(tree, cue, /^(?:nsubj|obj)$/).find((kid) => kid > cue);
  if (subject !== undefined) return phraseOfHead(tree, subject, cue);
  const next = tokens[cue + 1];
  if (!next || !NOMINAL.test(next.upos)) return null;
  let last = cue + 1;
  while (last + 1 < tokens.length && /^(?:NOUN|PROPN|NUM|DET|ADJ|PART|X)$/.test((tokens[last + 1] as Token).upos))
    last += 1;
  return { first: cue + 1, last };
}

/** The words before the verb back to a mark, another verb or the bound: the speaker where the tree shows no subject. */
export function phraseBefore(tree: Tree, cue: number, bound: number): Phrase | null {
  const { tokens } = tree;
  const own = kidsOf(tree, cue, /^nsubj(?::pass)?$/).find((kid) => kid < cue && (tree.first[kid] as number) >= bound);
  if (own !== undefined) return phraseOfHead(tree, own, cue);
  let last = cue - 1;
  while (last >= bound && /^(?:AUX|ADV|PUNCT|PART)$/.test((tokens[last] as Token).upos)) last -= 1;
  if (tokens[last]?.upos === 'PRON') return { first: last, last };
  let first = startOfStretch(tokens, last, bound);
  if (tokens[last + 1]?.text === ',') first = beforeAsides(tokens, first, bound);
  if (
    first > last ||
    last < bound ||
    !tokens.slice(first, last + 1).some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))
  ) {
    const reached = subjectOf(tree, cue);
    return reached >= 0 && reached >= bound ? phraseOfHead(tree, reached, cue) : null;
  }
  return { first, last };
}

function startOfStretch(tokens: readonly Token[], last: number, bound: number): number {
  let first = last;
  while (first - 1 >= bound && !isBoundary(tokens[first - 1] as Token)) first -= 1;
  return first;
}

/** How many words of a description between commas may stand between a speaker and the verb. */
const ASIDE = 40;

/**
 * A comma closes what stands before the verb, so that it only describes the speaker ("X, the head of Y, said", "X, speaking in Y,
 * said", "X, who runs Y, said"): where the noun phrase starts that the description belongs to. The stretch itself starts at `from`.
 */
function beforeAsides(tokens: readonly Token[], from: number, bound: number): number {
  let comma = from - 1;
  while (comma > bound && from - comma < ASIDE && tokens[comma]?.text !== ',') comma -= 1;
  const opener = tokens[comma + 1];
  if (comma <= bound || tokens[comma]?.text !== ',' || opener === undefined) return from;
  const isAside = comma === from - 1 || /^(?:who|whose|which)$/i.test(opener.text) || /ing$/.test(opener.text);
  if (!isAside) return from;
  const first = startOfStretch(tokens, comma - 1, bound);
  const head = tokens[first];
  if (head === undefined || first > comma - 1) return from;
  const before = tokens[first - 1];
  const isWhole = before === undefined || first === bound || /^["“”„«»;:—–,]|^--/.test(before.text);
  if (/^(?:ADP|SCONJ|CCONJ|ADV|VERB|AUX)$/.test(head.upos) || CALENDAR.has(head.text.toLowerCase())) return from;
  return isWhole ? first : from;
}

function isBoundary({ upos, text }: Token): boolean {
  return /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(upos) || /^["“”„«»;:—–,]|^--/.test(text);
}
