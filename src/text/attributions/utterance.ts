import type { Span } from '../../model/span.ts';
import type { Phrase } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Tree } from './tree.ts';

/** A sentence with the quotations that touch it and the figures that it states, in order. */
export interface Utterance {
  readonly tree: Tree;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Phrase[];
}

/** Whether a figure, with the words that bound it, opens at a token or behind the adverbs there ("perhaps 40", "only some 30"). */
export function opensFigure({ tree, figures }: Utterance, at: number): boolean {
  let first = at;
  while (first < at + 2 && tree.tokens[first]?.upos === 'ADV') first += 1;
  return figures.some((figure) => figure.first === at || figure.first === first);
}

export function isQuoted({ quotations }: Utterance, { start, end }: Span): boolean {
  return quotations.some((quote) => quote.start <= start && end <= quote.end);
}
