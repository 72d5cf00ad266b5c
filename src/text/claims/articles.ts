import type { QuantityMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tree } from './tree.ts';
import { headOf, isNominal, relOf } from './tree.ts';

const ARTICLES = new Set(['a', 'an', 'A', 'An']);

/**
 * The articles that may count one ("a soldier was killed"), as quantities of one. Whether one does is settled by the
 * measure that its noun turns out to have.
 */
export function articlesOf({ tokens }: Sentence, tree: Tree, sentence: number): readonly QuantityMention[] {
  return tokens.flatMap(({ start, end, text }, index) => {
    if (!ARTICLES.has(text) || relOf(tree, index) !== 'det') return [];
    const noun = headOf(tree, index);
    if (noun <= index || !isNominal(tree, noun)) return [];
    const number = { start, end };
    return [{ text, ...number, number, ...ONE, sentence, noun }];
  });
}

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
