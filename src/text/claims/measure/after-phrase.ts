import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import { isTheirVerb } from '../noun-run.ts';
import { isSpeechVerb } from '../speech.ts';
import type { Tree } from '../tree.ts';
import { headOf, isApart, lemmaOf, RELATIVES, relOf, uposOf, wordOf } from '../tree.ts';
import { BE, HAVE, isSkipped, SKIPPED } from './auxiliaries.ts';
import type { Modified } from './by-phrase.ts';
import { formOf, keyMeasure } from './lexicon.ts';
import { lodgingAt } from './lodging.ts';
import { afterPhrases, isMonth, LONGEST_PHRASE, phraseEnd } from './phrase-end.ts';
import { stateAt } from './state-at.ts';
import type { VerbForm } from './verb-forms.ts';
import { formsOf } from './verb-forms.ts';
import { NEEDING, OPEN_VERBS } from './words.ts';

/*
 * What stands right behind the counted phrase. Verbs are known by their forms, so that neither tag nor tree needs to be
 * right: "12 people were later found dead", "12 people fled". Rules that decideMeasure asks at different times.
 */

/** Verbs that only bring a state about: "were left homeless", "remained stranded". */
const LEFT = new Set(['left', 'rendered', 'made', 'became', 'become', 'remained', 'remain', 'remains', 'found']);
const LONGEST_GAP = 6;

/** A finite predicate right after the phrase: "were killed", "have fled", "fled the town", "are in custody". */
export function afterOf(figure: Figure): Modified | null {
  if (isInPrepositional(figure) || isCarried(figure)) return null;
  const end = phraseEnd(figure) + 1;
  return finiteAt(figure.tree, CLOSING_QUOTE.test(wordOf(figure.tree, end)) ? end + 1 : end);
}

/**
 * The predicate behind a row that the phrase opens ("1,200 soldiers and 60 doctors had been sent", "40 women and children are in"), where the phrase is the
 * object of no verb but one of saying.
 */
export function afterRowOf(figure: Figure): Modified | null {
  const { tree, top } = figure;
  const isObject = relOf(tree, top) === 'obj' && !isSpeechVerb(tree, headOf(tree, top));
  const and = lastOf(figure) + 1;
  if (isObject || isInPrepositional(figure) || !isJoint(tree, and)) return null;
  let isCounted = false;
  let isOther = false;
  for (let at = and + 1; at < and + LONGEST_PHRASE; at += 1) {
    isCounted ||= uposOf(tree, at) === 'NUM';
    isOther ||= uposOf(tree, at) === 'DET' || uposOf(tree, at) === 'PRON';
    if (BE.has(wordOf(tree, at)) || HAVE.has(wordOf(tree, at)))
      return isCounted || !isOther ? finiteAt(tree, at) : null;
    if (!IN_ROW.has(uposOf(tree, at)) && !isJoint(tree, at)) return null;
  }
  return null;
}

/** What joins the figures of a row. */
function isJoint(tree: Tree, at: number): boolean {
  return wordOf(tree, at) === 'and' || (wordOf(tree, at) === ',' && uposOf(tree, at + 1) === 'NUM');
}

const IN_ROW = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PRON']);

