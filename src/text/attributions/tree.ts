import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

/** A sentence with the dependants of each token, and the first and last token that each token governs. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly kids: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Linear in the length of the sentence, also for trees that a parser left with a cycle: such tokens govern only themselves. */
export function treeOf(sentence: Sentence): Tree {
  const { tokens } = sentence;
  const kids: number[][] = tokens.map(() => []);
  const roots: number[] = [];
  for (const [index, { head }] of tokens.entries()) (kids[head] ?? roots).push(index);
  const order: number[] = [];
  const stack = [...roots];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    order.push(at);
    for (const kid of kids[at] as number[]) stack.push(kid);
  }
  const first = tokens.map((_, index) => index);
  const last = tokens.map((_, index) => index);
  for (const index of order.reverse()) {
    const head = (tokens[index] as Token).head;
    if (head < 0) continue;
    first[head] = Math.min(first[head] as number, first[index] as number);
    last[head] = Math.max(last[head] as number, last[index] as number);
  }
  return { sentence, tokens, kids, first, last };
}

export function kidsOf(tree: Tree, index: number, deprel: RegExp): readonly number[] {
  return (tree.kids[index] ?? []).filter((kid) => deprel.test((tree.tokens[kid] as Token).deprel));
}

/** The span of tokens `from` to `to` inclusive, without marks at its ends other than quotation marks and brackets. */
export function spanOf({ tokens }: Tree, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start <= end && /^[,;:.–—-]+$/.test(tokens[start]?.text ?? '')) start += 1;
  while (end >= start && /^[,;:.–—-]+$/.test(tokens[end]?.text ?? '')) end -= 1;
  const [a, b] = [tokens[start], tokens[end]];
  return a && b && start <= end ? { start: a.start, end: b.end } : null;
}

/** The words that a token governs, itself included, as one span. */
export function phraseOf(tree: Tree, index: number): Span | null {
  return spanOf(tree, tree.first[index] ?? index, tree.last[index] ?? index);
}

/** The words that a token governs without those under one of its dependants: the stretches before and after it. */
export function without(tree: Tree, index: number, hole: { first: number; last: number }): readonly Span[] {
  const [from, to] = [tree.first[index] as number, tree.last[index] as number];
  const stretches = [spanOf(tree, from, Math.min(to, hole.first - 1)), spanOf(tree, Math.max(from, hole.last + 1), to)];
  return stretches.filter((span) => span !== null);
}

/** The "that" of what is said after a verb, -1 where none follows soon. */
export function thatBehind({ tokens }: Tree, cue: number): number {
  const that = tokens.slice(cue + 1, cue + 15).findIndex(({ text }) => /^that$/i.test(text));
  return that < 0 ? -1 : cue + 1 + that;
}
