import type { Modality } from '../../model/claim.ts';
import { NO_PACK } from '../../model/pack/pack.ts';
import type { Figure } from './counted.ts';
import { lastOf } from './counted.ts';
import { isCompared } from './measure/compared.ts';
import { formsOf } from './measure/verb-forms.ts';
import type { Verdict } from './measure/verdict.ts';
import { exchangedFor, settledBeside, toldBehind } from './modality-beside.ts';
import type { Tree } from './tree.ts';
import {
  ancestors,
  caseOf,
  childBy,
  childrenOf,
  deprelOf,
  headOf,
  headsClause,
  isNominal,
  lemmaOf,
  relOf,
  uposOf,
  wordOf,
} from './tree.ts';
import { sortOf } from './what.ts';

const MODALS: Readonly<Record<string, Modality>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  '’ll': 'planned',
  wo: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  would: 'planned',
};

/** Verbs that govern the predicate as their complement and say how sure it is, after the factuality classes of FactBank. */
const ABOVE: Readonly<Record<string, Modality>> = {
  ...group(
    'planned',
    `plan aim intend schedule order want hope expect try attempt seek vow pledge promise ask urge prepare agree decide
     need call demand threaten propose offer set project target`,
  ),
  ...group('possible', 'fear believe suspect think presume assume estimate_to risk consider seem appear'),
  ...group('denied', 'deny refute reject dismiss dispute'),
};
const POSSIBLE_WORDS = new Set(
  'possibly perhaps probably likely potentially maybe presumably risk fear possible feared'.split(' '),
);

function group(modality: Modality, words: string): Record<string, Modality> {
  return Object.fromEntries(words.split(/\s+/).map((word) => [word, modality]));
}

/** Verbs that mark possibility only in the passive or of unnamed people: "is believed to be", "are feared dead". */
const IN_PASSIVE = new Set(['believe', 'think', 'presume', 'assume', 'expect', 'fear', 'suspect']);
const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'obj', 'advcl', 'nmod', 'obl', 'acl']);

/**
 * How the text holds a figure to be true: as it is, as it may be, as it is meant to be, or not at all. A share of what
 * is "not working" is asserted: only a predicate that states the measure is denied by its "not".
 */
export function modalityOf(figure: Figure, verdict: Verdict): Modality {
  const found = modalityIn(figure, verdict);
  const isDoubtful = isThought(figure, verdict.predicate) || isFeared(figure);
  return found === 'planned' && isDoubtful ? 'possible' : found;
}

function modalityIn(figure: Figure, { predicate, measure }: Verdict): Modality {
  const { tree, noun } = figure;
  // "900 will need help, up from 400 in June": what a figure is compared with has been.
  if (isCompared(figure)) return 'asserted';
  const settled = settledBeside(figure);
  if (settled !== null) return settled;
  const exchanged = exchangedFor(figure);
  if (exchanged >= 0) return modalityOfDeed(tree, exchanged) ?? 'asserted';
  for (const at of [predicate, noun]) {
    const own = at < 0 ? null : ownModality(tree, at);
    if (own !== null) return own === 'denied' && measure === 'other' ? 'asserted' : own;
  }
  if (isToCome(tree, predicate)) return 'planned';
  // "Wants to know why 12 were killed": what is asked about has happened.
  if (ASKED.has(wordOf(tree, figure.first - 1))) return 'asserted';
  return (
    modalityAbove(tree, predicate) ??
    modalityBeside(figure, predicate) ??
    toldBehind(figure, MODALS) ??
    ofDeed(figure, measure) ??
    'asserted'
  );
}

/** "plans to reach another 900", "will have space for 900": of a figure that no measure is told of, the verb whose object it is or is for. */
function ofDeed({ tree, top }: Figure, measure: Verdict['measure']): Modality | null {
  if (measure !== 'other') return null;
  const above = relOf(tree, top) === 'nmod' && caseOf(tree, top) === 'for' ? headOf(tree, top) : top;
  const verb = relOf(tree, above) === 'obj' ? headOf(tree, above) : -1;
  if (verb < 0 || uposOf(tree, verb) !== 'VERB') return null;
  const planned = wordOf(tree, verb - 1) === 'to' ? ABOVE_FORMS.get(wordOf(tree, verb - 2)) : undefined;
  return planned ?? ownModality(tree, verb) ?? modalityAbove(tree, verb);
}

