import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

/** A sentence's tokens with their words and lemmas in small letters and the dependents of each, in text order. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly children: readonly (readonly number[])[];
}

const NO_CHILDREN: readonly number[] = [];

export function treeOf({ tokens }: Sentence): Tree {
  const children: number[][] = tokens.map(() => []);
  for (const [index, { head }] of tokens.entries()) children[head]?.push(index);
  const words = tokens.map(({ text }) => text.toLowerCase());
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase());
  return { tokens, words, lemmas, children };
}

export function childrenOf(tree: Tree, index: number): readonly number[] {
  return index < 0 ? NO_CHILDREN : (tree.children[index] ?? NO_CHILDREN);
}

/** The token at an index, undefined beyond both ends. */
function tokenOf({ tokens }: Tree, index: number): Token | undefined {
  return index < 0 ? undefined : tokens[index];
}

export function headOf(tree: Tree, index: number): number {
  return tokenOf(tree, index)?.head ?? -1;
}

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
export function relOf(tree: Tree, index: number): string {
  const full = tokenOf(tree, index)?.deprel ?? '';
  const colon = full.indexOf(':');
  return colon < 0 ? full : full.slice(0, colon);
}

export function deprelOf(tree: Tree, index: number): string {
  return tokenOf(tree, index)?.deprel ?? '';
}

export function lemmaOf(tree: Tree, index: number): string {
  return index < 0 ? '' : (tree.lemmas[index] ?? '');
}

export function wordOf(tree: Tree, index: number): string {
  return index < 0 ? '' : (tree.words[index] ?? '');
}

export function uposOf(tree: Tree, index: number): string {
  return tokenOf(tree, index)?.upos ?? '';
}

export function isNominal(tree: Tree, index: number): boolean {
  const upos = uposOf(tree, index);
  return upos === 'NOUN' || upos === 'PROPN';
}

/** Pronouns that stand for the noun of a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Verb forms that a tagger takes for nouns in headlines: "7 shot", "six hurt in blast", "kills 30 injures 90". */
const LIKE_NOUNS = new Set(['shot', 'hurt', 'injures', 'kills']);

export function isBareParticipleWord(tree: Tree, index: number): boolean {
  return LIKE_NOUNS.has(wordOf(tree, index));
}

/** The first child with this relation (subtypes match too), or -1. */
export function childBy(tree: Tree, index: number, rel: string): number {
  return childrenOf(tree, index).find((child) => relOf(tree, child) === rel) ?? -1;
}

/** The preposition that marks a phrase ("of", "to"; "because of" gives "because"), or "". */
export function caseOf(tree: Tree, index: number): string {
  const mark = childBy(tree, index, 'case');
  return mark < 0 ? '' : wordOf(tree, mark);
}

/** Whether the verb at `index` is passive, by its subject, its auxiliary or its form as a modifier of a noun. */
export function isPassive(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const rel = deprelOf(tree, child);
    return rel === 'nsubj:pass' || rel === 'aux:pass';
  });
}

/** From `index` up to the root, itself first. A broken tree with a cycle ends after as many steps as there are tokens. */
export function ancestors(tree: Tree, index: number): readonly number[] {
  const path: number[] = [];
  for (let at = index; at >= 0 && path.length <= tree.tokens.length; at = headOf(tree, at)) path.push(at);
  return path;
}

/** First and last token of the subtree below `index`, without the children that `skips` refuses. */
export function reachOf(
  tree: Tree,
  index: number,
  skips: (child: number) => boolean = () => false,
): { first: number; last: number } {
  let first = index;
  let last = index;
  const open = [index];
  for (let steps = 0; open.length > 0 && steps <= tree.tokens.length; steps += 1) {
    const at = open.pop() as number;
    first = Math.min(first, at);
    last = Math.max(last, at);
    for (const child of childrenOf(tree, at)) if (!skips(child)) open.push(child);
  }
  return { first, last };
}

const CLAUSE_RELS = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'list']);

/** Whether the token heads a clause of its own: a root, a subordinate or a coordinated verb. */
export function headsClause(tree: Tree, index: number): boolean {
  const rel = relOf(tree, index);
  if (CLAUSE_RELS.has(rel) || headOf(tree, index) < 0) return true;
  return rel === 'conj' && !isNominal(tree, index) && uposOf(tree, index) === 'VERB';
}

/** The nearest token, from `index` up, that heads a clause. */
export function clauseHead(tree: Tree, index: number): number {
  return ancestors(tree, index).find((at) => headsClause(tree, at)) ?? index;
}

/** Index of the first token at or after `offset`; the number of tokens where there is none. */
export function tokenAt({ tokens }: Tree, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens `[first, last]` that a span covers; last < first where it covers none. */
export function tokensOf(tree: Tree, { start, end }: Span): { first: number; last: number } {
  const first = tokenAt(tree, start);
  let last = first;
  while ((tree.tokens[last]?.start ?? end) < end) last += 1;
  return { first, last: last - 1 };
}

/** Of the tokens `[first, last]`, the one whose governor lies outside them (the first such). */
export function topOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const head = headOf(tree, at);
    if (head < first || head > last) return at;
  }
  return first;
}

/** Two blanks or more stand between cells of a table that was flattened. */
export function isApart(tree: Tree, at: number): boolean {
  const [left, right] = [tree.tokens[at - 1], tree.tokens[at]];
  return left !== undefined && right !== undefined && right.start - left.end > 1;
}
