import type { Measure } from '../../../model/claim.ts';
import type { Figure } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { caseOf, childrenOf, headOf, isNominal, lemmaOf, relOf, uposOf, wordOf } from '../tree.ts';
import { modifierMeasure } from './by-phrase.ts';
import { nounMeasure } from './lexicon.ts';
import { formsOf } from './verb-forms.ts';
import { TOLL_NOUNS, TOLLS } from './words.ts';

/** A count that the text keeps: what it is of, the word that moves it, and the token of the noun that it counts or -1. */
export interface Toll {
  readonly measure: Measure | null;
  readonly predicate: number;
  readonly counted: number;
}

/** Counts that are of the dead where nothing else is said. */
const OF_DEAD = new Set(['toll', 'loss']);

/** Verbs of a count that moves or is set, after VerbNet's calibratable_cos-45.6 and put-9.1. */
const MOVES = formsOf(
  `rise climb grow increase jump soar swell mount stand fall drop reach pass exceed top surpass put revise raise update
   bring take push lift lower misstate misreport be`.split(/\s+/),
);
const BE = new Set(['is', 'was', 'are', 'were', 'been']);
const LEADS = new Set(['to', 'at', 'as', 'from', 'past', 'above', 'by']);
const MOST_STEPS = 7;
/** "put the number of dead at 45 and the number of missing at 12". */
const FURTHEST_PUT = 12;
/** How far its noun may stand before the verb, with a place and a relative clause between them. */
const LONGEST_SUBJECT = 24;

/**
 * A figure to which a count moves or at which it is put: "has risen to 38", "put the toll at nine", "up from 12"; one with a
 * noun only where the count is the subject of its verb ("the toll has reached 38 people").
 */
export function tollOf(figure: Figure): Toll | null {
  if (isCount(figure)) {
    const { tree, noun } = figure;
    return { measure: tollMeasure(tree, noun), predicate: noun, counted: countedBy(tree, noun) };
  }
  const toll = movedOf(figure);
  if (toll === null || figure.noun < 0) return toll;
  const { tree, noun } = figure;
  const isSubject = toll.count < toll.predicate && headOf(tree, toll.count) === toll.predicate;
  return isSubject && MOVES.has(wordOf(tree, toll.predicate)) ? { ...toll, counted: noun } : null;
}

const REACHES = new Set(['to', 'at', 'from']);
const LONGEST_MOVE = 14;

/** A figure to which an event's own noun moves: "arrests rose to 40", "returns fell, to 12 in May from 39 in April". */
export function movedEventOf({ tree, first, noun }: Figure): { measure: Measure; predicate: number } | null {
  if (noun >= 0 || !REACHES.has(wordOf(tree, first - 1))) return null;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_MOVE); at -= 1) {
    if (/^[;.:]$/.test(wordOf(tree, at))) return null;
    if (!MOVES.has(wordOf(tree, at)) || BE.has(wordOf(tree, at))) continue;
    const isPut = MOVES.get(wordOf(tree, at))?.lemma === 'put';
    const subject = childrenOf(tree, at).find((child) => relOf(tree, child).startsWith(isPut ? 'obj' : 'nsubj'));
    const measure = subject === undefined ? null : nounMeasure(lemmaOf(tree, subject), 'event');
    return measure === null ? null : { measure, predicate: at };
  }
  return null;
}

/** "To 49 the number of those killed": the noun behind the figure is of the count. */
export function isCount({ tree, noun }: Figure): boolean {
  return noun >= 0 && TOLL_NOUNS.has(lemmaOf(tree, noun));
}

function movedOf({ tree, first }: Figure): (Toll & { readonly count: number }) | null {
  const lead = wordOf(tree, first - 1);
  const isCompared = lead === 'from' && (wordOf(tree, first - 2) === 'up' || wordOf(tree, first - 2) === 'down');
  const count = countBefore(tree, first - 1);
  if (count < 0) return null;
  const predicate = isCompared ? first - 2 : moveBefore(tree, LEADS.has(lead) ? first - 2 : first - 1, count);
  return predicate < 0
    ? null
    : { measure: tollMeasure(tree, count), predicate, count, counted: countedBy(tree, count) };
}

