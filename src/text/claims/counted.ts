import type { QuantityMention } from '../../model/mention.ts';
import type { Tree } from './tree.ts';
import {
  caseOf,
  childrenOf,
  deprelOf,
  headOf,
  isNominal,
  lemmaOf,
  relOf,
  tokensOf,
  topOf,
  uposOf,
  wordOf,
} from './tree.ts';

/**
 * A figure in its sentence. `first` to `last` are the tokens of the quantity; `noun` is the token of what is counted,
 * -1 where it is left out ("30 wounded"); `from` is the first token of the counted phrase; `top` is the token by which
 * the whole phrase hangs in the tree.
 */
export interface Figure {
  readonly mention: QuantityMention;
  readonly sentence: number;
  readonly tree: Tree;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly noun: number;
  readonly top: number;
}

export function locate(mention: QuantityMention, tree: Tree): Figure {
  const { first, last } = tokensOf(tree, mention);
  const { from, noun } = countedNoun(tree, first, last);
  const top = topOf(tree, first, noun < 0 ? last : noun);
  return { mention, sentence: mention.sentence, tree, first, last, from, noun, top };
}

/** The head noun after the quantity: where the tree and the run of words agree the tree's, else the run's. */
function countedNoun(tree: Tree, first: number, last: number): { from: number; noun: number } {
  const endsInOf = wordOf(tree, last) === 'of';
  const of = !endsInOf && wordOf(tree, last + 1) === 'of' ? last + 1 : last;
  const from = skipDeterminers(tree, of + 1);
  const run = nounRun(tree, from);
  const governor = headOf(tree, topOf(tree, first, of));
  const isAfter = governor > of && governor <= Math.max(run.end, from) && relOf(tree, governor) !== 'punct';
  if (isAfter && canBeCounted(tree, governor)) return { from, noun: governor };
  return { from, noun: run.noun };
}

const DETERMINERS = new Set(
  'the these those their his her its our my your all such said what whom which them us'.split(' '),
);

function skipDeterminers(tree: Tree, index: number): number {
  let at = index;
  while (DETERMINERS.has(wordOf(tree, at))) at += 1;
  return at;
}

function canBeCounted(tree: Tree, index: number): boolean {
  return isNominal(tree, index) || (uposOf(tree, index) === 'ADJ' && /^\p{Lu}/u.test(tree.tokens[index]?.text ?? ''));
}

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV', 'PUNCT', 'PART', 'X', 'SYM', 'CCONJ']);
const LONGEST_RUN = 10;

/**
 * The run of words that can be one noun phrase from `from` on: modifiers, then nouns, up to the first plural. `noun`
 * is its last noun, -1 if it holds none; `end` the last token of the run.
 */
function nounRun(tree: Tree, from: number): { noun: number; end: number } {
  let noun = -1;
  let at = from;
  for (; at < Math.min(tree.tokens.length, from + LONGEST_RUN); at += 1) {
    const upos = uposOf(tree, at);
    if (!INSIDE.has(upos) || !goesOn(tree, at, noun)) break;
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    if (noun >= 0 && startsAnew(tree, noun, at)) break;
    noun = at;
  }
  return { noun, end: noun < 0 ? from : noun };
}

/** Whether a word that is no noun can stand inside the phrase: before the noun, and not as its predicate. */
function goesOn(tree: Tree, at: number, noun: number): boolean {
  const upos = uposOf(tree, at);
  const next = uposOf(tree, at + 1);
  if (upos === 'NOUN' || upos === 'PROPN') return true;
  if (upos === 'PUNCT') return /^[-–"'“”‘’[\]]$/.test(wordOf(tree, at)) && !/\s/.test(gap(tree, at, noun));
  if (noun >= 0) return false;
  if (upos === 'CCONJ') return uposOf(tree, at - 1) === 'ADJ' && next === 'ADJ';
  if (upos === 'VERB') return next === 'NOUN' || next === 'PROPN' || next === 'ADJ';
  return true;
}

/** A hyphen or quote after a noun belongs to the phrase only where it is glued to it. */
function gap(tree: Tree, at: number, noun: number): string {
  if (noun < 0) return '';
  return tree.tokens[at]?.start === tree.tokens[noun]?.end ? '' : ' ';
}

/** A second noun that starts something else: a name after a plural ("12 people Sunday"), or one the tree cuts off. */
function startsAnew(tree: Tree, noun: number, at: number): boolean {
  const isPlural = lemmaOf(tree, noun) !== wordOf(tree, noun) && wordOf(tree, noun).endsWith('s');
  const isBound = headOf(tree, noun) === at || headOf(tree, at) === noun || headOf(tree, noun) === headOf(tree, at);
  if (uposOf(tree, noun) === 'NOUN' && uposOf(tree, at) === 'PROPN') return true;
  return isPlural && !(isBound && deprelOf(tree, noun) === 'compound');
}

/** The words of what is counted, with coordinated nouns that have no figure of their own ("men, women and children"). */
export function populationSpan(figure: Figure): { start: number; end: number } | null {
  const { tree, noun, from } = figure;
  if (noun < 0) return null;
  const start = tree.tokens[Math.min(from, noun)]?.start ?? 0;
  return { start, end: tree.tokens[lastConjunct(tree, noun)]?.end ?? 0 };
}

const OWN_FIGURE = new Set(['NUM']);
const FARTHEST_CONJUNCT = 8;

function lastConjunct(tree: Tree, noun: number): number {
  let last = noun;
  for (const child of childrenOf(tree, noun)) {
    if (relOf(tree, child) !== 'conj' || child < noun || child > last + FARTHEST_CONJUNCT) continue;
    if (!isNominal(tree, child) || caseOf(tree, child) !== '') break;
    if (hasFigure(tree, child)) break;
    last = child;
  }
  return last;
}

function hasFigure(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some((child) => {
    const word = wordOf(tree, child);
    return OWN_FIGURE.has(uposOf(tree, child)) || relOf(tree, child) === 'nummod' || word === 'a' || word === 'an';
  });
}
