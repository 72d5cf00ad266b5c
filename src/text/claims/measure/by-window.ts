import type { Measure } from '../../../model/claim.ts';
import type { Figure } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { lemmaOf, uposOf, wordOf } from '../tree.ts';
import type { Sort } from '../what.ts';
import type { Modified } from './by-phrase.ts';
import { fits } from './fits.ts';
import { nounMeasure, stateMeasure, verbAt, verbMeasure } from './lexicon.ts';

const WORDS_AFTER = 7;
const WORDS_BEFORE = 6;
const BE = new Set(['be', 'get', 'have']);

/**
 * Where the tree led nowhere: the nearest word after the phrase, then before it, in the same stretch between stops,
 * that states a measure. Guards the voice by the words around a verb, since the tree is not to be trusted here.
 */
export function nearestOf({ tree, noun, last, first }: Figure, sort: Sort): Modified | null {
  if (uposOf(tree, first - 1) === 'ADP') return null;
  const after = Math.max(noun, last) + 1;
  for (let at = after; at < after + WORDS_AFTER && !isStop(tree, at); at += 1) {
    const measure = afterPhrase(tree, at);
    if (measure !== null && !LOOSE.has(measure) && fits(measure, sort)) return { measure, predicate: at };
  }
  for (let at = first - 1; at >= Math.max(0, first - WORDS_BEFORE) && !isStop(tree, at); at -= 1) {
    const measure = beforePhrase(tree, at);
    if (measure !== null && !LOOSE.has(measure) && fits(measure, sort)) return { measure, predicate: at };
  }
  return null;
}

/** Measures whose words are too common to count from afar. */
const LOOSE = new Set<Measure>(['affected', 'attacks', 'supplied', 'deployed', 'other']);

/** Verbs of many objects. */
const LOOSE_VERBS = new Set(['carry', 'haul']);

const STOPS = new Set([
  '.',
  ';',
  ':',
  '?',
  '!',
  ',',
  'but',
  'while',
  'that',
  'said',
  'says',
  'when',
  'where',
  'after',
  'before',
  'because',
]);

function isStop(tree: Tree, at: number): boolean {
  return at >= tree.tokens.length || STOPS.has(wordOf(tree, at));
}

function afterPhrase(tree: Tree, at: number): Measure | null {
  const upos = uposOf(tree, at);
  if (wordOf(tree, at - 1) === '-' || LOOSE_VERBS.has(verbAt(tree, at))) return null;
  if (upos === 'ADJ') return stateMeasure(tree, at);
  if (upos !== 'VERB') return null;
  const isPassive = BE.has(lemmaOf(tree, at - 1)) || (at > 1 && BE.has(lemmaOf(tree, at - 2)));
  if (isPassive) return verbMeasure(tree, at, 'undergo') ?? verbMeasure(tree, at, 'act');
  return verbMeasure(tree, at, 'act') ?? stateMeasure(tree, at);
}

function beforePhrase(tree: Tree, at: number): Measure | null {
  const upos = uposOf(tree, at);
  if (LOOSE_VERBS.has(verbAt(tree, at))) return null;
  if (upos === 'VERB') return BE.has(lemmaOf(tree, at - 1)) ? null : verbMeasure(tree, at, 'undergo');
  return upos === 'NOUN' && wordOf(tree, at + 1) === 'of' ? nounMeasure(lemmaOf(tree, at), 'event') : null;
}

/** The words before a colon tell what the list after it is of: "the areas flooded: 30 homes in Orm". */
export function listHeadOf({ tree, first }: Figure, sort: Sort): Modified | null {
  let colon = first - 1;
  while (colon >= 0 && wordOf(tree, colon) !== ':') colon -= 1;
  for (let at = colon - 1; at >= 0; at -= 1) {
    const measure = stateMeasure(tree, at);
    if (measure !== null && fits(measure, sort)) return { measure, predicate: at };
  }
  return null;
}