/** How the deed that something is given in return for is held: by its own words or those above it. */
function modalityOfDeed(tree: Tree, noun: number): Modality | null {
  for (const at of ancestors(tree, noun).slice(1)) {
    const found = ownModality(tree, at) ?? modalityAbove(tree, at);
    if (found !== null) return found;
  }
  // "agreed to free 40 in exchange for": the words, where the parser lost the verb.
  const to = tree.words.slice(0, noun).lastIndexOf('to');
  return to > 0 && noun - to < LONGEST_GAP ? (ABOVE_FORMS.get(wordOf(tree, to - 1)) ?? null) : null;
}

const THINKING = new Set(['think', 'believe', 'fear', 'assume', 'suspect', 'guess', 'suppose']);

/** "We thought there would be 900", "900 would drown if": what would be is only thought, or hangs on a condition. */
function isThought({ tree, first }: Figure, predicate: number): boolean {
  const from = predicate < 0 ? first : Math.min(first, predicate);
  const would = tree.words.slice(Math.max(0, from - 3), Math.max(first, predicate) + 8).indexOf('would');
  if (would < 0) return false;
  const verb = tree.lemmas.slice(0, first).findLastIndex((lemma, at) => THINKING.has(lemma) && from - at < 8);
  return (verb >= 0 && uposOf(tree, verb) === 'VERB') || tree.words.includes('if');
}

/** "I fear another ten will not see the morning" */
function isFeared({ tree, first }: Figure): boolean {
  const fear = tree.lemmas.slice(0, first).lastIndexOf('fear');
  return fear >= 0 && first - fear < 4 && uposOf(tree, fear) === 'VERB';
}

function ownModality(tree: Tree, at: number): Modality | null {
  if (POSSIBLE_WORDS.has(lemmaOf(tree, at)) && uposOf(tree, at) !== 'VERB') return 'possible';
  if (isToBeDone(tree, at)) return 'planned';
  for (const child of childrenOf(tree, at)) {
    const rel = relOf(tree, child);
    const word = wordOf(tree, child);
    if (rel === 'aux' && MODALS[word]) return isPastModal(tree, child, at) ? null : (MODALS[word] ?? null);
    if (rel === 'advmod' && POSSIBLE_WORDS.has(word) && !boundsFigure(tree, child)) return 'possible';
    if (rel === 'advmod' && (word === 'not' || word === "n't" || word === 'n’t' || word === 'never')) return 'denied';
    if (rel === 'mark' && CONDITIONS.has(word)) return 'possible';
  }
  return null;
}

/** Verbs with which "could" tells what somebody was able to do. */
const ABILITY = new Set(['claim', 'see', 'hear', 'count', 'boast', 'muster', 'afford']);

/** "could claim to hold" (was able to), "would later hold" (did, seen from before). */
function isPastModal(tree: Tree, modal: number, verb: number): boolean {
  if (wordOf(tree, modal) === 'could') return ABILITY.has(lemmaOf(tree, verb));
  return wordOf(tree, modal) === 'would' && /^(?:later|eventually|ultimately)$/.test(wordOf(tree, modal + 1));
}

/** "holds perhaps 600": the adverb bounds the figure, not what is done. */
function boundsFigure(tree: Tree, adverb: number): boolean {
  return (
    uposOf(tree, adverb + 1) === 'NUM' || /^(?:some|as|hundreds|thousands|dozens|half)$/.test(wordOf(tree, adverb + 1))
  );
}

const CONDITIONS = new Set(['if', 'unless']);
const IS = new Set(['is', 'are', 'was', 'were']);

/** "The state is to free 40", "200 are to be moved". */
function isToBeDone(tree: Tree, verb: number): boolean {
  const to = wordOf(tree, verb - 1) === 'be' ? verb - 2 : verb - 1;
  return wordOf(tree, to) === 'to' && IS.has(wordOf(tree, to - 1));
}

/** "Norland to take back 130": a headline's infinitive, with no verb before it, tells what is to come. */
function isToCome(tree: Tree, predicate: number): boolean {
  if (wordOf(tree, predicate - 1) !== 'to' || !isNominal(tree, predicate - 2)) return false;
  if (lemmaOf(tree, predicate) !== wordOf(tree, predicate)) return false;
  return tree.tokens.slice(0, predicate).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
}

const ASKED = new Set(['why', 'how', 'when', 'where']);

