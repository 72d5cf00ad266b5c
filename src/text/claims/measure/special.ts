import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { childrenOf, headOf, isNominal, lemmaOf, relOf, uposOf, wordOf } from '../tree.ts';
import type { Sort } from '../what.ts';
import { BE } from './auxiliaries.ts';
import type { Modified } from './by-phrase.ts';
import { modifierMeasure } from './by-phrase.ts';
import { formsOf } from './verb-forms.ts';

const SUMS_BEFORE = new Set('ransom fine compensation damage damages debt loan reward bounty bail'.split(' '));
const SUMS_AFTER = new Set('damage damages losses ransom compensation aid debt bail'.split(' '));

/** A sum in a currency that no list knows, or in none: "a ransom of 3 million", "40 million crowns of damage". */
export function isSum(figure: Figure, sort: Sort): boolean {
  const { tree, first, mention } = figure;
  if (mention.kind !== 'count' || (sort !== 'unknown' && sort !== 'unsaid')) return false;
  const isLed = wordOf(tree, first - 1) === 'of' || wordOf(tree, first - 1) === 'at';
  if (isLed && [first - 2, first - 3].some((at) => SUMS_BEFORE.has(wordOf(tree, at)))) return true;
  const after = lastOf(figure) + 1;
  const isOf = wordOf(tree, after) === 'in' || (wordOf(tree, after) === 'of' && wordOf(tree, after + 1) !== 'aid');
  return isOf && SUMS_AFTER.has(wordOf(tree, after + 1));
}

/** "All but 14 have left": the figure is of those who have not. */
export function isExcepted({ tree, first }: Figure): boolean {
  return wordOf(tree, first - 1) === 'but' && wordOf(tree, first - 2) === 'all';
}

const CARRIES = new Set(['carry', 'hold', 'seat', 'take', 'house']);
const MADE_FOR = new Set(
  'licensed certified authorised authorized allowed built designed meant intended made planned equipped fit room space place places'.split(
    ' ',
  ),
);

/** What a place can hold is nobody who is there: "built for 200 inmates", "a capacity of 900", "room for 40 people". */
export function isCapacity({ tree, first }: Figure): boolean {
  const lead = wordOf(tree, first - 1);
  if (lead === 'of') return lemmaOf(tree, first - 2) === 'capacity';
  if (CARRIES.has(lead) && wordOf(tree, first - 2) === 'to') return MADE_FOR.has(wordOf(tree, first - 3));
  return lead === 'for' && MADE_FOR.has(wordOf(tree, first - 2));
}

/** Verbs that tell of deaths where their object is people, after VerbNet's murder-42.1 and later senses in WordNet. */
const OF_PEOPLE = formsOf('bury lose eliminate neutralise neutralize liquidate'.split(' '));

const OF_KILLING = formsOf('eliminate neutralise neutralize liquidate'.split(' '));

/** "Buried eleven men", "lost 14 fighters", and "we buried 22", where nothing says what else. */
export function lossOf(figure: Figure, sort: Sort): Modified | null {
  const { tree, first, top } = figure;
  const isBare = sort === 'unsaid' && ['bury', 'lose'].includes(lemmaOf(tree, first - 1));
  if (sort !== 'people' && !isBare) return null;
  const told = lastOf(figure) + 2;
  if (sort === 'people' && BE.has(wordOf(tree, told - 1)) && OF_KILLING.has(wordOf(tree, told)))
    return { measure: 'killed', predicate: told };
  for (const verb of [first - 1, relOf(tree, top) === 'obj' ? headOf(tree, top) : -1]) {
    const form = OF_PEOPLE.get(wordOf(tree, verb));
    if (form !== undefined && (form.form !== 'base' || form.lemma === 'bury'))
      return { measure: 'killed', predicate: verb };
  }
  return null;
}

/** "The six were among 22 people killed": what is said of those among whom they were. */
export function amongOf({ tree, top }: Figure): Modified | null {
  const head = headOf(tree, top);
  if (relOf(tree, top) !== 'nsubj' || !isNominal(tree, head)) return null;
  const isAmong = childrenOf(tree, head).some(
    (child) => relOf(tree, child) === 'case' && wordOf(tree, child) === 'among',
  );
  if (!isAmong) return null;
  for (const child of childrenOf(tree, head)) {
    const measure = modifierMeasure(tree, child);
    if (measure !== null) return { measure, predicate: child };
  }
  return null;
}

const BETWEEN_SHARES = new Set(
  'of the a an its their his her our these those this that all nearly about some'.split(' '),
);
const LONGEST_SHARE = 5;

/** The whole of a share: "half of the town's 14,000 residents", "12 of the 40 miners". */
export function isWhole({ tree, first }: Figure, share: Figure): boolean {
  const from = share.last + 1;
  const starts = wordOf(tree, from) === 'of' || wordOf(tree, share.last) === 'of';
  if (!starts || first <= from || first - from > LONGEST_SHARE) return false;
  for (let at = from; at < first; at += 1)
    if (!BETWEEN_SHARES.has(wordOf(tree, at)) && !isOwner(tree, at)) return false;
  return true;
}

function isOwner(tree: Tree, at: number): boolean {
  const isMark = /^(?:['’]s?)$/.test(wordOf(tree, at));
  return isMark || (isNominal(tree, at) && /^['’]s?$/.test(wordOf(tree, at + 1))) || uposOf(tree, at) === 'ADJ';
}
