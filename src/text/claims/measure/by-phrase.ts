import type { Measure } from '../../../model/claim.ts';
import type { Figure } from '../counted.ts';
import { frontedWhole, toldToBe } from '../parts.ts';
import type { Tree } from '../tree.ts';
import { childBy, childrenOf, deprelOf, isPassive, lemmaOf, RELATIVES, relOf, uposOf, wordOf } from '../tree.ts';
import { BE } from './auxiliaries.ts';
import { isPastParticiple, nounMeasure, stateMeasure, verbAt, verbMeasure } from './lexicon.ts';
import { CONTROL_VERBS } from './words.ts';

export interface Modified {
  readonly measure: Measure;
  readonly predicate: number;
}

/** Measure of a noun that names the event itself: "12 deaths", "three air strikes". */
export function eventOf({ tree, noun }: Figure): Measure | null {
  return noun < 0 ? null : nounMeasure(lemmaOf(tree, noun), 'event');
}

/** A state that stands in the place of the noun ("30 wounded", "the 12 missing"), or that of the whole before it. */
export function stateNounOf({ tree, noun, first, last }: Figure): Modified | null {
  const fronted = frontedWhole(tree, first);
  const isAmong = fronted === first - 2 && BE.has(wordOf(tree, first - 1));
  const whole = isAmong || toldToBe(tree, first, last) >= 0 ? fronted : -1;
  if (wordOf(tree, whole - 1) === 'who') return modified(verbMeasure(tree, whole, 'act'), whole);
  if (whole >= 0) return modified(stateMeasure(tree, whole) ?? nounMeasure(wordOf(tree, whole), 'state'), whole);
  const measure = noun < 0 ? null : nounMeasure(wordOf(tree, noun), 'state');
  return measure === null ? null : { measure, predicate: noun };
}

function modified(measure: Measure | null, predicate: number): Modified | null {
  return measure === null ? null : { measure, predicate };
}

/** Measure of a noun that names people or things by their state: "30 detainees", "12 bodies". */
export function roleOf({ tree, noun }: Figure): Measure | null {
  return noun < 0 ? null : (nounMeasure(lemmaOf(tree, noun), 'role') ?? nounMeasure(wordOf(tree, noun), 'state'));
}

/** Measure of a clause or word that modifies the counted noun: "men killed in", "who fled", "captured fighters". */
export function modifierOf({ tree, noun, top, first, last }: Figure): Modified | null {
  for (let at = last + 1; at < noun; at += 1) {
    const measure = uposOf(tree, at) === 'NOUN' ? null : stateMeasure(tree, at);
    if (measure !== null) return { measure, predicate: at };
  }
  for (const node of noun >= 0 && noun !== top ? [noun, top] : [top]) {
    for (const child of childrenOf(tree, node)) {
      if (wordOf(tree, child + 1) === 'age') continue;
      const measure =
        (child >= first && child <= last) || isCompoundBehind(tree, child, node) ? null : modifierMeasure(tree, child);
      if (measure !== null) return { measure, predicate: child };
    }
  }
  return null;
}

/** "40 people in rebel-held Vesk": the participle of a compound behind the noun is said of something else. */
function isCompoundBehind(tree: Tree, child: number, noun: number): boolean {
  return child > noun && wordOf(tree, child - 1) === '-';
}

/** Measure of a clause or adjective by which a noun is modified, or null. */
export function modifierMeasure(tree: Tree, child: number): Measure | null {
  switch (relOf(tree, child)) {
    case 'acl':
      return deprelOf(tree, child) === 'acl:relcl' ? relativeMeasure(tree, child) : participleMeasure(tree, child);
    case 'amod':
      return stateMeasure(tree, child);
    default:
      return null;
  }
}

function participleMeasure(tree: Tree, verb: number): Measure | null {
  if (wordOf(tree, verb) === 'left') return leftOver(tree, verb);
  if (uposOf(tree, verb) !== 'VERB') return stateMeasure(tree, verb);
  if (isPastParticiple(tree, verb))
    return verbMeasure(tree, verb, 'undergo') ?? verbMeasure(tree, verb, 'act') ?? saidOf(tree, verb);
  return verbMeasure(tree, verb, 'act');
}

/** "People known to have drowned": what is said of them. */
function saidOf(tree: Tree, verb: number): Measure | null {
  const told = CONTROL_VERBS.has(verbAt(tree, verb))
    ? childrenOf(tree, verb).find((child) => relOf(tree, child) === 'xcomp')
    : undefined;
  if (told === undefined) return null;
  return uposOf(tree, told) === 'VERB'
    ? verbMeasure(tree, told, isPassive(tree, told) ? 'undergo' : 'act')
    : stateMeasure(tree, told);
}

/** "Fighters left in the enclave" are still there; "people left homeless" are what they were left. */
function leftOver(tree: Tree, left: number): Measure | null {
  const state = childrenOf(tree, left).find((child) => relOf(tree, child) === 'xcomp');
  return state === undefined ? 'inside' : stateMeasure(tree, state);
}

function relativeMeasure(tree: Tree, verb: number): Measure | null {
  if (uposOf(tree, verb) !== 'VERB') return stateMeasure(tree, verb);
  if (isPassive(tree, verb)) return verbMeasure(tree, verb, 'undergo');
  const subject = childBy(tree, verb, 'nsubj');
  const isSubject = subject >= 0 && RELATIVES.has(wordOf(tree, subject));
  return verbMeasure(tree, verb, isSubject ? 'act' : 'undergo');
}
