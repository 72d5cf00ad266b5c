import type { Figure } from './counted.ts';
import { nounMeasure } from './measure/lexicon.ts';
import { nounlike } from './noun-run.ts';
import type { Tree } from './tree.ts';
import { ancestors, relOf, uposOf, wordOf } from './tree.ts';

/** The words of what is counted, with coordinated nouns that have no figure of their own ("men, women and children"). */
export function populationSpan(figure: Figure): { start: number; end: number } | null {
  const { mention, tree, noun, from } = figure;
  if (noun < 0) return null;
  const first = from < noun && MORE.has(wordOf(tree, from)) ? from + 1 : from;
  const start = tree.tokens[Math.min(first, noun)]?.start ?? 0;
  const last = mention.madeBy === 'article' ? noun : lastConjunct(tree, noun);
  return { start, end: tree.tokens[last]?.end ?? 0 };
}

const MORE = new Set(['more', 'additional', 'further', 'other', 'own']);
const JOINTS = new Set([',', 'and', 'or', '&', 'as', 'well', 'their', 'his', 'her', 'its', 'other', 'some', 'many']);
const AND = new Set(['and', 'or', '&']);
const LONGEST_ROW = 12;

/** The last noun of a row that shares one figure: nouns and their modifiers between commas and "and", none with its own. */
function lastConjunct(tree: Tree, noun: number): number {
  let last = noun;
  let closed = false;
  for (let at = noun + 1; at < Math.min(tree.tokens.length, noun + LONGEST_ROW); at += 1) {
    const word = wordOf(tree, at);
    closed ||= AND.has(word);
    if (nounMeasure(word, 'state') !== null || startsClause(tree, at)) break;
    if (JOINTS.has(word) || uposOf(tree, at) === 'ADJ') continue;
    if (nounlike(tree, at) !== 'NOUN' && nounlike(tree, at) !== 'PROPN') break;
    if (wordOf(tree, at - 1) === ',' && closed) break;
    if (!JOINTS.has(wordOf(tree, at - 1)) && at - 1 === last) break;
    if (nounlike(tree, at + 1) === 'NOUN') continue;
    if (uposOf(tree, at + 1) === 'NUM') break;
    last = at;
    if (closed) return isRowWith(tree, noun, last) ? last : noun;
  }
  return noun;
}

/** "250 beds, and plans to open two more": a verb that a tagger takes for a noun. */
function startsClause(tree: Tree, at: number): boolean {
  return wordOf(tree, at + 1) === 'to' && uposOf(tree, at + 2) === 'VERB';
}

/** Whether the tree coordinates the two, or takes neither for the subject of another clause. */
function isRowWith(tree: Tree, noun: number, last: number): boolean {
  return ancestors(tree, last).includes(noun) || relOf(tree, last) === 'conj';
}
