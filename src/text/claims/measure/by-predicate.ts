import type { Measure } from '../../../model/claim.ts';
import type { Figure } from '../counted.ts';
import type { Tree } from '../tree.ts';
import {
  ancestors,
  caseOf,
  childBy,
  childrenOf,
  deprelOf,
  headOf,
  isNominal,
  isPassive,
  lemmaOf,
  relOf,
  uposOf,
  wordOf,
} from '../tree.ts';
import { tollMeasure } from './by-toll.ts';
import { isPastParticiple, nounMeasure, stateMeasure, verbAt, verbMeasure } from './lexicon.ts';
import { CONTROL_VERBS, COUNT_NOUNS, NEEDING, STOPPING_VERBS, TRANSPARENT_NOUNS } from './words.ts';

/**
 * What governs a counted phrase: the measure it states (null where it states none), the word that states it, and how
 * the phrase stands to that word.
 */
export interface Governor {
  readonly measure: Measure | null;
  readonly predicate: number;
  readonly role: 'undergoes' | 'acts' | 'is' | 'of' | 'other';
}

const MOST_STEPS = 8;

/** Climbs from the counted phrase to the word that says what happened to it. */
export function governorOf({ tree, top, first }: Figure): Governor {
  let at = top;
  // Behind a semicolon an apposition is a clause that the parser did not see.
  if (wordOf(tree, first - 1) === ';' && relOf(tree, top) === 'appos')
    return { measure: null, predicate: top, role: 'other' };
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const head = headOf(tree, at);
    if (head < 0) return rootGovernor(tree, at);
    if (!passesOn(tree, at, head)) return governorAt(tree, at, head);
    at = head;
  }
  return { measure: null, predicate: at, role: 'other' };
}

/** Whether a phrase stands in the sentence as its head does: apposition, coordination, "including", "a group of". */
function passesOn(tree: Tree, at: number, head: number): boolean {
  const rel = relOf(tree, at);
  if (rel === 'appos' || rel === 'flat' || rel === 'goeswith') return true;
  if (rel === 'conj') return isNominal(tree, head) || uposOf(tree, head) === 'NUM' || uposOf(tree, head) === 'ADJ';
  if (rel !== 'nmod' && rel !== 'obl' && rel !== 'compound') return false;
  const mark = caseOf(tree, at);
  if (mark === 'including' || mark === 'include' || mark === 'plus') return true;
  if (rel === 'compound') return isNominal(tree, head);
  return mark === 'of' && isNominal(tree, head) && TRANSPARENT_NOUNS.has(lemmaOf(tree, head));
}

function rootGovernor(tree: Tree, at: number): Governor {
  return { measure: copulaMeasure(tree, at), predicate: at, role: 'is' };
}

function governorAt(tree: Tree, at: number, head: number): Governor {
  switch (relOf(tree, at)) {
    case 'nsubj':
    case 'csubj':
    case 'expl':
      return subjectOf(tree, at, head);
    case 'obj':
    case 'iobj':
      return objectOf(tree, at, head);
    case 'obl':
    case 'nmod':
      return phraseOf(tree, at, head);
    case 'nummod':
    case 'amod':
    case 'det':
    case 'advmod':
      return { measure: stateMeasure(tree, head), predicate: head, role: 'is' };
    default:
      return { measure: copulaMeasure(tree, at), predicate: at, role: 'is' };
  }
}

function subjectOf(tree: Tree, at: number, head: number): Governor {
  const isVerb = uposOf(tree, head) === 'VERB' || uposOf(tree, head) === 'AUX';
  if (!isVerb) return { measure: stateOf(tree, head), predicate: head, role: 'is' };
  const isUndergoer = deprelOf(tree, at) === 'nsubj:pass' || isPassive(tree, head) || isBareParticiple(tree, head);
  if (isUndergoer) {
    const isNeeded = NEEDING.has(verbAt(tree, head));
    const measure = verbMeasure(tree, head, 'undergo') ?? (isNeeded ? null : verbMeasure(tree, head, 'act'));
    if (measure !== null) return { measure, predicate: head, role: 'undergoes' };
  } else {
    const measure = verbMeasure(tree, head, 'act');
    if (measure !== null) return { measure, predicate: head, role: 'acts' };
  }
  if (refusesToGo(tree, head)) return { measure: 'inside', predicate: head, role: 'acts' };
  return controlled(tree, head, 'acts') ?? { measure: null, predicate: head, role: isUndergoer ? 'undergoes' : 'acts' };
}

/** A participle without auxiliary or object that is no finite past: "12 villagers killed in flood". */
function isBareParticiple(tree: Tree, verb: number): boolean {
  const { feats } = tree.tokens[verb] ?? { feats: '' };
  const hasOther = childrenOf(tree, verb).some((child) => relOf(tree, child) === 'obj' || relOf(tree, child) === 'aux');
  if (hasOther || !isPastParticiple(tree, verb)) return false;
  return feats.includes('VerbForm=Part') || verbMeasure(tree, verb, 'act') === null;
}

