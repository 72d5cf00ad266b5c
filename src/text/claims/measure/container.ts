import type { Figure } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { childrenOf, headOf, isNominal, relOf, uposOf, wordOf } from '../tree.ts';
import { HAVE } from './auxiliaries.ts';
import type { Modified } from './by-phrase.ts';
import { lodgingNoun } from './lodging.ts';
import { formsOf } from './verb-forms.ts';

/** Verbs of a place and who is in it, after VerbNet's contain-15.4 and fit-54.3. */
const CONTAINS = formsOf('hold house contain accommodate host shelter keep count'.split(' '));
/** What hospitals do with the hurt. */
const TREATS = formsOf('receive admit treat'.split(' '));
const MOST_BEFORE = 3;

/** "The camp holds 900 people", "the prison has 300 inmates": the place says what it is to be in it. */
export function containerOf({ tree, first, top }: Figure): Modified | null {
  const verb = verbOf(tree, first, top);
  if (verb < 0 || !isContaining(wordOf(tree, verb))) return null;
  for (const subject of childrenOf(tree, verb)) {
    if (relOf(tree, subject) !== 'nsubj' || subject > verb) continue;
    const measure = placeOf(tree, subject);
    if (measure !== null && (measure === 'injured') === TREATS.has(wordOf(tree, verb)))
      return { measure, predicate: verb };
  }
  return null;
}

function isContaining(word: string): boolean {
  return CONTAINS.has(word) || HAVE.has(word) || TREATS.has(word);
}

function placeOf(tree: Tree, subject: number): Modified['measure'] | null {
  for (let at = subject; isNominal(tree, at); at += 1) {
    const measure = lodgingNoun(tree, at);
    if (measure !== null) return measure;
  }
  return null;
}

/** The verb whose object the phrase is: by the tree, or right before it. */
function verbOf(tree: Tree, first: number, top: number): number {
  if (relOf(tree, top) === 'obj') return headOf(tree, top);
  for (let at = first - 1; at >= first - MOST_BEFORE; at -= 1) {
    if (isContaining(wordOf(tree, at))) return at;
    if (uposOf(tree, at) !== 'ADV' && uposOf(tree, at) !== 'DET') return -1;
  }
  return -1;
}
