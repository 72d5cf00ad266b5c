import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { CALENDAR, ORGANISATION_HEADS } from '../names/data/words.ts';
import { isRoleNoun } from '../names/roles.ts';
import { NEW_CUE, POSTPOSED, TELLING } from './data/statements.ts';
import { keyOf } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { passiveQuoting, quoteeOf, quotingVerb } from './quoted-source.ts';
import type { Tree } from './tree.ts';
import { spanOf } from './tree.ts';

/** "..., X said", "..., said X", "..., X was quoted as saying" and "..., X said on Monday, ...": who says it, and what stands before and after the parenthesis. */
export interface Parenthesis {
  readonly speaker: Phrase;
  readonly contents: readonly Span[];
  /** Set off by commas on both sides, so that the clause around it cannot be its object. */
  readonly isClosed: boolean;
}

const MARK = /^(?:,|—|–|--|-)$/;
/** What goes on to describe the speaker after a comma. */
const DESCRIPTION = /^(?:an?|the|who|whose|which|\d+|his|her|their|its)$/i;

export function parenthesisAt(tree: Tree, cue: number): Parenthesis | null {
  const { tokens } = tree;
  const verb = tokens[cue] as Token;
  const quoted = passiveQuoting(tree, cue);
  if (!POSTPOSED.has(keyOf(verb.lemma))) return null;
  if (/ing$/.test(verb.text) && quotingVerb(tree, cue) === null) return null;
  if (/^to$/i.test(tokens[cue - 1]?.text ?? '')) return null;
  const relayed = quoted === null ? relayAtEnd(tree, cue) : null;
  if (relayed !== null || (/ing$/.test(verb.text) && quoted === null)) return relayed;
  const found =
    quoted === null
      ? (speakerAfter(tree, cue) ?? speakerBefore(tree, cue) ?? speakerUnmarked(tree, cue))
      : speakerBefore(tree, quoted);
  if (found === null || found.from < 3) return null;
  const before = spanOf(tree, opening(tree), found.from - 1);
  if (before === null || !hasPredicate(tree, 0, found.from - 1)) return null;
  const end = endOf(tree, Math.max(cue, found.speaker.last));
  if (end === null) return null;
  const next = tokens[end + 1];
  const rest =
    next === undefined || NEW_CUE.test(next.text) || (found.speaker.first > cue && DESCRIPTION.test(next.text))
      ? null
      : spanOf(tree, end + 1, tokens.length - 1);
  const isClosed = MARK.test(tokens[found.from]?.text ?? '') && next !== undefined && !found.isSetOff && end <= cue + 3;
  return {
    isClosed,
    speaker: found.speaker,
    contents: rest === null || rest.end - rest.start < 12 ? [before] : [before, rest],
  };
}

/** "..., the state agency quoted a guard as saying." at the end: what stands before is said by the one who is quoted. */
function relayAtEnd(tree: Tree, cue: number): Parenthesis | null {
  const verb = quotingVerb(tree, cue);
  if (verb === null || tree.tokens.slice(cue + 1).some(({ upos }) => upos !== 'PUNCT')) return null;
  const from = markBefore(tree.tokens, verb);
  const before = from < 3 ? null : spanOf(tree, opening(tree), from - 1);
  const speaker = quoteeOf(tree, cue);
  return before === null || speaker === null ? null : { speaker, contents: [before], isClosed: true };
}

interface Found {
  readonly speaker: Phrase;
  /** The mark before the parenthesis. */
  readonly from: number;
  readonly isSetOff: boolean;
}

/** ", said X" */
function speakerAfter({ tokens }: Tree, cue: number): Found | null {
  const key = keyOf((tokens[cue] as Token).lemma);
  if (!MARK.test(tokens[cue - 1]?.text ?? '') || TELLING.has(key)) return null;
  const next = tokens[cue + 1];
  if (
    next === undefined ||
    !/^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/.test(next.upos) ||
    /^that$/i.test(next.text) ||
    CALENDAR.has(next.text.toLowerCase())
  )
    return null;
  let last = cue + 1;
  while (
    last + 1 < tokens.length &&
    !/^[.,;:"“”]$|^--|^[—–]$/.test((tokens[last + 1] as Token).text) &&
    last - cue < 25
  )
    last += 1;
  return !isNominal(tokens.slice(cue + 1, last + 1))
    ? null
    : { speaker: { first: cue + 1, last }, from: cue - 1, isSetOff: false };
}

/** ", X said" and ", the mayor of Qua, X, said" */
function speakerBefore({ tokens }: Tree, cue: number): Found | null {
  let at = cue - 1;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test((tokens[at] as Token).upos)) at -= 1;
  if (at < 1) return null;
  const last = MARK.test((tokens[at] as Token).text) ? at - 1 : at;
  let from = markBefore(tokens, last);
  if (from < 0 || !isNominal(tokens.slice(from + 1, last + 1))) return null;
  const isSetOff = last !== at;
  if (isSetOff) {
    // The verb follows a comma: name and description stand before it, set off from each other.
    const outer = markBefore(tokens, from - 1);
    if (outer < 0 || !isNominal(tokens.slice(outer + 1, from)) || from - outer > 16) return null;
    from = outer;
  }
  return { speaker: { first: from + 1, last }, from, isSetOff };
}