function modalityAbove(tree: Tree, predicate: number): Modality | null {
  let below = predicate;
  for (const at of ancestors(tree, predicate).slice(1, 4)) {
    const rel = relOf(tree, below);
    if (!COMPLEMENTS.has(rel) || deprelOf(tree, below) === 'acl:relcl') return null;
    const lemma = lemmaOf(tree, at);
    const found = lemma === 'threaten' ? threatened(tree, at) : ABOVE[lemma];
    const isComplement =
      rel === 'xcomp' ||
      rel === 'ccomp' ||
      (rel === 'acl' && uposOf(tree, at) === 'NOUN') ||
      (rel === 'advcl' && isAim(tree, below, at)) ||
      (rel === 'obj' && uposOf(tree, below) === 'NOUN');
    if (found && isComplement && (!IN_PASSIVE.has(lemma) || isWeak(tree, at))) return found;
    if (isComplement) {
      const own = ownModality(tree, at);
      if (own !== null && own !== 'denied' && rel === 'xcomp') return own;
    }
    if (headsClause(tree, at) && rel === 'advcl') return null;
    below = at;
  }
  return null;
}

/** "threatened on Monday to withdraw", "agreed at dawn to free": the infinitive behind a phrase of time, which the parser hung on the verb as an aim. */
function isAim(tree: Tree, clause: number, verb: number): boolean {
  const to = childBy(tree, clause, 'mark');
  return (
    wordOf(tree, to) === 'to' &&
    to > verb &&
    to - verb < 5 &&
    (MEANT.has(lemmaOf(tree, verb)) || lemmaOf(tree, verb) === 'threaten')
  );
}

const MEANT = new Set(['plan', 'vow', 'pledge', 'promise', 'agree', 'decide', 'offer', 'propose']);

/** People who threaten mean to do it; what else threatens to happen may. */
function threatened(tree: Tree, verb: number): Modality {
  const subject = childBy(tree, verb, 'nsubj');
  const isPerson =
    ['PROPN', 'PRON'].includes(uposOf(tree, subject)) || sortOf(wordOf(tree, subject), NO_PACK) === 'people';
  return isPerson ? 'planned' : 'possible';
}

function isWeak(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some((child) => {
    const rel = tree.tokens[child]?.deprel ?? '';
    return rel === 'aux:pass' || rel === 'nsubj:pass' || rel === 'nsubj';
  });
}

/** Modal words between the phrase and its predicate, or right before the predicate, whatever the tree makes of them. */
function modalityBeside(figure: Figure, predicate: number): Modality | null {
  const { tree, first } = figure;
  const after = lastOf(figure) + 1;
  const [from, to] = predicate >= after ? [after, predicate] : [Math.max(0, predicate - WORDS_BEFORE), predicate];
  if (to - from > LONGEST_GAP || (predicate < first && first - predicate > LONGEST_GAP)) return null;
  for (let at = to - 1; at >= from; at -= 1) {
    const word = wordOf(tree, at);
    if (STOPS.has(word)) return null;
    if (MODALS[word] !== undefined && isPastModal(tree, at, at + 1)) return null;
    const modal = MODALS[word] ?? (wordOf(tree, at + 1) === 'to' ? (ABOVE_FORMS.get(word) ?? null) : null);
    if (modal !== null) return modal;
    if (WEAK_PARTICIPLES.has(word) && isSaidOf(tree, at, predicate)) return 'possible';
    if (uposOf(tree, at) === 'VERB') return null;
  }
  return null;
}

/** "Are feared dead", "feared to be dead", "12 feared dead", but not "a suspected raid killed". */
function isSaidOf(tree: Tree, at: number, predicate: number): boolean {
  const [before, after] = [lemmaOf(tree, at - 1), wordOf(tree, at + 1)];
  return before === 'be' || after === 'to' || (at + 1 === predicate && uposOf(tree, predicate) !== 'NOUN');
}

const WORDS_BEFORE = 3;
const LONGEST_GAP = 10;
const STOPS = new Set([',', ';', 'and', 'that', 'who', 'but']);
const WEAK_PARTICIPLES = new Set(['believed', 'feared', 'thought', 'presumed', 'suspected', 'assumed']);
/** Words before "to" that say how sure it is; of the adjectives, those that say it lies ahead ("due to follow"). */
const ABOVE_FORMS: ReadonlyMap<string, Modality> = new Map([
  ...[...formsOf(Object.keys(ABOVE))].flatMap(([word, { lemma }]) => {
    const modality = ABOVE[lemma];
    return modality === undefined ? [] : [[word, modality] as const];
  }),
  ...['due', 'slated', 'poised', 'ready', 'about'].map((word) => [word, 'planned'] as const),
]);
