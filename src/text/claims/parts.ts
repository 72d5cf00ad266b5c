import { formOf, nounMeasure } from './measure/lexicon.ts';
import type { Tree } from './tree.ts';
import { uposOf, wordOf } from './tree.ts';

const BE = new Set(['is', 'are', 'was', 'were']);
const LONGEST_COMPLEMENT = 4;

/** The token behind "of the dead", "of those wounded" after a figure that ends at `last`; -1 where none stands there. */
export function afterWhole(tree: Tree, last: number): number {
  const of = wordOf(tree, last) === 'of' ? last : last + 1;
  const isWhole = wordOf(tree, of) === 'of' && (wordOf(tree, of + 1) === 'the' || wordOf(tree, of + 1) === 'those');
  return isWhole && isState(wordOf(tree, of + 2)) ? of + 3 : -1;
}

function isState(word: string): boolean {
  const form = formOf(word);
  return nounMeasure(word, 'state') !== null || form?.form.includes('participle') === true;
}

/** The token of the state in a whole that opens the sentence ("Of the dead, nine were children"); -1 where none does. */
export function frontedWhole(tree: Tree, first: number): number {
  const isFronted = wordOf(tree, 0) === 'of' || wordOf(tree, 0) === 'among';
  const isDefinite = wordOf(tree, 1) === 'the' || wordOf(tree, 1) === 'those';
  if (!isFronted || !isDefinite || first < 3) return -1;
  for (let at = 2; at <= LONGEST_COMPLEMENT && wordOf(tree, at) !== ','; at += 1) {
    if (isState(wordOf(tree, at))) return at;
  }
  return -1;
}

/**
 * What a part of the whole is said to be: "children" of "six of the dead were children", "of the dead, six were children";
 * -1 where it is told no noun.
 */
export function toldToBe(tree: Tree, first: number, last: number): number {
  const verb = frontedWhole(tree, first) >= 0 ? last + 1 : afterWhole(tree, last);
  if (verb < 0 || !BE.has(wordOf(tree, verb))) return -1;
  for (let at = verb + 1; at <= verb + LONGEST_COMPLEMENT; at += 1) {
    const upos = uposOf(tree, at);
    if (upos === 'NOUN' && uposOf(tree, at + 1) !== 'NOUN') return at;
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'DET') return -1;
  }
  return -1;
}
