import type { Modality } from '../../model/claim.ts';
import type { Figure } from './counted.ts';
import { lastOf } from './counted.ts';
import type { Verdict } from './measure/decide.ts';
import { isCompared } from './measure/decide.ts';
import { formsOf } from './measure/verb-forms.ts';
import type { Tree } from './tree.ts';
import { ancestors, childrenOf, headsClause, isNominal, lemmaOf, relOf, uposOf, wordOf } from './tree.ts';

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
  ...group('possible', 'fear believe suspect think presume assume estimate_to threaten risk consider seem appear'),
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
export function modalityOf(figure: Figure, { predicate, measure }: Verdict): Modality {
  const { tree, noun } = figure;
  // "900 will need help, up from 400 in June": what a figure is compared with has been.
  if (isCompared(figure)) return 'asserted';
  for (const at of [predicate, noun]) {
    const own = at < 0 ? null : ownModality(tree, at);
    if (own !== null) return own === 'denied' && measure === 'other' ? 'asserted' : own;
  }
  if (isToCome(tree, predicate)) return 'planned';
  // "Wants to know why 12 were killed": what is asked about has happened.
  if (ASKED.has(wordOf(tree, figure.first - 1))) return 'asserted';
  return modalityAbove(tree, predicate) ?? modalityBeside(figure, predicate) ?? 'asserted';
}

function ownModality(tree: Tree, at: number): Modality | null {
  if (POSSIBLE_WORDS.has(lemmaOf(tree, at)) && uposOf(tree, at) !== 'VERB') return 'possible';
  if (isToBeDone(tree, at)) return 'planned';
  for (const child of childrenOf(tree, at)) {
    const rel = relOf(tree, child);
    const word = wordOf(tree, child);
    if (rel === 'aux' && MODALS[word]) return MODALS[word] ?? null;
    if (rel === 'advmod' && POSSIBLE_WORDS.has(word)) return 'possible';
    if (rel === 'advmod' && (word === 'not' || word === "n't" || word === 'n’t' || word === 'never')) return 'denied';
    if (rel === 'mark' && CONDITIONS.has(word)) return 'possible';
  }
  return null;
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
    if (!COMPLEMENTS.has(rel)) return null;
    const lemma = lemmaOf(tree, at);
    const found = ABOVE[lemma];
    const isComplement =
      rel === 'xcomp' ||
      rel === 'ccomp' ||
      (rel === 'acl' && uposOf(tree, at) === 'NOUN') ||
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
