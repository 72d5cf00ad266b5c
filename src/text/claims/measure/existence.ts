import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import { childrenOf, lemmaOf, relOf, wordOf } from '../tree.ts';

/** "There are 40 people in there", "inside", "still there". */
export function isWithin(figure: Figure): boolean {
  const { tree } = figure;
  const end = lastOf(figure) + (wordOf(tree, lastOf(figure) + 1) === 'of' && figure.noun < 0 ? 2 : 0);
  const [next, after] = [wordOf(tree, end + 1), wordOf(tree, end + 2)];
  return (
    next === 'inside' || (after === 'there' && (next === 'in' || next === 'still')) || (next === 'in' && after === 'it')
  );
}

/** "There are 40 teachers in Orm", "the group has 600 members". */
export function tellsExistence({ tree, top }: Figure, predicate: number): boolean {
  const lemma = lemmaOf(tree, predicate);
  if (lemma === 'have') return relOf(tree, top) === 'obj';
  return childrenOf(tree, predicate).some((child) => relOf(tree, child) === 'expl');
}