/** "... on Monday the mayor said." on pages that lost their commas: the nouns right before a verb that ends its sentence. */
function speakerUnmarked(tree: Tree, cue: number): Found | null {
  const { tokens } = tree;
  if (cue === 0) return null;
  const rest = tokens.slice(cue + 1);
  const isLast = rest.length < 6 && !rest.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (!isLast || !/^(?:say|tell|add|report|claim|announc|confirm|stat)$/.test(keyOf((tokens[cue] as Token).lemma)))
    return null;
  const first = overPrepositions(tree, nounsBefore(tree, cue), cue);
  const isClause = tokens.slice(0, first).some(isFiniteVerb);
  return first < cue && first > 4 && isClause
    ? { speaker: { first, last: cue - 1 }, from: first, isSetOff: true }
    : null;
}

/** The first of the nouns, with their adjectives and one article, right before a token. */
function nounsBefore({ tokens }: Tree, end: number): number {
  let first = end;
  while (
    first > 1 &&
    /^(?:NOUN|PROPN|ADJ|PRON|PART|DET)$/.test((tokens[first - 1] as Token).upos) &&
    end - first < 14 &&
    !(first < end && isSeam(tokens[first - 1] as Token, tokens[first] as Token))
  ) {
    first -= 1;
    if (/^(?:DET|PRON)$/.test((tokens[first] as Token).upos)) break;
  }
  return first;
}

/** A day, or a noun written small that names no speaker, before a capital: another name begins ("12 people Qua Radio"). */
function isSeam(before: Token, { text }: Token): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (CALENDAR.has(before.text.toLowerCase())) return true;
  return before.upos === 'NOUN' && /^\p{Ll}/u.test(before.text) && !canSpeak(before) && !isBody(before);
}

/**
 * "a source in the militia said": nouns after a preposition only tell more of one who speaks, so the phrase goes back to the noun
 * before it, where that names people, or, before a single name of a place, a body ("the ministry in Qua").
 */
function overPrepositions(tree: Tree, from: number, end: number): number {
  const { tokens } = tree;
  // Whoever can speak needs no noun before: "attacks on the general in Qua officials said".
  if (canSpeak(tokens[end - 1] as Token)) return from;
  const isOnePlace = from === end - 1 && tokens[from]?.upos === 'PROPN';
  let first = from;
  for (let at = from; tokens[at - 1]?.upos === 'ADP' && from - at < 14; ) {
    const nouns = nounsBefore(tree, at - 1);
    if (nouns >= at - 1) break;
    if (canSpeak(tokens[at - 2] as Token) || (isBody(tokens[at - 2] as Token) && isOnePlace)) first = nouns;
    at = nouns;
  }
  if (first === from) return from;
  return tokens[first - 1]?.upos === 'NUM' ? first - 1 : first;
}

function canSpeak({ lemma, text }: Token): boolean {
  return isRoleNoun(lemma) || isRoleNoun(text);
}

function isBody({ lemma }: Token): boolean {
  return ORGANISATION_HEADS.has(lemma.toLowerCase());
}

function markBefore(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0 && from - at < 25; at -= 1)
    if (MARK.test((tokens[at] as Token).text) && !isJoint(tokens, at)) return at;
  return -1;
}

/** A hyphen inside a word. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start;
}

function isFiniteVerb({ text, upos, feats }: Token): boolean {
  return upos === 'AUX' || (upos === 'VERB' && !/VerbForm=(?:Part|Ger|Inf)/.test(feats) && !/ing$/.test(text));
}

/** A phrase of nouns: no finite verb but in a relative clause, and not opened by a conjunction or preposition. */
function isNominal(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || /^(?:CCONJ|SCONJ|ADP|ADV|VERB|AUX|PUNCT)$/.test(first.upos)) return false;
  if (!tokens.some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))) return false;
  const relative = tokens.findIndex(({ text }) => /^(?:who|which|that)$/i.test(text));
  return (
    !tokens.slice(0, relative < 0 ? tokens.length : relative).some(isFiniteVerb) &&
    !CALENDAR.has(first.text.toLowerCase())
  );
}

function hasPredicate({ tokens }: Tree, from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX') || to - from > 7;
}

/** The last word of the parenthesis: before the next comma, or the sentence's end; null where a clause that is said follows instead. */
function endOf({ tokens }: Tree, from: number): number | null {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const { text, upos } = tokens[at] as Token;
    if (MARK.test(text) || text === ';') return isDate(tokens, at) ? at + 2 : at;
    if (/^(?:that|whether|if|how|why|what)$/i.test(text) && upos !== 'DET') return null;
    if (at - from < 4 && /^(?:PRON|DET)$/.test(upos) && isFollowedByClause(tokens, at)) return null;
  }
  return tokens.length - 1;
}

function isFollowedByClause(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(isFiniteVerb) && !/^(?:in|on|at|by)$/i.test(tokens[at - 1]?.text ?? '');
}

function isDate(tokens: readonly Token[], at: number): boolean {
  return /^\d{4}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';
}

/** Past a dateline in capitals ("QUA, May 3 (XYZ) --"). */
function opening({ tokens }: Tree): number {
  const dash = tokens.slice(0, 14).findIndex(({ text }) => /^(?:--+|—|–)$/.test(text));
  const isDateline =
    dash > 0 &&
    /^\p{Lu}[\p{Lu}\p{Ll}]/u.test(tokens[0]?.text ?? '') &&
    tokens.slice(0, dash).some(({ text }) => text === ')' || /^\p{Lu}{3,}$/u.test(text));
  return isDateline ? dash + 1 : 0;
}
