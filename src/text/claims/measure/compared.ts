import type { Figure } from '../counted.ts';
import { uposOf, wordOf } from '../tree.ts';

/** "Up from 12 a week ago", "to 40, from 31": the same count as the figure before. */
export function isCompared({ tree, first }: Figure): boolean {
  if (wordOf(tree, first - 1) !== 'from') return false;
  const before = wordOf(tree, first - 2);
  const reached = before === ',' ? first - 3 : first - 2;
  return (
    before === 'up' || before === 'down' || (uposOf(tree, reached) === 'NUM' && wordOf(tree, reached - 1) === 'to')
  );
}
