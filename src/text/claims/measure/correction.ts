import type { Figure } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { lemmaOf, wordOf } from '../tree.ts';

const CORRECTING = new Set(['correct', 'correction', 'misstate', 'misreport', 'erroneous', 'incorrect', 'mistaken']);
const WRONGLY = new Set(['wrongly', 'incorrectly', 'erroneously', 'mistakenly']);
const PAPERS = new Set(['version', 'report', 'story', 'article', 'headline']);
const EARLIER = new Set(['earlier', 'previous', 'original', 'first']);

/** Whether a sentence takes a figure back: "An earlier version said", "This story corrects", "wrongly put". */
function isCorrecting(tree: Tree): boolean {
  return tree.tokens.some((_, at) => {
    if (CORRECTING.has(lemmaOf(tree, at)) || WRONGLY.has(wordOf(tree, at))) return true;
    return PAPERS.has(wordOf(tree, at)) && EARLIER.has(wordOf(tree, at - 1));
  });
}

/**
 * Whether a bare figure gives another figure of what the one before counts, because the text takes one of them back: "An earlier version
 * said 14 had drowned; the figure is 12", "The correct number is 14".
 */
export function corrects(figure: Figure, before: Figure): boolean {
  const gap = figure.sentence - before.sentence;
  if (figure.noun >= 0 || figure.mention.kind !== 'count' || gap < 0 || gap > 1) return false;
  return isCorrecting(figure.tree) || (gap === 1 && isCorrecting(before.tree));
}
