import { formOf, keyMeasure, nounMeasure } from './measure/lexicon.ts';
import { TOLL_NOUNS } from './measure/words.ts';
import type { Tree } from './tree.ts';
import { deprelOf, headOf, isBareParticipleWord, lemmaOf, uposOf, wordOf } from './tree.ts';

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV', 'PUNCT', 'PART', 'X', 'SYM', 'CCONJ']);
const LONGEST_RUN = 10;

/**
 * The run of words that can be one noun phrase from `from` on: modifiers, then nouns, up to the first plural. `noun`
 * is its last noun, -1 if it holds none; `end` the last token of the run.
 */
export function nounRun(tree: Tree, from: number): { noun: number; end: number } {
  let noun = -1;
  let at = compoundEnd(tree, from);
  for (; at < Math.min(tree.tokens.length, from + LONGEST_RUN); at += 1) {
    const upos = nounlike(tree, at);
    if (isNumberOfName(tree, at)) continue;
    if (
      !INSIDE.has(upos) ||
      !goesOn(tree, at, noun) ||
      (isPredicate(tree, at) && (at > from || endsClause(tree, at + 1)))
    )
      break;
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
  const isVerb = keyMeasure(word, 'act') !== null && nounMeasure(word, 'event') === null && !TOLL_NOUNS.has(word);
  return isVerb && STARTS_OBJECT.has(uposOf(tree, at + 1));
}

const STARTS_OBJECT = new Set(['NOUN', 'ADJ', 'DET', 'PRON', 'ADP', 'PROPN']);

/** "F-[16] jets", "Mi-[8] helicopters". */
function isNumberOfName(tree: Tree, at: number): boolean {
  const isGlued = tree.tokens[at - 1]?.end === tree.tokens[at]?.start;
  return uposOf(tree, at) === 'NUM' && wordOf(tree, at - 1) === '-' && isGlued && uposOf(tree, at - 2) === 'PROPN';
}

/** The last word of a modifier joined by hyphens ("[clay-and-reed] huts"); `from` where none starts, or for "passers-by". */
export function compoundEnd(tree: Tree, from: number): number {
  const isGlued = (at: number): boolean => tree.tokens[at]?.end === tree.tokens[at + 1]?.start;
  let at = from;
  while (wordOf(tree, at + 1) === '-' && isGlued(at) && isGlued(at + 1) && at - from < LONGEST_RUN) at += 2;
  return INSIDE.has(uposOf(tree, at)) ? at : from;
}

/** The tag, where a word in capitals counts as a name: "IS" is often taken for a form of "be". */
export function nounlike(tree: Tree, at: number): string {
  const text = tree.tokens[at]?.text ?? '';
  if (isBareParticipleWord(tree, at)) return 'VERB';
  return /^\p{Lu}{2,}$/u.test(text) ? 'PROPN' : uposOf(tree, at);
}

/** "Officers said 300 remained": no noun follows that the verb could modify. */
function endsClause(tree: Tree, at: number): boolean {
  return (
    at >= tree.tokens.length ||
    /day$/.test(wordOf(tree, at)) ||
    ['PUNCT', 'ADP', 'ADV', 'CCONJ', 'SCONJ'].includes(uposOf(tree, at))
  );
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
export function isSharedHead(tree: Tree, and: number): boolean {
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

export function isPluralForm(tree: Tree, noun: number): boolean {
  return lemmaOf(tree, noun) !== wordOf(tree, noun) && wordOf(tree, noun).endsWith('s');
}
