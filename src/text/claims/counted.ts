import type { QuantityMention } from '../../model/mention.ts';
import { formOf, keyMeasure, nounMeasure } from './measure/lexicon.ts';
import { formsOf } from './measure/verb-forms.ts';
import type { Tree } from './tree.ts';
import {
  ancestors,
  deprelOf,
  headOf,
  isBareParticipleWord,
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
  if (isTheirVerb(tree, from)) return { from, noun: -1 };
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

/** An article behind a bare number opens another phrase: "up from [12] the year before", "the [150] the mayor promised". */
function startsAnother(tree: Tree, last: number): boolean {
  return ARTICLES.has(wordOf(tree, last + 1)) && !BEFORE_ARTICLE.has(wordOf(tree, last));
}

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

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV', 'PUNCT', 'PART', 'X', 'SYM', 'CCONJ']);
const LONGEST_RUN = 10;

/**
 * The run of words that can be one noun phrase from `from` on: modifiers, then nouns, up to the first plural. `noun`
 * is its last noun, -1 if it holds none; `end` the last token of the run.
 */
function nounRun(tree: Tree, from: number): { noun: number; end: number } {
  let noun = -1;
  let at = compoundEnd(tree, from);
  for (; at < Math.min(tree.tokens.length, from + LONGEST_RUN); at += 1) {
    const upos = nounlike(tree, at);
    if (isNumberOfName(tree, at)) continue;
    if (!INSIDE.has(upos) || !goesOn(tree, at, noun) || (at > from && isPredicate(tree, at))) break;
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    if (noun >= 0 && startsAnew(tree, noun, at)) break;
    noun = at;
  }
  return { noun, end: noun < 0 ? from : noun };
}

/** "Thousands need shelter": what only those can do who are counted, whatever the tagger takes it for. */
export function isTheirVerb(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  if (!['NOUN', 'VERB'].includes(uposOf(tree, at)) || lemmaOf(tree, at) !== word) return false;
  const isVerb = keyMeasure(word, 'act') !== null && nounMeasure(word, 'event') === null;
  return isVerb && STARTS_OBJECT.has(uposOf(tree, at + 1));
}

const STARTS_OBJECT = new Set(['NOUN', 'ADJ', 'DET', 'PRON', 'ADP', 'PROPN']);

/** "F-[16] jets", "Mi-[8] helicopters". */
function isNumberOfName(tree: Tree, at: number): boolean {
  const isGlued = tree.tokens[at - 1]?.end === tree.tokens[at]?.start;
  return uposOf(tree, at) === 'NUM' && wordOf(tree, at - 1) === '-' && isGlued && uposOf(tree, at - 2) === 'PROPN';
}

/** The last word of a modifier joined by hyphens ("[clay-and-reed] huts"); `from` where none starts, or for "passers-by". */
function compoundEnd(tree: Tree, from: number): number {
  const isGlued = (at: number): boolean => tree.tokens[at]?.end === tree.tokens[at + 1]?.start;
  let at = from;
  while (wordOf(tree, at + 1) === '-' && isGlued(at) && isGlued(at + 1) && at - from < LONGEST_RUN) at += 2;
  return INSIDE.has(uposOf(tree, at)) ? at : from;
}

/** The tag, where a word in capitals counts as a name: "IS" is often taken for a form of "be". */
function nounlike(tree: Tree, at: number): string {
  const text = tree.tokens[at]?.text ?? '';
  if (isBareParticipleWord(tree, at)) return 'VERB';
  return /^\p{Lu}{2,}$/u.test(text) ? 'PROPN' : uposOf(tree, at);
}

/** A past form of a verb that only what is counted can be subject of ("12 nuns left Orm"). */
function isPredicate(tree: Tree, at: number): boolean {
  const form = formOf(wordOf(tree, at));
  if (form === null || !(form.form === 'past' || form.form === 'past-or-participle')) return false;
  return keyMeasure(form.lemma, 'act') !== null && keyMeasure(form.lemma, 'undergo') === null;
}

/** Whether a word that is no noun can stand inside the phrase: before the noun, and not as its predicate. */
function goesOn(tree: Tree, at: number, noun: number): boolean {
  const upos = nounlike(tree, at);
  const next = nounlike(tree, at + 1);
  if (upos === 'NOUN' || upos === 'PROPN') return true;
  if (upos === 'PUNCT') return /^[-–"'“”‘’[\]]$/.test(wordOf(tree, at)) && !/\s/.test(gap(tree, at, noun));
  if (noun >= 0 && upos === 'CCONJ') return isSharedHead(tree, at);
  if (noun >= 0 || OPENERS.has(wordOf(tree, at))) return false;
  if (upos === 'CCONJ') return uposOf(tree, at - 1) === 'ADJ' && next === 'ADJ';
  if (upos === 'VERB' && AUXILIARIES.has(lemmaOf(tree, at))) return false;
  if (upos === 'VERB') return next === 'NOUN' || next === 'PROPN' || next === 'ADJ';
  return true;
}

/** "Rocket and mortar shells": a singular noun, "and", another one with their common plural behind it. */
function isSharedHead(tree: Tree, and: number): boolean {
  const isSingular = uposOf(tree, and - 1) === 'NOUN' && !isPluralForm(tree, and - 1);
  const isPair = uposOf(tree, and + 1) === 'NOUN' && !isPluralForm(tree, and + 1);
  return (
    wordOf(tree, and) === 'and' &&
    isSingular &&
    isPair &&
    uposOf(tree, and + 2) === 'NOUN' &&
    isPluralForm(tree, and + 2)
  );
}

/** Words that open a clause, which a tagger may take for adverbs of the phrase: "4 wounded when shells fell". */
const OPENERS = new Set(['when', 'while', 'where', 'after', 'as', 'because', 'since', 'until']);
const AUXILIARIES = new Set(['have', 'be', 'do']);

/** A hyphen or quote after a noun belongs to the phrase only where it is glued to it. */
function gap(tree: Tree, at: number, noun: number): string {
  if (noun < 0) return '';
  return tree.tokens[at]?.start === tree.tokens[noun]?.end ? '' : ' ';
}

/** A second noun that starts something else: a name after a plural ("12 people Sunday"), or one the tree cuts off. */
function startsAnew(tree: Tree, noun: number, at: number): boolean {
  const isName = nounlike(tree, noun) === 'PROPN' && uposOf(tree, noun + 1) !== 'PROPN';
  const isPlural = !isName && !/^\p{Lu}+$/u.test(tree.tokens[noun]?.text ?? '') && isPluralForm(tree, noun);
  if ((tree.tokens[at]?.start ?? 0) - (tree.tokens[at - 1]?.end ?? 0) > 1) return true;
  const isBound = headOf(tree, noun) === at || headOf(tree, at) === noun || headOf(tree, noun) === headOf(tree, at);
  if (nounlike(tree, noun) === 'NOUN' && uposOf(tree, at) === 'PROPN') return true;
  return isPlural && !(isBound && deprelOf(tree, noun) === 'compound');
}

function isPluralForm(tree: Tree, noun: number): boolean {
  return lemmaOf(tree, noun) !== wordOf(tree, noun) && wordOf(tree, noun).endsWith('s');
}

/** The last token of the quantity and its noun. */
export function lastOf({ noun, last }: Figure): number {
  return Math.max(noun, last);
}

/** The words of what is counted, with coordinated nouns that have no figure of their own ("men, women and children"). */
export function populationSpan(figure: Figure): { start: number; end: number } | null {
  const { mention, tree, noun, from } = figure;
  if (noun < 0) return null;
  const start = tree.tokens[Math.min(from, noun)]?.start ?? 0;
  const last = mention.madeBy === 'article' ? noun : lastConjunct(tree, noun);
  return { start, end: tree.tokens[last]?.end ?? 0 };
}

const JOINTS = new Set([',', 'and', 'or', '&', 'as', 'well', 'their', 'his', 'her', 'its', 'other', 'some', 'many']);
const AND = new Set(['and', 'or', '&']);
const LONGEST_ROW = 12;

/** The last noun of a row that shares one figure: nouns and their modifiers between commas and "and", none with its own. */
function lastConjunct(tree: Tree, noun: number): number {
  let last = noun;
  let closed = false;
  for (let at = noun + 1; at < Math.min(tree.tokens.length, noun + LONGEST_ROW); at += 1) {
    const word = wordOf(tree, at);
    closed ||= AND.has(word);
    if (nounMeasure(word, 'state') !== null || startsClause(tree, at)) break;
    if (JOINTS.has(word) || uposOf(tree, at) === 'ADJ') continue;
    if (nounlike(tree, at) !== 'NOUN' && nounlike(tree, at) !== 'PROPN') break;
    if (wordOf(tree, at - 1) === ',' && closed) break;
    if (!JOINTS.has(wordOf(tree, at - 1)) && at - 1 === last) break;
    if (nounlike(tree, at + 1) === 'NOUN') continue;
    last = at;
    if (closed) return isRowWith(tree, noun, last) ? last : noun;
  }
  return noun;
}

/** "250 beds, and plans to open two more": a verb that a tagger takes for a noun. */
function startsClause(tree: Tree, at: number): boolean {
  return wordOf(tree, at + 1) === 'to' && uposOf(tree, at + 2) === 'VERB';
}

/** Whether the tree coordinates the two, or takes neither for the subject of another clause. */
function isRowWith(tree: Tree, noun: number, last: number): boolean {
  return ancestors(tree, last).includes(noun) || relOf(tree, last) === 'conj';
}
