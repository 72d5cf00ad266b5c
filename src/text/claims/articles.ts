import type { QuantityMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { formOf, stateMeasure } from './measure/lexicon.ts';
import type { Tree } from './tree.ts';
import { headOf, isBareParticipleWord, isNominal, uposOf, wordOf } from './tree.ts';

const ARTICLES = new Set(['a', 'an', 'A', 'An', 'another', 'Another']);

/**
 * The articles that may count one ("a soldier was killed"), as quantities of one. Whether one does is settled by the
 * measure that its noun turns out to have.
 */
export function articlesOf({ tokens }: Sentence, tree: Tree, sentence: number): readonly QuantityMention[] {
  return tokens.flatMap(({ start, end, text }, index) => {
    if (!ARTICLES.has(text) || isBeforeFigure(tree, index)) return [];
    const noun = nounOf(tree, index);
    if (noun < 0 && !isElliptic(tree, index)) return [];
    const number = { start, end };
    return [{ text, ...number, number, ...ONE, sentence, noun }];
  });
}

/** "Another 14 passengers" are 14. */
function isBeforeFigure(tree: Tree, index: number): boolean {
  return wordOf(tree, index) === 'another' && uposOf(tree, index + 1) === 'NUM' && ageEnd(tree, index + 1) < 0;
}

const AGE_UNITS = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);

/** "A man was killed and another wounded": no noun follows, but what befell the one. */
function isElliptic(tree: Tree, index: number): boolean {
  const word = wordOf(tree, index + 1);
  return wordOf(tree, index) === 'another' && (WAS.has(word) || formOf(word)?.form.includes('participle') === true);
}

const WAS = new Set(['is', 'was', 'has', 'had', 'died']);

/** The noun of an article by the tree, or the "old" of an age that stands for whoever is that old; -1 for neither. */
function nounOf(tree: Tree, index: number): number {
  const head = headOf(tree, index);
  const old = ageEnd(tree, index + 1);
  if (old >= 0) return isNounOrState(tree, old + 1) ? nounAfter(tree, old) : old;
  if (head <= index || !isNominal(tree, head)) return -1;
  const before = isBareParticipleWord(tree, head) ? head - 1 : head;
  return before > index && isNominal(tree, before) ? before : -1;
}

/** Whether a noun phrase goes on behind an age; "a 9-year-old dead" does not. */
function isNounOrState(tree: Tree, at: number): boolean {
  if (isNominal(tree, at)) return !isTime(tree, at) && !isBareParticipleWord(tree, at);
  return uposOf(tree, at) === 'ADJ' && stateMeasure(tree, at) === null;
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:yester|to)day|tonight|morning|afternoon|evening|night|last|early|late)$/;

function isTime(tree: Tree, at: number): boolean {
  return TIME.test(wordOf(tree, at));
}

/** "15-year-old", in one token or five: the index of its last. -1 where no age stands at `index`. */
function ageEnd(tree: Tree, index: number): number {
  if (/-old$/.test(wordOf(tree, index))) return index;
  for (let at = index + 1; at <= index + 5; at += 1) {
    if (wordOf(tree, at) === 'old' && AGE_UNITS.has(wordOf(tree, at - 2))) return at;
    if (wordOf(tree, at) === 'old' && AGE_UNITS.has(wordOf(tree, at - 1))) return at;
  }
  return -1;
}

function nounAfter(tree: Tree, old: number): number {
  if (old < 0) return -1;
  for (let at = old + 1; at <= old + LONGEST_NAME; at += 1) {
    if (isNominal(tree, at) && !goesOn(tree, at + 1)) return at;
    if (!isNominal(tree, at) && uposOf(tree, at) !== 'ADJ') return -1;
  }
  return -1;
}

/** A noun that is neither a time nor, as "shot" in "a boy shot by his brother", a participle that the tagger took for one. */
function goesOn(tree: Tree, at: number): boolean {
  if (isTime(tree, at) || formOf(wordOf(tree, at))?.form === 'past-or-participle') return false;
  return isNominal(tree, at) || (uposOf(tree, at) === 'ADJ' && isNominal(tree, at + 1));
}

const LONGEST_NAME = 6;

const ONE = {
  value: 1,
  min: 1,
  max: 1,
  qualifier: null,
  change: '=',
  unit: null,
  kind: 'count',
  counts: true,
  madeBy: 'article',
} as const;
