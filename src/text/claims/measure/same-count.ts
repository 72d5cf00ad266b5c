import type { Figure } from '../counted.ts';
import { isSpeaker } from '../links.ts';
import type { Tree } from '../tree.ts';
import { headOf, isNominal, lemmaOf, uposOf, wordOf } from '../tree.ts';
import { COUNT_NOUNS } from './words.ts';

/** Verbs by which a number is given, moved or compared, after VerbNet's say-37.7, calibratable_cos-45.6 and register-54.1. */
const NUMBERING = new Set(
  `be say tell report record register count confirm acknowledge admit put give speak claim estimate list cite
   document verify reach total number run range stand rise climb grow increase jump fall drop exceed top pass revise
   raise update bring lower cut reduce trim slash suggest show follow check investigate examine`.split(/\s+/),
);
const AGAINST = new Set(['against', 'versus']);
const MOST_STEPS = 6;

/**
 * Whether a bare figure can only be read as another number of what was counted before: "the figure was six", "there
 * could be 15 more", "other estimates run to 1,400", "against 112 in May". A verb that says something else of it
 * ("fired 12", "voted for 30") rules that out.
 */
export function isSameCount(figure: Figure): boolean {
  const { tree, first, noun, mention } = figure;
  if (noun >= 0 || mention.kind !== 'count' || mention.unit !== null || mention.madeBy === 'article') return false;
  if (isSpeaker(figure)) return false;
  if (AGAINST.has(wordOf(tree, first - 1))) return true;
  return isOfCount(tree, first) || isNumbered(tree, first);
}

/** "A figure of 11", "a target of 55,000". */
function isOfCount(tree: Tree, first: number): boolean {
  const noun = lemmaOf(tree, first - 2);
  return wordOf(tree, first - 1) === 'of' && (COUNT_NOUNS.has(noun) || noun === 'target' || noun === 'goal');
}

/** Whether the figure hangs on a verb by which a number is given. */
function isNumbered(tree: Tree, first: number): boolean {
  let at = headOf(tree, first);
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps += 1) {
    if (uposOf(tree, at) === 'VERB' || uposOf(tree, at) === 'AUX') return NUMBERING.has(lemmaOf(tree, at));
    if (isNominal(tree, at) && !COUNT_NOUNS.has(lemmaOf(tree, at))) return false;
    at = headOf(tree, at);
  }
  return hasBe(tree, first);
}

/** The figure is itself the predicate. */
function hasBe(tree: Tree, first: number): boolean {
  return [first - 1, first - 2, first - 3].some((at) => lemmaOf(tree, at) === 'be' || uposOf(tree, at) === 'AUX');
}
