import type { Attitude } from '../../model/pack/issue.ts';
import { formsOf } from '../claims/measure/verb-forms.ts';
import type { Tree } from '../claims/tree.ts';
import { childrenOf, lemmaOf, relOf, uposOf, wordOf } from '../claims/tree.ts';
import type { Named } from './acts.ts';
import { CUES } from './cues.ts';

/** An attitude towards an act, and the token of the word that tells it (the act's own verb where its form does). */
export interface Held {
  readonly attitude: Attitude;
  readonly cue: number;
  readonly rule: string;
}

const LONGEST_REACH = 22;
const CUE_FORMS = formsOf(CUES.keys());
/** Marks and words that no attitude reaches over. */
const BARRIERS = new Set([';', ':', '.', 'after', 'because', 'although', 'though', 'while', 'as', 'since']);

/** What the sentence says of an act: by the word that governs it, else by the form of its own verb. */
export function attitudeTo(tree: Tree, named: Named): Held | null {
  return unless(tree, named) ?? ownForm(tree, named) ?? nearestCue(tree, named);
}

/** "Unless governments take them back": what follows is a demand. */
function unless(tree: Tree, { first }: Named): Held | null {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_REACH) && !BARRIERS.has(wordOf(tree, at)); at -= 1) {
    if (wordOf(tree, at) === 'unless') return { attitude: 'calls-for', cue: at, rule: 'unless' };
  }
  return null;
}

/** The act must stand as a complement: to-infinitive, gerund, coordinated with one, or a noun. */
function isComplement(tree: Tree, { first, form }: Named): boolean {
  if (form === 'ing') return true;
  if (uposOf(tree, first) === 'NOUN') return true;
  if (form !== 'base') return false;
  const before = wordOf(tree, first - 1);
  return before === 'to' || before === 'and' || before === ',' || before === 'or' || !AUXILIARIES.has(before);
}

const AUXILIARIES = new Set(['will', 'would', 'should', 'must', 'can', 'could', 'may', 'might', 'not', 'did', 'do']);

/** The nearest cue before the act that reaches it; a verb of another clause in between ends the search. */
function nearestCue(tree: Tree, named: Named): Held | null {
  if (!isComplement(tree, named)) return null;
  for (let at = named.first - 1; at >= Math.max(0, named.first - LONGEST_REACH); at -= 1) {
    const word = wordOf(tree, at);
    if (BARRIERS.has(word)) return null;
    const attitude = cueAt(tree, at, named.first);
    if (attitude === null) continue;
    if (attitude === 'threatens' && !isThreat(tree, at)) continue;
    return { attitude: isNegated(tree, at) ? (OPPOSITES[attitude] ?? attitude) : attitude, cue: at, rule: 'cue' };
  }
  return null;
}

function cueAt(tree: Tree, at: number, act: number): Attitude | null {
  const word = wordOf(tree, at);
  const base = CUE_FORMS.get(word)?.lemma ?? lemmaOf(tree, at);
  for (const key of [word, base]) {
    for (const { attitude, after } of CUES.get(key) ?? []) {
      if (after === null || followedBy(tree, at, after, act)) return attitude;
    }
  }
  return null;
}

const FOLLOW_REACH = 3;

function followedBy(tree: Tree, at: number, after: string, act: number): boolean {
  for (let next = at + 1; next <= at + FOLLOW_REACH && next < act; next += 1)
    if (wordOf(tree, next) === after) return true;
  return false;
}

/** "Will be forced to", "threatens to": not "was forced to". */
function isThreat(tree: Tree, at: number): boolean {
  if (wordOf(tree, at) !== 'forced') return true;
  return wordOf(tree, at - 1) === 'be' && WILL.has(wordOf(tree, at - 2));
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no']);
const WILL = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would']);
const SHOULD = new Set(['should', 'must', 'ought']);
const OPPOSITES: Readonly<Partial<Record<Attitude, Attitude>>> = { will: 'refuses', open: 'refuses', refuses: 'open' };

function isNegated(tree: Tree, at: number): boolean {
  return NEGATIONS.has(wordOf(tree, at - 1)) || NEGATIONS.has(wordOf(tree, at - 2));
}

const AUXILIARY_REACH = 5;
const BETWEEN = new Set(['ADV', 'AUX', 'PART', 'DET', 'PRON']);

/** What auxiliaries say of the act's own subject: will, will not, should, have done, are doing. */
function ownForm(tree: Tree, { first, form }: Named): Held | null {
  let isNot = false;
  let isUnlikely = false;
  for (let at = first - 1; at >= Math.max(0, first - AUXILIARY_REACH); at -= 1) {
    const word = wordOf(tree, at);
    if (NEGATIONS.has(word)) isNot = true;
    else if (word === 'likely') isUnlikely = true;
    else if (WILL.has(word)) return { attitude: willed(isNot, isUnlikely), cue: at, rule: 'will' };
    else if (SHOULD.has(word)) return isNot ? null : { attitude: 'calls-for', cue: at, rule: 'should' };
    else if ((word === 'have' || word === 'has' || word === "'ve") && isDone(form)) {
      return isNot ? null : { attitude: 'has-done', cue: at, rule: 'done' };
    } else if (word === 'to' || !BETWEEN.has(uposOf(tree, at))) break;
  }
  const isNow =
    (form === 'ing' && BE.has(wordOf(tree, first - 1))) || form === 'third' || isPlainPresent(tree, first, form);
  return isNow ? { attitude: 'does', cue: first, rule: 'does' } : null;
}

const BE = new Set(['is', 'are', 'am', "'re", '’re']);

function isDone(form: string): boolean {
  return form.includes('participle');
}

function isPlainPresent(tree: Tree, first: number, form: string): boolean {
  return form === 'base' && childrenOf(tree, first).some((child) => relOf(tree, child) === 'nsubj');
}

function willed(isNot: boolean, isUnlikely: boolean): Attitude {
  if (isUnlikely) return isNot ? 'unlikely' : 'will';
  return isNot ? 'refuses' : 'will';
}

/** Attitudes that need no act in their own clause, where the text was just speaking of one. */
const BARE: ReadonlySet<Attitude> = new Set(['reluctant']);

/** "But these nations have been reluctant": a cue that governs nothing, outside the reach of the acts named. */
export function bareAttitude(tree: Tree, named: readonly Named[]): readonly Held[] {
  const held: Held[] = [];
  for (let at = 0; at < tree.tokens.length; at += 1) {
    if (uposOf(tree, at) !== 'ADJ') continue;
    const attitude = cueAt(tree, at, tree.tokens.length);
    if (attitude === null || !BARE.has(attitude)) continue;
    const governs = named.some(({ first }) => first > at && first - at <= LONGEST_REACH);
    if (!governs) held.push({ attitude, cue: at, rule: 'bare' });
  }
  return held;
}
