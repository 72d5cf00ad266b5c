import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { isBareParticipleWord, isNominal, RELATIVES, uposOf, wordOf } from '../tree.ts';
import { BE, HAVE, SKIPPED } from './auxiliaries.ts';
import { formOf } from './lexicon.ts';

/** The last token of the phrase with what hangs on it or is set in after it: "12 members of the crew, all men, were". */
export function phraseEnd(figure: Figure): number {
  const { tree } = figure;
  const last = lastOf(figure);
  const end = afterPhrases(tree, last);
  return overInsert(tree, end) ?? overInsert(tree, beforeMark(tree, last)) ?? end;
}

/** The closing mark of what is set in behind a phrase, where a verb follows it; null for none. */
function overInsert(tree: Tree, end: number): number | null {
  const mate = MATES[wordOf(tree, end + 1)];
  if (mate === undefined) return null;
  for (let at = end + 2; at < end + LONGEST_INSERT; at += 1) {
    if (wordOf(tree, at) === mate) return isVerbal(tree, at + 1) || isPresent(tree, at + 1) ? at : null;
  }
  return null;
}

/** The last token before the mark that ends a phrase: "seven members of one family [- a couple ... -]". */
function beforeMark(tree: Tree, last: number): number {
  if (uposOf(tree, last + 1) !== 'ADP') return last;
  let at = last + 1;
  while (at < last + LONGEST_PHRASE && IN_PHRASE.has(uposOf(tree, at + 1))) at += 1;
  return at;
}

/** How many words the phrases behind a noun may have before its verb. */
export const LONGEST_PHRASE = 9;
const IN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PRON']);

/** Goes over prepositional phrases up to a verb ("12 people in two villages were"); stays where no verb follows them. */
export function afterPhrases(tree: Tree, end: number): number {
  if (uposOf(tree, end + 1) !== 'ADP') return end;
  for (let at = end + 2; at < end + LONGEST_PHRASE; at += 1) {
    if (isVerbal(tree, at) || RELATIVES.has(wordOf(tree, at))) return at - 1;
    if (!IN_PHRASE.has(uposOf(tree, at)) && !/^[-–]$/.test(wordOf(tree, at))) return end;
  }
  return end;
}

const MATES: Readonly<Record<string, string>> = { ',': ',', '-': '-', '--': '--', '–': '–', '—': '—', '(': ')' };
const LONGEST_INSERT = 20;

const BEFORE_MONTH = new Set('since in by until till last this next early late mid from of to through'.split(' '));

/** "Since March": the month, not the verb. */
export function isMonth(tree: Tree, at: number): boolean {
  return tree.tokens[at]?.text === 'March' && BEFORE_MONTH.has(wordOf(tree, at - 1));
}

function isVerbal(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  if (BE.has(word) || HAVE.has(word) || SKIPPED.has(word)) return true;
  if (isMonth(tree, at)) return false;
  const form = formOf(word)?.form ?? 'base';
  return form === 'third' ? !isNominal(tree, at) || isBareParticipleWord(tree, at) : form !== 'base';
}

/** Behind what is set in also a verb in the present: "four in five people - 21 million - need aid". */
function isPresent(tree: Tree, at: number): boolean {
  return uposOf(tree, at) === 'VERB' && formOf(wordOf(tree, at))?.form === 'base';
}
