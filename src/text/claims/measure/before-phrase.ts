import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { isApart, lemmaOf, uposOf, wordOf } from '../tree.ts';
import { HAVE } from './auxiliaries.ts';
import type { Modified } from './by-phrase.ts';
import { GIVEN_TO } from './by-predicate.ts';
import { formOf, keyMeasure, nounMeasure } from './lexicon.ts';

/**
 * What stands right before the counted phrase: a verb that the phrase undergoes, an event noun with "of", or a verb of
 * giving. Verbs are known by their forms, so that neither tag nor tree needs to be right: "killing 12 people".
 */
const BETWEEN = new Set(
  'the all another an a additional other total both their his her its some further each'.split(' '),
);
const PARTICLES = new Set('down up out back away off over in'.split(' '));

/** A verb or an event noun with "of" right before the phrase. */
export function beforeOf(figure: Figure): Modified | null {
  const { tree, first } = figure;
  let at = first - 1;
  if (isApart(tree, first)) return null;
  if (wordOf(tree, at) === 'of' && wordOf(tree, at - 1) === 'total') at -= 2;
  while (at > 0 && BETWEEN.has(wordOf(tree, at))) at -= 1;
  if (at < 0) return null;
  const word = wordOf(tree, at);
  if (word === 'of') return eventBefore(tree, at - 1);
  if (word === 'to' && wordOf(tree, at - 1) === 'home') return { measure: 'population', predicate: at - 1 };
  if (PARTICLES.has(word)) return verbBefore(tree, at - 1, `_${word}`);
  const behind = wordOf(tree, lastOf(figure) + (wordOf(tree, lastOf(figure) + 2) === 'them' ? 3 : 1));
  return verbBefore(tree, at, '') ?? verbBefore(tree, at, `_${behind}`);
}

function eventBefore(tree: Tree, before: number): Modified | null {
  const at = isDay(tree, before) ? before - 1 : before;
  if (wordOf(tree, at) === 'shooting') {
    const isFatal = [at - 1, at - 2, at - 3].some((before) => FATAL.has(wordOf(tree, before)));
    return isFatal ? { measure: 'killed', predicate: at } : null;
  }
  const measure = nounMeasure(lemmaOf(tree, at), 'event') ?? nounMeasure(wordOf(tree, at), 'event');
  return measure === null ? null : { measure, predicate: at };
}

const FATAL = new Set(['fatal', 'deadly', 'lethal']);

/** "The death Friday of two divers". */
function isDay(tree: Tree, at: number): boolean {
  return /day$/.test(wordOf(tree, at)) && uposOf(tree, at) === 'PROPN';
}

function verbBefore(tree: Tree, at: number, particle: string): Modified | null {
  const form = formOf(wordOf(tree, at));
  if (form === null || (form.form === 'participle' && !isPerfect(tree, at))) return null;
  if (form.form === 'base' && !canBePresent(tree, at)) return null;
  const manner = wordOf(tree, at - 1).endsWith('ly')
    ? keyMeasure(`${form.lemma}_${wordOf(tree, at - 1)}`, 'undergo')
    : null;
  const measure = manner ?? keyMeasure(form.lemma + particle, 'undergo');
  return measure === null ? null : { measure, predicate: at };
}

/** "Has taken back 28 children". */
function isPerfect(tree: Tree, at: number): boolean {
  return [at - 1, at - 2].some((before) => HAVE.has(wordOf(tree, before)));
}

/** A base form is a verb by its tag, or by the subject right before it ("the rebels hold 40 men"). */
function canBePresent(tree: Tree, at: number): boolean {
  if (uposOf(tree, at) === 'VERB') return true;
  const before = uposOf(tree, at - 1);
  const isPlural = before === 'NOUN' && wordOf(tree, at - 1) !== lemmaOf(tree, at - 1);
  return (
    before === 'PROPN' || before === 'PRON' || isPlural || hasPluralHead(tree, at) || wordOf(tree, at - 1) === 'to'
  );
}

/** "The camps of the valley shelter 900": the plural before "of" is the subject. */
function hasPluralHead(tree: Tree, at: number): boolean {
  for (let of = at - 2; of >= at - LONGEST_OF && of > 0; of -= 1) {
    if (wordOf(tree, of) === 'of') return uposOf(tree, of - 1) === 'NOUN' && wordOf(tree, of - 1).endsWith('s');
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(uposOf(tree, of))) return false;
  }
  return false;
}

const LONGEST_OF = 5;

const RECIPIENT_REACH = 14;

/** After "to", "for" or "among", with a verb of giving before it in the clause: "handed blankets and food to 40 families". */
export function recipientOf({ tree, first }: Figure): Modified | null {
  if (!GIVEN_TO.has(wordOf(tree, first - 1))) return null;
  for (let at = first - 2; at >= Math.max(0, first - RECIPIENT_REACH); at -= 1) {
    const form = formOf(wordOf(tree, at));
    if (form !== null && keyMeasure(form.lemma, 'undergo') === 'supplied')
      return { measure: 'supplied', predicate: at };
    if (uposOf(tree, at) === 'VERB' || /^[;:.]$/.test(wordOf(tree, at))) return null;
  }
  return null;
}
