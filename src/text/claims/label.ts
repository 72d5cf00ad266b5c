import type { Pack } from '../../model/pack/pack.ts';
import type { Span } from '../../model/span.ts';
import type { Figure } from './counted.ts';
import { COUNT_NOUNS } from './measure/words.ts';
import type { Tree } from './tree.ts';
import { isNominal, wordOf } from './tree.ts';
import { sortOf } from './what.ts';

/** What may stand between a label and its figure: "IDPs total 60", "Evacuees: 60", "People displaced = 60". */
const AFTER_LABEL = new Set(': = - – — ( total totals totalled totaled number numbers numbered'.split(' '));
/** A past participle or adverb of a label: "People [displaced] [so far]: 60". */
const IN_LABEL = /(?:ed|ing)$|^so$|^far$/;
const LONGEST_LABEL = 5;
/** A dash, also one that a wrong encoding lost. */
const DASHES = new Set(['-', '–', '—', ':', '=', '(', '?', '\ufffd']);
const LONGEST_LEGEND = 5;

/**
 * The noun of a figure that stands in a list or table, apart from any sentence: of the label before it ("IDPs total
 * 4,300", "Evacuees: 4,300") or of the legend after it ("4,300 – the number of people who fled"). Only people and
 * groups of them, for other labels name the figure rather than what it counts. Null where there is none.
 */
export function labelledNoun(figure: Figure, pack: Pack): Span | null {
  const { tree, noun, mention } = figure;
  if (noun >= 0 || mention.kind !== 'count') return null;
  const at = legendAfter(figure) ?? labelBefore(figure);
  const token = at === null ? undefined : tree.tokens[at];
  if (token === undefined) return null;
  const sort = sortOf(token.text, pack);
  return sort === 'people' || sort === 'groups' ? token : null;
}

/** A label opens its line and has a sign or a word of counting before the figure; the figure ends the line or its cell. */
function labelBefore({ tree, first, last }: Figure): number | null {
  if (!endsCell(tree, last + 1)) return null;
  let isLabel = false;
  for (let at = first - 1; at >= 0 && at < LONGEST_LABEL; at -= 1) {
    const word = wordOf(tree, at);
    if (AFTER_LABEL.has(word)) isLabel = true;
    else if (isNominal(tree, at)) return isLabel ? at : null;
    else if (!IN_LABEL.test(word)) return null;
  }
  return null;
}

function endsCell(tree: Tree, at: number): boolean {
  return at >= tree.tokens.length || /^[.;,()|/–—-]$/.test(wordOf(tree, at));
}

/** The noun of "– The number of people that ..." behind a figure that opens its line. */
function legendAfter({ tree, first, last }: Figure): number | null {
  if (first > 0 || !DASHES.has(wordOf(tree, last + 1))) return null;
  const count = wordOf(tree, last + 2) === 'the' ? last + 3 : last + 2;
  if (!COUNT_NOUNS.has(wordOf(tree, count)) || wordOf(tree, count + 1) !== 'of') return null;
  for (let at = count + 2; at < count + 2 + LONGEST_LEGEND; at += 1) {
    if (isNominal(tree, at) && !isNominal(tree, at + 1)) return at;
  }
  return null;
}
