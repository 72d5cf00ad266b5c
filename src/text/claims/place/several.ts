import type { Figure } from '../counted.ts';
import type { Verdict } from '../measure/verdict.ts';
import type { Tree } from '../tree.ts';
import { caseOf, childrenOf, lemmaOf, uposOf, wordOf } from '../tree.ts';
import { isPlaceNoun } from './by-use.ts';
import { COUNTRY_NOUNS } from './whole.ts';

/** What is told of several countries, or in them or "the two camps", is in no one place told before. */
export function isOfSeveral({ tree, noun, first, last }: Figure): boolean {
  if (COUNTRY_NOUNS.has(lemmaOf(tree, noun)) && isPlural(tree, noun)) return true;
  return tree.tokens.some(({ upos }, at) => {
    if (upos !== 'NOUN' || !isPlural(tree, at) || !ACROSS.has(caseOf(tree, at))) return false;
    if (COUNTRY_NOUNS.has(lemmaOf(tree, at))) return at < first || at > last;
    const before = uposOf(tree, at - 1) === 'NUM' ? at - 2 : at - 1;
    return isPlaceNoun(lemmaOf(tree, at)) && wordOf(tree, before) === 'the' && wordOf(tree, at + 1) !== 'of';
  });
}

function isPlural(tree: Tree, noun: number): boolean {
  return wordOf(tree, noun) !== lemmaOf(tree, noun);
}

const ACROSS = new Set(['in', 'at', 'across', 'throughout', 'among']);

/** "Killed 900 people in a dozen countries", "a dozen countries": in none of the places beside it. */
export function isAcrossCountries({ tree, noun, last }: Figure, { predicate }: Verdict): boolean {
  if (COUNTRY_NOUNS.has(lemmaOf(tree, noun)) && isPlural(tree, noun)) return true;
  return [noun, predicate].some((above) =>
    childrenOf(tree, above).some(
      (at) => at > last && COUNTRY_NOUNS.has(lemmaOf(tree, at)) && isPlural(tree, at) && ACROSS.has(caseOf(tree, at)),
    ),
  );
}
