import type { Figure } from '../counted.ts';
import type { Verdict } from '../measure/verdict.ts';
import type { Tree } from '../tree.ts';
import { ancestors, caseOf, childrenOf, headOf, headsClause, lemmaOf, relOf, wordOf } from '../tree.ts';

const THROUGHOUT = new Set(['throughout', 'across', 'around', 'over']);
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation']);
const COUNTRYWIDE = new Set(['nationwide', 'countrywide']);
const WARS = new Set(['war', 'conflict', 'uprising', 'revolution', 'insurgency', 'rebellion', 'revolt']);

/** Whether a figure is told of the whole country or war, so that no town told before is its place. */
export function isOfWhole({ tree }: Figure, { predicate }: Verdict): boolean {
  return tree.tokens.some(
    (_, at) => isWholeCountry(tree, at) || isCountryItself(tree, at, predicate) || isWholeWar(tree, at, predicate),
  );
}

/** "Throughout the country", "nationwide". */
function isWholeCountry(tree: Tree, at: number): boolean {
  if (COUNTRYWIDE.has(wordOf(tree, at))) return true;
  return COUNTRY_NOUNS.has(lemmaOf(tree, at)) && THROUGHOUT.has(caseOf(tree, at));
}

/** "The country needs two million doses". */
function isCountryItself(tree: Tree, at: number, predicate: number): boolean {
  const isSubject = COUNTRY_NOUNS.has(lemmaOf(tree, at)) && relOf(tree, at) === 'nsubj';
  return isSubject && wordOf(tree, at - 1) === 'the' && clausesOf(tree, predicate).includes(headOf(tree, at));
}

/** The war is what does it ("the war has killed"), or since its beginning it has been done. */
function isWholeWar(tree: Tree, at: number, predicate: number): boolean {
  if (!WARS.has(lemmaOf(tree, at))) return false;
  if (relOf(tree, at) === 'nsubj' && clausesOf(tree, predicate).includes(headOf(tree, at))) return true;
  return ancestors(tree, at).some(
    (above) =>
      caseOf(tree, above) === 'since' ||
      (headsClause(tree, above) && childrenOf(tree, above).some((child) => wordOf(tree, child) === 'since')),
  );
}

/** The predicate and those that it is coordinated with: "has killed 900 and driven out thousands". */
function clausesOf(tree: Tree, predicate: number): readonly number[] {
  const path = ancestors(tree, predicate);
  const end = path.findIndex((at) => relOf(tree, at) !== 'conj');
  return path.slice(0, end < 0 ? path.length : end + 1);
}