function objectOf(tree: Tree, at: number, head: number): Governor {
  if (COUNT_NOUNS.has(lemmaOf(tree, at)) && verbAt(tree, head) === 'give')
    return { measure: null, predicate: head, role: 'other' };
  const measure = verbMeasure(tree, head, 'undergo');
  if (measure !== null) return { measure, predicate: head, role: 'undergoes' };
  if (relOf(tree, at) === 'iobj') return { measure: 'supplied', predicate: head, role: 'undergoes' };
  if (STOPPING_VERBS.has(verbAt(tree, head))) return { measure: 'inside', predicate: head, role: 'undergoes' };
  return controlled(tree, head, 'acts') ?? { measure: null, predicate: head, role: 'undergoes' };
}

const REFUSING = new Set(['refuse', 'decline']);
const GOING = new Set(['leave', 'go', 'evacuate', 'move', 'flee']);

/** "Refused to leave": who does stays. */
function refusesToGo(tree: Tree, verb: number): boolean {
  const isRefusal = REFUSING.has(verbAt(tree, verb));
  return isRefusal && childrenOf(tree, verb).some((child) => GOING.has(verbAt(tree, child)));
}

/** "forced 40 families to leave", "left 12 people dead", "attempted to flee", "are believed to be held". */
function controlled(tree: Tree, verb: number, role: 'acts', depth = 0): Governor | null {
  if (!CONTROL_VERBS.has(verbAt(tree, verb)) || depth > 2) return null;
  for (const child of childrenOf(tree, verb)) {
    const rel = relOf(tree, child);
    if (rel !== 'xcomp' && rel !== 'ccomp' && rel !== 'advcl' && rel !== 'obl') continue;
    if (rel === 'ccomp' && childBy(tree, child, 'nsubj') >= 0 && !isPassive(tree, verb)) continue;
    const isVerb = uposOf(tree, child) === 'VERB';
    if (!isVerb) {
      const measure = stateOf(tree, child);
      if (measure !== null) return { measure, predicate: child, role: 'is' };
      continue;
    }
    const isUndergoer = isPassive(tree, child) || (rel === 'xcomp' && isBareParticiple(tree, child));
    const measure = verbMeasure(tree, child, isUndergoer ? 'undergo' : 'act');
    if (measure !== null) return { measure, predicate: child, role: isUndergoer ? 'undergoes' : role };
    const below = controlled(tree, child, role, depth + 1);
    if (below !== null) return below;
  }
  return null;
}

/** Prepositions of those to whom something is given. */
export const GIVEN_TO: ReadonlySet<string> = new Set(['to', 'for', 'among']);
const FIGURE_OF_TOLL = new Set(['at', 'to', 'of', 'by', 'as']);

function phraseOf(tree: Tree, at: number, head: number): Governor {
  const mark = caseOf(tree, at);
  const lemma = lemmaOf(tree, head);
  if (FIGURE_OF_TOLL.has(mark)) {
    const toll = tollMeasure(tree, isNominal(tree, head) ? head : childBy(tree, head, 'nsubj'));
    if (toll !== null) return { measure: toll, predicate: head, role: 'of' };
  }
  if (isNominal(tree, head)) {
    if (mark === 'to' && lemma === 'home') return { measure: 'population', predicate: head, role: 'of' };
    const ofNoun = mark === 'of' || mark === 'for' || mark === 'by' || mark === 'to';
    const measure = ofNoun ? nounMeasure(lemma, 'event') : null;
    if (measure !== null) return { measure, predicate: head, role: 'of' };
    if (GIVEN_TO.has(mark) && supplies(tree, head))
      return { measure: 'supplied', predicate: headOf(tree, head), role: 'of' };
    return { measure: null, predicate: verbAbove(tree, head), role: 'other' };
  }
  const verb = verbMeasure(tree, head, 'undergo');
  if (GIVEN_TO.has(mark) && verb === 'supplied') return { measure: 'supplied', predicate: head, role: 'of' };
  if (verb === 'affected' && mark !== 'by') return { measure: 'affected', predicate: head, role: 'of' };
  return { measure: null, predicate: head, role: 'other' };
}

/** The recipient often hangs on the thing given: "handed out blankets to 40 families". */
function supplies(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  return verb >= 0 && relOf(tree, noun) === 'obj' && verbMeasure(tree, verb, 'undergo') === 'supplied';
}

function verbAbove(tree: Tree, index: number): number {
  const verb = ancestors(tree, index).find((at) => uposOf(tree, at) === 'VERB');
  return verb ?? ancestors(tree, index).at(-1) ?? index;
}

/** What prisoners are behind. */
const BARS = new Set(['bar', 'wire', 'fence', 'wall']);

/** A predicate that is no verb: an adjective or noun of state, also in a phrase ("in custody", "at risk"). */
function stateOf(tree: Tree, index: number): Measure | null {
  if (caseOf(tree, index) === 'behind' && BARS.has(lemmaOf(tree, index))) return 'held';
  return stateMeasure(tree, index) ?? (isNominal(tree, index) ? nounMeasure(lemmaOf(tree, index), 'role') : null);
}

/** A figure that is itself the predicate: "the death toll was 12", "the dead were 12 miners". */
function copulaMeasure(tree: Tree, at: number): Measure | null {
  const subject = childBy(tree, at, 'nsubj');
  if (subject < 0) return null;
  const toll = tollMeasure(tree, subject);
  if (toll !== null) return toll;
  const lemma = lemmaOf(tree, subject);
  const word = wordOf(tree, subject);
  return nounMeasure(lemma, 'role') ?? nounMeasure(word, 'state') ?? nounMeasure(lemma, 'event');
}
