import type { QuantityMention } from '../../model/mention.ts';
import { formsOf } from './measure/verb-forms.ts';
import { TOLL_NOUNS } from './measure/words.ts';
import { compoundEnd, isPluralForm, isSharedHead, isTheirVerb, nounRun } from './noun-run.ts';
import type { Tree } from './tree.ts';
import { headOf, isBareParticipleWord, isNominal, lemmaOf, relOf, tokensOf, topOf, uposOf, wordOf } from './tree.ts';

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
  const isArticle = mention.madeBy === 'article';
  const { from, noun } = isArticle
    ? { from: first + 1, noun: mention.noun }
    : isRidOf({ tree, first, last })
      ? { from: last + 1, noun: -1 }
      : countedNoun(tree, first, last);
  const top = topOf(tree, first, noun < 0 ? last : noun);
  return { mention, sentence: mention.sentence, tree, first, last, from, noun, top };
}

/** Verbs that take something from people with "of", or lay it to them, after VerbNet's cheat-10.6, clear-10.3 and judgement-33. */
const RIDDING = formsOf('strip rob deprive relieve divest clear acquit accuse convict suspect cure'.split(' '));

/** "Stripping 17 of citizenship": what stands behind "of" is not what is counted. */
export function isRidOf({ tree, first, last }: Pick<Figure, 'tree' | 'first' | 'last'>): boolean {
  return wordOf(tree, last + 1) === 'of' && RIDDING.has(wordOf(tree, first - 1)) && uposOf(tree, last + 2) === 'NOUN';
}

/** The head noun after the quantity: where the tree and the run of words agree the tree's, else the run's. */
function countedNoun(tree: Tree, first: number, last: number): { from: number; noun: number } {
  const endsInOf = wordOf(tree, last) === 'of';
  const of = !endsInOf && wordOf(tree, last + 1) === 'of' ? last + 1 : last;
  if (of === last && !endsInOf && startsAnother(tree, last)) return { from: last + 1, noun: -1 };
  const { from, run } = ownedRun(tree, skipDeterminers(tree, of + 1));
  const isOfThem = PRONOUNS.has(wordOf(tree, from - 1)) && uposOf(tree, from) === 'VERB';
  if (isOfThem || isTheirVerb(tree, from)) return { from, noun: -1 };
  const shared = sharedNoun(tree, last);
  if (shared >= 0) return { from: shared, noun: shared };
  const governor = headOf(tree, topOf(tree, first, of));
  const isAfter = governor > of && governor <= Math.max(run.end, from) && relOf(tree, governor) !== 'punct';
  if (isAfter && canBeCounted(tree, governor) && !goesOnTo(tree, governor, run.noun)) return { from, noun: governor };
  const owned = wholeAfter(tree, endsInOf || of > last ? ownFigure(tree, from, run.noun) : -1);
  if (owned >= 0) return { from: owned, noun: owned };
  if (run.noun < 0 && isCapitalAdjective(tree, from)) return { from, noun: from };
  return { from, noun: run.noun };
}

const DETERMINERS = new Set(
  'the these those their his her its our my your all such said what whom which them us'.split(' '),
);

const ARTICLES = new Set(['the', 'these', 'those', 'their', 'his', 'her', 'its', 'our', 'my', 'your']);
const BEFORE_ARTICLE = new Set(['half', 'both', 'all', 'twice', 'double', 'treble', 'quarter', 'third']);

/**
 * An article behind a bare number opens another phrase: "up from [12] the year before", "the [150] the mayor promised"; but in
 * "brought to 49 the number killed" the number is what is told.
 */
function startsAnother(tree: Tree, last: number): boolean {
  if (!ARTICLES.has(wordOf(tree, last + 1)) || BEFORE_ARTICLE.has(wordOf(tree, last))) return false;
  return !TOLL_NOUNS.has(lemmaOf(tree, last + 2));
}

