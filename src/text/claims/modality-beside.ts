import type { Modality } from '../../model/claim.ts';
import type { Figure } from './counted.ts';
import { phraseEnd } from './measure/phrase-end.ts';
import { isSpeechVerb } from './speech.ts';
import type { Tree } from './tree.ts';
import { lemmaOf, uposOf, wordOf } from './tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for a number that is to be reached, and for what is to be done. */
const AIMS = set('target goal quota aim objective');
const PLANS = set('plan proposal blueprint permit permission project programme program');
/** Verbs whose object is what is to come. */
const EXPECTING = set('expect anticipate forecast envisage foresee plan promise pledge');
const DENYING = set('reject dismiss dispute deny withdraw retract refute contest');
const NUMBERS = set('figure toll number count total estimate tally claim');
const AHEAD = set('scheduled due expected set slated planned supposed meant projected forecast poised');
const WEAK = set('believed thought feared presumed suspected assumed likely');
const BE = set('is are was were be been being');
const PARTS =
  set(`none some most many few all half any each one no third quarter fifth majority minority rest hundreds thousands
  dozens scores tens percent cent %`);
const CHANGING =
  set(`cut reduced raised increased expanded trimmed halved slashed boosted brought lowered lifted scaled grow rise fall
  shrink swell drop climb`);

/**
 * What the words before and behind the counted phrase settle, before any predicate is asked: the whole of which another figure
 * is told ("none of the 80 will"), and the number from which something changes ("a force of 900 will be cut to 400"), stand as they
 * are; an aim, a plan and what is expected lie ahead. Null where they settle nothing.
 */
export function settledBeside(figure: Figure): Modality | null {
  const { tree, first } = figure;
  if (isWhole(figure) || isBaseOfChange(figure)) return 'asserted';
  const of = wordOf(tree, first - 1);
  if (of === 'of' && AIMS.has(lemmaOf(tree, first - 2))) return 'planned';
  if (of === 'of' && NUMBERS.has(lemmaOf(tree, first - 2)) && isDenied(tree, first - 3)) return 'denied';
  if (/^(?:planned|projected|targeted)$/.test(wordOf(tree, figure.last + 1)) && endsThere(tree, figure.last + 2))
    return 'planned';
  if (of === 'for' && PLANS.has(lemmaOf(tree, first - 2))) return 'planned';
  return isExpected(tree, first) ? 'planned' : null;
}

/** "rejected the earlier figure of": a verb of denying right before the noun's article and adjectives. */
function isDenied(tree: Tree, before: number): boolean {
  let at = before;
  while (/^(?:DET|ADJ|PRON)$/.test(uposOf(tree, at))) at -= 1;
  return DENYING.has(lemmaOf(tree, at)) && uposOf(tree, at) === 'VERB';
}

/** "out of 6,500 planned.", not "6,500 planned to leave" or "40 planned raids". */
function endsThere(tree: Tree, at: number): boolean {
  return (
    at >= tree.tokens.length || /^(?:PUNCT|CCONJ)$/.test(uposOf(tree, at)) || /^(?:for|by|in)$/.test(wordOf(tree, at))
  );
}

/** "Officials expect another 40", not "as expected, 40 came". */
function isExpected(tree: Tree, first: number): boolean {
  let at = first - 1;
  while (uposOf(tree, at) === 'DET' || uposOf(tree, at) === 'ADV') at -= 1;
  const isVerb = uposOf(tree, at) === 'VERB' || (at === first - 1 && wordOf(tree, at) !== lemmaOf(tree, at));
  if (!isVerb || !EXPECTING.has(lemmaOf(tree, at))) return false;
  return /^(?:NOUN|PROPN|PRON|ADV|AUX)$/.test(uposOf(tree, at - 1)) && !BE.has(wordOf(tree, at - 1));
}

/** "none of the county's 80 sailors", "two of the 14" */
function isWhole({ tree, first }: Figure): boolean {
  let of = first - 1;
  while (of > first - 6 && /^(?:DET|PRON|NOUN|PROPN|ADJ|PART|ADV)$/.test(uposOf(tree, of))) of -= 1;
  if (of === first - 1 || wordOf(tree, of) !== 'of') return false;
  return uposOf(tree, of - 1) === 'NUM' || PARTS.has(wordOf(tree, of - 1));
}

/** "a force of 900 will be cut to 400", "will grow from 900 to 1,200" */
function isBaseOfChange({ tree, first, last }: Figure): boolean {
  const isToNumber = (at: number): boolean => {
    const to = [at, at + 1, at + 2].find((index) => wordOf(tree, index) === 'to');
    return to !== undefined && [to + 1, to + 2, to + 3].some((index) => uposOf(tree, index) === 'NUM');
  };
  if (wordOf(tree, first - 1) === 'from' && isToNumber(last + 1)) return true;
  for (let at = last + 1; at < last + 9; at += 1) {
    if (/^[,;:]$/.test(wordOf(tree, at))) return false;
    if (CHANGING.has(wordOf(tree, at)) && uposOf(tree, at) === 'VERB') return isToNumber(at + 1);
  }
  return false;
}

/** What the verbs right behind the counted phrase tell, where nothing else does: "15 lorries are due to cross", "60 may be with them". */
export function toldBehind(figure: Figure, modals: Readonly<Record<string, Modality>>): Modality | null {
  const { tree } = figure;
  if (!isSubject(figure)) return null;
  let at = phraseEnd(figure) + 1;
  while (uposOf(tree, at) === 'ADV') at += 1;
  const modal = modals[wordOf(tree, at)];
  if (modal !== undefined && uposOf(tree, at) === 'AUX') return modal;
  if (!BE.has(wordOf(tree, at)) && !/^(?:has|have|had)$/.test(wordOf(tree, at))) return null;
  while (uposOf(tree, at) === 'ADV' || uposOf(tree, at) === 'AUX') at += 1;
  const [word, next] = [wordOf(tree, at), wordOf(tree, at + 1)];
  if (WEAK.has(word)) return 'possible';
  if (AHEAD.has(word) && /^(?:to|in|on|at|by|for|next|this|today|tomorrow|soon|later)$/.test(next)) return 'planned';
  if (word === 'at' && next === 'risk') return 'possible';
  return word === 'on' && wordOf(tree, at + 2) === 'way' ? 'planned' : null;
}

/** No preposition and no verb but one of saying or thinking stands before the phrase: "killed 14 men will" tells of others. */
function isSubject({ tree, first }: Figure): boolean {
  let at = first - 1;
  while (/^(?:DET|ADV|ADJ)$/.test(uposOf(tree, at))) at -= 1;
  if (uposOf(tree, at) === 'ADP') return false;
  return (
    uposOf(tree, at) !== 'VERB' ||
    isSpeechVerb(tree, at) ||
    /^(?:think|believe|fear|expect|hope)$/.test(lemmaOf(tree, at))
  );
}

/** The noun "exchange" or "return" of "in exchange for the release of 90": what is given in return is as sure as what it is given for. */
export function exchangedFor({ tree, first }: Figure): number {
  for (let at = first - 1; at > first - 7; at -= 1) {
    if (
      /^(?:exchange|return)$/.test(wordOf(tree, at)) &&
      wordOf(tree, at - 1) === 'in' &&
      wordOf(tree, at + 1) === 'for'
    )
      return at;
  }
  return -1;
}
