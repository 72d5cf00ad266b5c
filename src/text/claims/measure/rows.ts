import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import { uposOf, wordOf } from '../tree.ts';
import { BE, HAVE } from './auxiliaries.ts';
import { isCompared } from './compared.ts';
import { afterPhrases } from './phrase-end.ts';
import type { Previous, Verdict } from './verdict.ts';

const ROW_JOINTS = new Set([',', '-', '–', '—', 'and', 'or', '&', ';', 'with', 'plus', 'another', 'a', 'further']);
const LONGEST_ROW_GAP = 8;

/** Behind a semicolon a clause with a verb of its own begins anew. */
function hasOwnVerb({ tree, last }: Figure): boolean {
  for (let at = last + 1; at < tree.tokens.length && wordOf(tree, at) !== ';'; at += 1) {
    if (uposOf(tree, at) === 'AUX') return true;
  }
  return false;
}

/** "11,482 people (3,106 households)", "600,000 people, or 41 percent of them". */
function isSameInOtherWords({ tree, first }: Figure, before: Previous): boolean {
  const lead = wordOf(tree, first - 1);
  const end = lastOf(before.figure);
  return (lead === '(' && first - 2 === end) || (lead === 'or' && first - LONGEST_ROW_GAP <= end);
}

const LIMITS = new Set(['only', 'just', 'some', 'about']);

/** "Norvia has taken back 160 children, Quastan 46 and Tarn only two": a name and its figure, the verb left out. */
function isGapped({ tree, first }: Figure, before: Previous): boolean {
  let at = LIMITS.has(wordOf(tree, first - 1)) ? first - 2 : first - 1;
  if (uposOf(tree, at) !== 'PROPN') return false;
  while (uposOf(tree, at) === 'PROPN') at -= 1;
  const isJoint = wordOf(tree, at) === ',' || wordOf(tree, at) === 'and' || wordOf(tree, at) === ';';
  for (let between = lastOf(before.figure) + 1; between < first; between += 1)
    if (uposOf(tree, between) === 'VERB' || uposOf(tree, between) === 'AUX') return false;
  return isJoint;
}

/** "19 men are dead and 38 hostages are out": what was said of the figure before stands before this one, which has its own. */
function isOwnSubject(figure: Figure, before: Previous): boolean {
  const verb = afterPhrases(figure.tree, lastOf(figure)) + 1;
  const word = wordOf(figure.tree, verb);
  return before.verdict.predicate < figure.first && (BE.has(word) || HAVE.has(word));
}

/** A figure in a row with the one before it ("14 houses and two bridges") shares its measure. */
export function rowOf(figure: Figure, before: Previous | null): Verdict | null {
  const { tree, first, sentence } = figure;
  if (before === null || before.figure.sentence !== sentence || before.verdict.measure === 'other') return null;
  if (isCompared(figure) || isSameInOtherWords(figure, before)) return before.verdict;
  if (wordOf(tree, first - 1) === ':' && figure.noun < 0) return before.verdict;
  if (isGapped(figure, before)) return before.verdict;
  if (!ROW_JOINTS.has(wordOf(tree, first - 1)) || first - lastOf(before.figure) > LONGEST_ROW_GAP) return null;
  const isApartClause =
    wordOf(tree, first - 1) === ';' ? hasOwnVerb(figure) : figure.noun >= 0 && isOwnSubject(figure, before);
  return isApartClause ? null : before.verdict;
}
