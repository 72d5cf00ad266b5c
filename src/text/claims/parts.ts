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

/** The noun of a whole that opens the sentence right before a bare figure ("Of the prisoners, 57 were caught"); else -1. */
export function frontedNoun(tree: Tree, first: number): number {
  const isFronted = wordOf(tree, 0) === 'of' || wordOf(tree, 0) === 'among';
  const isDefinite = wordOf(tree, 1) === 'the' || wordOf(tree, 1) === 'those' || wordOf(tree, 1) === 'these';
  if (!isFronted || !isDefinite || wordOf(tree, first - 1) !== ',' || first > LONGEST_COMPLEMENT + 2) return -1;
  for (let at = 2; at < first - 1; at += 1) if (uposOf(tree, at) === 'NUM') return -1;
  return uposOf(tree, first - 2) === 'NOUN' && !isState(wordOf(tree, first - 2)) ? first - 2 : -1;
}

/** Whether a bare figure opens its clause, so that it counts some of those told before: "Nearly 900 are foreigners". */
function opensClause(tree: Tree, first: number): boolean {
  const before = wordOf(tree, first - 1);
  return (
    first === 0 ||
    before === 'whom' ||
    before === ',' ||
    before === ';' ||
    (before === 'and' && wordOf(tree, first - 2) === ',')
  );
}

/** What a bare figure at the head of a clause is told to be ("Nearly 900 are foreigners"); -1 where it is told no noun. */
export function bareToldToBe(tree: Tree, first: number, last: number): number {
  return opensClause(tree, first) ? complementAt(tree, last + 1) : -1;
}

/**
 * What a part of the whole is said to be: "children" of "six of the dead were children", "of the dead, six were children";
 * -1 where it is told no noun.
 */
export function toldToBe(tree: Tree, first: number, last: number): number {
  const verb = frontedWhole(tree, first) >= 0 ? last + 1 : afterWhole(tree, last);
  return complementAt(tree, verb);
}

/** The noun behind a form of "be" at `verb`, past adjectives and articles; -1 where there is none. */
function complementAt(tree: Tree, verb: number): number {
  if (verb < 0 || !BE.has(wordOf(tree, verb))) return -1;
  for (let at = verb + 1; at <= verb + LONGEST_COMPLEMENT; at += 1) {
    const upos = uposOf(tree, at);
    if (upos === 'NOUN' && uposOf(tree, at + 1) !== 'NOUN') return at;
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'DET') return -1;
  }
  return -1;
}
