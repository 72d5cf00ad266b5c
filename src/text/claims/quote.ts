import type { Quote } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import type { Figure } from './counted.ts';
import { clauseHead, headsClause, reachOf } from './tree.ts';

const SHORTEST_QUOTE = 12;

/** The clause that holds the figure, without the clauses that hang on it further away; the sentence where it is short. */
export function clauseQuote(text: string, { tree, top, first, last, noun }: Figure, predicate: number): Quote {
  const head = clauseHead(tree, predicate);
  const keeps = new Set([top, first, last, noun, predicate]);
  const inner = reachOf(tree, head, (child) => headsClause(tree, child) && !keeps.has(child));
  const from = Math.min(inner.first, first);
  const to = Math.max(inner.last, last, noun);
  const trimmed = trim(tree.tokens, from, to, first, Math.max(last, noun));
  const start = tree.tokens[trimmed.from]?.start ?? 0;
  const end = tree.tokens[trimmed.to]?.end ?? 0;
  if (end - start >= SHORTEST_QUOTE) return quoteOf(text, start, end);
  return quoteOf(text, tree.tokens[0]?.start ?? start, tree.tokens.at(-1)?.end ?? end);
}

const EDGE = /^[\s,;:.–—\-()[\]"“”'‘’]+$/;
const OPENERS = new Set(['and', 'but', 'that', 'while', 'as', 'or', 'when']);

function trim(
  tokens: readonly { readonly text: string }[],
  from: number,
  to: number,
  first: number,
  last: number,
): { from: number; to: number } {
  let a = from;
  let b = to;
  while (a < first && (EDGE.test(tokens[a]?.text ?? '') || OPENERS.has((tokens[a]?.text ?? '').toLowerCase()))) a += 1;
  while (b > last && EDGE.test(tokens[b]?.text ?? '')) b -= 1;
  return { from: a, to: b };
}
