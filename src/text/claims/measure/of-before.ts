import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import { bareToldToBe } from '../parts.ts';
import type { Tree } from '../tree.ts';
import { uposOf, wordOf } from '../tree.ts';
import { BE, HAVE } from './auxiliaries.ts';
import { stateAt } from './state-at.ts';
import { formsOf } from './verb-forms.ts';
import type { Maybe, Previous, Verdict } from './verdict.ts';

/* Measures that a figure takes from the one before it, of which it is a part or the sum. */

/** "The camp holds 31,000. Nearly 8,000 are foreigners": a bare figure told to be someone is of those told before. */
export function someOf({ tree, first, last, noun, sentence }: Figure, before: Previous | null): Maybe {
  if (noun >= 0 || before === null || sentence - before.figure.sentence > 1) return null;
  const isOther = before.verdict.measure === 'other';
  return isOther || bareToldToBe(tree, first, last) < 0 ? null : { ...before.verdict, predicate: last + 1 };
}

const PART_WORDS = new Set(['including', 'among', 'include', 'included']);
const LONGEST_PART_GAP = 12;
/** A pronoun says itself that it goes back. */
const LONGEST_PRONOUN_GAP = 30;

/** Part of the figure before: "48 people, among them 10 children", "of whom two", "234 of them were". */
export function partOf({ tree, first, last, noun, sentence }: Figure, before: Previous | null): Verdict | null {
  if (before === null || before.verdict.measure === 'other') return null;
  if (before.figure.sentence !== sentence)
    return isOfThem(tree, last) && sentence - before.figure.sentence === 1 ? before.verdict : null;
  const gap = first - lastOf(before.figure);
  const lead = [first - 1, first - 2, first - 3].map((at) => wordOf(tree, at));
  const isOf = ['them', 'whom'].some((word) => word === wordOf(tree, last + 2) || word === wordOf(tree, noun));
  if (gap > (isOf || lead[0] === 'whom' ? LONGEST_PRONOUN_GAP : LONGEST_PART_GAP)) return null;
  return isOf || lead.some((word) => PART_WORDS.has(word)) || lead[0] === 'whom' || lead[0] === 'them'
    ? before.verdict
    : null;
}

/** "21 bodies were brought in, nine of them burned": set in after a figure, with no verb of its own. */
export function setInPart(figure: Figure, before: Previous | null): Verdict | null {
  const { tree, first, last } = figure;
  const isSetIn = wordOf(tree, first - 1) === ',' && isOfThem(tree, last) && stateAt(tree, last + 3) === null;
  return isSetIn && !BE.has(wordOf(tree, last + 3)) && !HAVE.has(wordOf(tree, last + 3))
    ? partOf(figure, before)
    : null;
}

function isOfThem(tree: Tree, last: number): boolean {
  const of = wordOf(tree, last) === 'of' ? last : last + 1;
  return wordOf(tree, of) === 'of' && wordOf(tree, of + 1) === 'them';
}

const BRINGS = formsOf('bring take push lift raise'.split(' '));
const LONGEST_SUM = 6;

/** "341 new cases, bringing the total to 9,876": the sum of what the figure before counts. */
export function sumOf({ tree, first, noun, sentence }: Figure, before: Previous | null): Maybe {
  const isTo = wordOf(tree, first - 1) === 'to';
  if (noun >= 0 || !isTo || before === null || before.figure.sentence !== sentence) return null;
  for (let at = first - 2; at >= first - LONGEST_SUM; at -= 1) {
    if (BRINGS.has(wordOf(tree, at))) return { ...before.verdict, predicate: at };
    if (uposOf(tree, at) === 'VERB') return null;
  }
  return null;
}