/** Behind "half of them" a verb tells what they do ("awaiting trial"), and begins no noun. */
const PRONOUNS = new Set(['them', 'whom', 'us']);

function skipDeterminers(tree: Tree, index: number): number {
  let at = index;
  while (DETERMINERS.has(wordOf(tree, at)) || QUOTE_MARK.test(wordOf(tree, at))) at += 1;
  return at;
}

/** Between a figure that is quoted alone and its noun: "about 60" people. */
const QUOTE_MARK = /^(?:["“”«»]|''|``)$/;

const LONGEST_SHARED = 8;

/** The noun that two figures have in common ("[1,905] and 1,433 cases"), where the tree hangs the first on it; else -1. */
function sharedNoun(tree: Tree, last: number): number {
  const noun = headOf(tree, last);
  const isRow = ['and', 'or'].includes(wordOf(tree, last + 1)) && uposOf(tree, last + 2) === 'NUM';
  const isNear = noun > last + 2 && noun <= last + LONGEST_SHARED;
  return isRow && isNear && relOf(tree, last) === 'nummod' && isNominal(tree, noun) ? noun : -1;
}

/** The run of words from `first` on; behind an owner the run of what is owned: "one in four of the region's [residents]". */
function ownedRun(tree: Tree, first: number): { from: number; run: { noun: number; end: number } } {
  const run = nounRun(tree, first);
  const from = run.noun + 2;
  const owned = run.noun >= 0 && isPossessive(tree, run.noun + 1) ? nounRun(tree, from) : null;
  return owned === null || owned.noun < 0 || uposOf(tree, from) === 'NUM' ? { from: first, run } : { from, run: owned };
}

function isPossessive(tree: Tree, at: number): boolean {
  return /^['’]s?$/.test(wordOf(tree, at));
}

const LONGEST_OWNED = 6;

/** The figure of the whole behind "of": "18 of the 31 lorries", "half of the town's 900 residents"; -1 for none. */
function ownFigure(tree: Tree, from: number, owner: number): number {
  const isOwned = owner >= 0 && isPossessive(tree, owner + 1);
  const at = owner < 0 ? from : owner + 2;
  return (owner < 0 || isOwned) && uposOf(tree, at) === 'NUM' ? at : -1;
}

/** The noun behind the figure of the whole, which the share counts too; else -1. */
function wholeAfter(tree: Tree, figure: number): number {
  if (figure < 0) return -1;
  for (let at = figure + 1; at <= figure + LONGEST_OWNED; at += 1) {
    if (isNominal(tree, at) && !isNominal(tree, at + 1)) return at;
    if (!isNominal(tree, at) && !['ADJ', 'NUM'].includes(uposOf(tree, at)) && relOf(tree, at) !== 'amod') return -1;
  }
  return -1;
}

function canBeCounted(tree: Tree, index: number): boolean {
  if (isBareParticipleWord(tree, index)) return false;
  return (isNominal(tree, index) || isCapitalAdjective(tree, index)) && compoundEnd(tree, index) === index;
}

/** "six Japanese", "two Dutch": a people's name that is written as an adjective. */
function isCapitalAdjective(tree: Tree, index: number): boolean {
  return (
    uposOf(tree, index) === 'ADJ' &&
    !isBareParticipleWord(tree, index) &&
    /^\p{Lu}/u.test(tree.tokens[index]?.text ?? '')
  );
}

/** Whether the run goes on from a singular noun right into its last one ("embassy staff"): then the last is counted. */
function goesOnTo(tree: Tree, governor: number, noun: number): boolean {
  if (isSharedHead(tree, governor + 1) && noun === governor + 3) return true;
  if (uposOf(tree, governor) === 'PROPN' && noun > governor) return isPluralForm(tree, noun);
  return noun === governor + 1 && uposOf(tree, governor) === 'NOUN' && !isPluralForm(tree, governor);
}

/** The last token of the quantity and its noun. */
export function lastOf({ noun, last }: Figure): number {
  return Math.max(noun, last);
}