function countBefore(tree: Tree, from: number): number {
  for (let at = from; at >= Math.max(0, from - LONGEST_SUBJECT); at -= 1) {
    if (wordOf(tree, at) === ';') return -1;
    if ((TOLL_NOUNS.has(lemmaOf(tree, at)) && isNominal(tree, at)) || isStatePut(tree, at)) return at;
  }
  return -1;
}

/** "Put the dead at nine", "put the injured at 40": a state that stands for the number of those in it. */
function isStatePut(tree: Tree, at: number): boolean {
  const isPut = wordOf(tree, at - 1) === 'the' && MOVES.get(wordOf(tree, at - 2))?.lemma === 'put';
  return isPut && wordOf(tree, at + 1) === 'at' && nounMeasure(wordOf(tree, at), 'state') !== null;
}

/** The verb that moves the count: near before the figure, or right before the count itself ("put the toll at"). */
function moveBefore(tree: Tree, from: number, count: number): number {
  for (let at = from; at > Math.max(count, from - MOST_STEPS); at -= 1) {
    const word = wordOf(tree, at);
    if (MOVES.has(word) || BE.has(word)) return at;
    if (['VERB', 'PUNCT', 'SCONJ'].includes(uposOf(tree, at))) break;
  }
  if (from + 1 >= count && !LEADS.has(wordOf(tree, from + 1))) return -1;
  for (let at = count - 1; at >= count - FURTHEST_PUT; at -= 1) {
    if (uposOf(tree, at) === 'VERB' && relOf(tree, at) !== 'amod') return MOVES.has(wordOf(tree, at)) ? at : -1;
  }
  return -1;
}

/** What a noun of counting is a count of: "death toll", "number of people killed"; null where it says nothing. */
export function tollMeasure(tree: Tree, noun: number): Measure | null {
  if (isStatePut(tree, noun)) return nounMeasure(wordOf(tree, noun), 'state');
  if (noun < 0 || !TOLL_NOUNS.has(lemmaOf(tree, noun))) return null;
  for (const child of childrenOf(tree, noun)) {
    const measure = ofChild(tree, child);
    if (measure !== null) return measure;
  }
  return OF_DEAD.has(lemmaOf(tree, noun)) ? 'killed' : null;
}

function ofChild(tree: Tree, child: number): Measure | null {
  const own = ofWord(tree, child) ?? modifierMeasure(tree, child);
  if (own !== null || caseOf(tree, child) !== 'of') return own;
  for (const below of childrenOf(tree, child)) {
    const measure = modifierMeasure(tree, below);
    if (measure !== null) return measure;
  }
  return null;
}

function ofWord(tree: Tree, at: number): Measure | null {
  const lemma = lemmaOf(tree, at);
  return TOLLS[lemma] ?? nounMeasure(lemma, 'event') ?? nounMeasure(lemma, 'role') ?? eventOrState(tree, at);
}

function eventOrState(tree: Tree, at: number): Measure | null {
  const lemma = lemmaOf(tree, at);
  return nounMeasure(lemma, 'event') ?? nounMeasure(wordOf(tree, at), 'state') ?? nounMeasure(lemma, 'state');
}

/** The noun whose number it is ("people" of "number of people killed", "escapees"); -1 where an event or a state stands there. */
function countedBy(tree: Tree, count: number): number {
  const of = childrenOf(tree, count).find((child) => relOf(tree, child) === 'nmod' && caseOf(tree, child) === 'of');
  if (of === undefined || uposOf(tree, of) !== 'NOUN') return -1;
  const isRole = nounMeasure(lemmaOf(tree, of), 'role') !== null && eventOrState(tree, of) === null;
  return isRole || ofWord(tree, of) === null ? of : -1;
}