/** Behind a figure that is quoted alone: "no more than 500" were in need. */
const CLOSING_QUOTE = /^(?:["”’»]|'')$/;

/** The predicate of a relative clause right after the phrase: "12 people who died". */
export function relativeOf(figure: Figure): Modified | null {
  const at = afterPhrases(figure.tree, lastOf(figure)) + 1;
  return RELATIVES.has(wordOf(figure.tree, at)) ? finiteAt(figure.tree, at + 1) : null;
}

function finiteAt(tree: Tree, from: number): Modified | null {
  if (isApart(tree, from)) return null;
  const { at, auxiliary } = skipAuxiliaries(tree, from);
  if (auxiliary === 'be' && (isStillThere(tree, from, at) || isThereThen(tree, at)))
    return { measure: 'inside', predicate: at - 1 };
  const lodging = lodgingOf(tree, at, auxiliary);
  if (lodging !== null) return { measure: lodging, predicate: at };
  const state = stateAt(tree, at);
  if (auxiliary === 'be' && state !== null) return state;
  const form = isMonth(tree, at) ? null : formOf(wordOf(tree, at));
  if (form === null) return null;
  const isPast = form.form === 'past' || form.form === 'past-or-participle';
  const behind = afterPhrases(tree, at) + 1;
  if (auxiliary === null && form.form.endsWith('participle') && behind > at + 1 && BE.has(wordOf(tree, behind)))
    return finiteAt(tree, behind);
  if (auxiliary === 'be') return passiveAt(tree, at, form);
  if (auxiliary === 'have') return withMeasure(tree, at, form.lemma, ['act']) ?? goneAt(tree, at);
  const isTensed =
    form.form === 'past' ||
    form.form === 'third' ||
    (form.form === 'base' && (uposOf(tree, at) !== 'NOUN' || isTheirVerb(tree, at)));
  if (isTensed) return withMeasure(tree, at, form.lemma, ['act']);
  if (!isPast) return null;
  const undergo = keyMeasure(form.lemma, 'undergo');
  return undergo === null || startsObject(tree, at + 1) ? withMeasure(tree, at, form.lemma, ['act']) : null;
}

/** Behind a form of "be": "only 40 are left" tells who stays. */
function passiveAt(tree: Tree, at: number, { lemma, form }: VerbForm): Modified | null {
  if (wordOf(tree, at) === 'left') return { measure: 'inside', predicate: at };
  if (form === 'ing') return withMeasure(tree, at, lemma, ['act']);
  const done = withMeasure(tree, at, lemma, ['undergo']);
  if (done !== null || NEEDING.has(lemma)) return done;
  const own = withMeasure(tree, at, lemma, ['act']);
  return own !== null && form !== 'base' && ONLY_ACTIVE.has(own.measure) ? null : own;
}

/** What nobody "is" who does it: "37 names were entered", "12 villages were attacked". */
const ONLY_ACTIVE = new Set<Modified['measure']>(['arrived', 'took-part', 'population']);

/** What those who need it are to do or to have done to them: "need [to be evacuated]". */
function neededAt(tree: Tree, to: number): Modified | null {
  const isPassive = wordOf(tree, to + 1) === 'be';
  const at = isPassive ? to + 2 : to + 1;
  return withMeasure(tree, at, formOf(wordOf(tree, at))?.lemma ?? '', isPassive ? ['undergo'] : ['act']);
}

/** "Have gone", but not "have gone to court". */
function goneAt(tree: Tree, at: number): Modified | null {
  const isGone = wordOf(tree, at) === 'gone' && !GOES_ON.has(uposOf(tree, at + 1));
  return isGone ? { measure: 'left', predicate: at } : null;
}

const GOES_ON = new Set(['ADP', 'PART', 'ADJ', 'NOUN', 'VERB']);

const LODGING = new Set([
  ...formsOf('stay live remain sleep reside dwell languish camp crowd cram pack'.split(' ')).keys(),
  ...'lie lies lay lying'.split(' '),
]);

/** "Are in the camp", "live in two shelters", "are languishing in cells". */
function lodgingOf(tree: Tree, at: number, auxiliary: 'be' | 'have' | null): Modified['measure'] | null {
  if (LODGING.has(wordOf(tree, at))) return lodgingAt(tree, uposOf(tree, at + 1) === 'ADV' ? at + 2 : at + 1);
  return auxiliary === 'be' ? lodgingAt(tree, at) : null;
}

const THERE = new Set(['in', 'inside', 'there', 'at']);

const LONGEST_SPOT = 5;

/** "Were in the building at the time", "when the roof fell". */
function isThereThen(tree: Tree, at: number): boolean {
  if (!['in', 'inside', 'at'].includes(wordOf(tree, at)) || uposOf(tree, at + 1) !== 'DET') return false;
  for (let end = at + 3; end <= at + LONGEST_SPOT; end += 1) {
    if (wordOf(tree, end) === 'when') return true;
    if (wordOf(tree, end) === 'at' && wordOf(tree, end + 2) === 'time') return true;
    if (!['NOUN', 'PROPN'].includes(uposOf(tree, end))) return false;
  }
  return false;
}

/** "Are still in the valley", "could still be in the valley". */
function isStillThere(tree: Tree, from: number, at: number): boolean {
  if (wordOf(tree, at) === 'within') return uposOf(tree, at + 1) === 'DET';
  const isStill = Array.from({ length: at - from }, (_, index) => wordOf(tree, from + index)).includes('still');
  if (!isStill || !THERE.has(wordOf(tree, at))) return false;
  return stateAt(tree, at) === null;
}

/** A participle or adjective without auxiliary right after the phrase: "12 dead", "12 people killed in", "200 damaged". */
export function bareAfterOf(figure: Figure, mustEnd = false): Modified | null {
  const { tree } = figure;
  let at = lastOf(figure) + 1;
  if (isApart(tree, at)) return null;
  while (
    uposOf(tree, at) === 'ADV' ||
    SKIPPED.has(wordOf(tree, at)) ||
    (figure.noun < 0 && wordOf(tree, at) === 'other')
  )
    at += 1;
  if (mustEnd && !endsCell(tree, at + 1)) return null;
  const state = stateAt(tree, at);
  if (state !== null) return state;
  const form = formOf(wordOf(tree, at));
  const object = PARTICLES.has(wordOf(tree, at + 1)) ? at + 2 : at + 1;
  if (form === null || startsObject(tree, object)) return null;
  if (form.form === 'ing') return withMeasure(tree, at, form.lemma, ['act']);
  if (form.form === 'base') return null;
  return withMeasure(tree, at, form.lemma, form.form === 'past' ? ['act'] : ['undergo', 'act']);
}

const PARTICLES = new Set(['down', 'up', 'out', 'off', 'away', 'over']);

/** "carrying 40 tonnes of flour crossed": what follows is said of what carries. */
function isCarried({ tree, first, top }: Figure): boolean {
  return wordOf(tree, first - 1).endsWith('ing') && uposOf(tree, first - 1) === 'VERB' && relOf(tree, top) === 'obj';
}

/** "across 12 villages": what follows is not about the villages. */
function isInPrepositional({ tree, first }: Figure): boolean {
  return PREPOSITIONS.has(wordOf(tree, first - 1));
}

const PREPOSITIONS = new Set('in at from of by with near for to on into across among through against over'.split(' '));

function skipAuxiliaries(tree: Tree, from: number): { at: number; auxiliary: 'be' | 'have' | null } {
  let auxiliary: 'be' | 'have' | null = null;
  let at = from;
  for (; at < from + LONGEST_GAP; at += 1) {
    const word = wordOf(tree, at);
    if (BE.has(word)) auxiliary = 'be';
    else if (HAVE.has(word)) auxiliary = 'have';
    else if (LEFT.has(word) && stateAt(tree, at + 1) !== null) auxiliary = 'be';
    else if (!isSkipped(tree, at)) break;
  }
  return { at, auxiliary };
}

function withMeasure(tree: Tree, at: number, lemma: string, slots: readonly Slot[]): Modified | null {
  const next = wordOf(tree, at + 1);
  const outcome = OPEN_VERBS.has(lemma) && next === 'and' ? formOf(wordOf(tree, at + 2)) : null;
  if (outcome !== null) return withMeasure(tree, at + 2, outcome.lemma, slots);
  const needed = NEEDING.has(lemma) && next === 'to' ? neededAt(tree, at + 1) : null;
  if (needed !== null) return needed;
  const isOneself = REFLEXIVES.has(next) && wordOf(tree, at - 1) === 'fatally';
  if (isOneself) return { measure: 'killed', predicate: at };
  const told =
    firstOf(slots, (slot) => keyMeasure(`${lemma}_${wordOf(tree, at - 1)}`, slot)) ??
    firstOf(slots, (slot) => objectMeasure(tree, at, lemma, slot) ?? keyMeasure(`${lemma}_${next}`, slot)) ??
    firstOf(slots, (slot) => keyMeasure(lemma, slot));
  return told === null ? null : { measure: told, predicate: at };
}

type Slot = 'undergo' | 'act';

/** What the first slot gives that gives anything. */
function firstOf(slots: readonly Slot[], ask: (slot: Slot) => Modified['measure'] | null): Modified['measure'] | null {
  for (const slot of slots) {
    const measure = ask(slot);
    if (measure !== null) return measure;
  }
  return null;
}

const REFLEXIVES = new Set(['himself', 'herself', 'themselves']);
const LONGEST_OBJECT = 4;

/** "lost their homes", "took part": a noun within reach that makes the sense of the verb. */
function objectMeasure(tree: Tree, at: number, lemma: string, slot: Slot): Modified['measure'] | null {
  for (let noun = at + 1; noun <= at + LONGEST_OBJECT; noun += 1) {
    const measure = keyMeasure(`${lemma}+${lemmaOf(tree, noun)}`, slot);
    if (measure !== null) return measure;
  }
  return null;
}

/** Whether a list item or headline ends before the token: "100 homes destroyed, 200 damaged". */
function endsCell(tree: Tree, at: number): boolean {
  const upos = uposOf(tree, at);
  return upos === '' || upos === 'PUNCT' || upos === 'CCONJ' || isApart(tree, at);
}

function startsObject(tree: Tree, at: number): boolean {
  const upos = uposOf(tree, at);
  return upos === 'DET' || upos === 'NUM' || upos === 'PRON' || upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ';
}
