import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import type { Tree } from '../tree.ts';
import { isNominal, lemmaOf, uposOf, wordOf } from '../tree.ts';
import type { Sort } from '../what.ts';
import { BE } from './auxiliaries.ts';
import type { Modified } from './by-phrase.ts';
import { formOf, keyMeasure } from './lexicon.ts';
import { lodgingAt, lodgingNoun } from './lodging.ts';
import { formsOf } from './verb-forms.ts';
import { PERSONNEL } from './words.ts';

/* What stands beside a figure of which no verb or noun of the tables says anything. */

/** After VerbNet's defend-72.3 and the hyponyms of "guard" in WordNet. */
const GUARDS = formsOf(
  'guard watch protect patrol man secure defend escort police garrison staff ring cordon'.split(' '),
);
const MOST_PARTICLES = 2;

/** "Guarded by 40 soldiers", "watched over by 90 police": who guards a place was sent there. */
export function guardsOf({ tree, first }: Figure, sort: Sort): Modified | null {
  if ((sort !== 'people' && sort !== 'things') || wordOf(tree, first - 1) !== 'by') return null;
  for (let at = first - 2; at >= first - 2 - MOST_PARTICLES; at -= 1) {
    if (GUARDS.has(wordOf(tree, at))) return { measure: 'deployed', predicate: at };
    if (!['ADP', 'ADV'].includes(uposOf(tree, at))) return null;
  }
  return null;
}

const EXPECTS = formsOf('expect await anticipate'.split(' '));

const PREPARES = formsOf('prepare brace'.split(' '));

/** "Officials expect 900 more people": those who are to come. */
export function expectedOf(figure: Figure, sort: Sort): Modified | null {
  const { tree, first } = figure;
  const end = lastOf(figure);
  const isOfPeople = sort === 'people' || sort === 'unsaid';
  const isAwaited = wordOf(tree, first - 1) === 'for' && PREPARES.has(wordOf(tree, first - 2));
  const isExpected = (sort === 'people' && EXPECTS.has(wordOf(tree, first - 1))) || (isOfPeople && isAwaited);
  if (isExpected && wordOf(tree, end + 1) !== 'to') return { measure: 'arrived', predicate: first - 1 };
  const isTold = isOfPeople && BE.has(wordOf(tree, end + 1)) && wordOf(tree, end + 2) === 'expected';
  return isTold && wordOf(tree, end + 3) !== 'to' ? { measure: 'arrived', predicate: end + 2 } : null;
}

/** "In exchange for four officers": those who are to be let go. */
export function exchangedOf({ tree, first }: Figure, sort: Sort): Modified | null {
  const isExchanged = wordOf(tree, first - 1) === 'for' && wordOf(tree, first - 2) === 'exchange';
  return sort === 'people' && isExchanged ? { measure: 'released', predicate: first - 2 } : null;
}

/** "A boat carrying 200 migrants": they are aboard. */
export function carriedOf({ tree, first }: Figure, sort: Sort): Modified | null {
  const isCarried = sort === 'people' && wordOf(tree, first - 1) === 'carrying';
  return isCarried ? { measure: 'inside', predicate: first - 1 } : null;
}

/** "And 2,000 men in 14 prisons": where they are, if nothing else is said. */
export function lodgedOf(figure: Figure, sort: Sort): Modified | null {
  const isSent = PERSONNEL.has(wordOf(figure.tree, figure.noun));
  const measure = sort === 'people' && !isSent ? lodgingAt(figure.tree, lastOf(figure) + 1) : null;
  return measure === null ? null : { measure, predicate: lastOf(figure) + 1 };
}

const CAPACITY = /^(?:capacity|spaces?|places)$/;
const LONGEST_LABEL = 6;

/** "Kel Mar camp: 9,000 people", "Tarn: 9,000 people (capacity: 4,000)": the row of a place that people are in. */
export function labelOf(figure: Figure): Modified | null {
  const { tree, first } = figure;
  if (wordOf(tree, first - 1) !== ':' || first > LONGEST_LABEL) return null;
  const named = lodgingNoun(tree, first - 2);
  if (named !== null) return { measure: named, predicate: first - 2 };
  const end = lastOf(figure);
  const isBounded = wordOf(tree, end + 1) === '(' && [end + 2, end + 3].some((at) => CAPACITY.test(wordOf(tree, at)));
  return isBounded ? { measure: 'sheltered', predicate: end } : null;
}

const LONGEST_INSERT = 14;
const OPENERS = new Set([
  'a',
  'the',
  'some',
  ':',
  '-',
  '–',
  '—',
  '.',
  '"',
  '“',
  'of',
  'and',
  'convoy',
  'group',
  'column',
  'further',
]);

/**
 * "A convoy of 40 lorries carrying flour crossed at Orm": where a figure opens its clause, the first past form behind it that
 * only says what is done by who is counted, and that nothing between them claims.
 */
export function lateVerbOf(figure: Figure): Modified | null {
  const { tree, first } = figure;
  const end = lastOf(figure);
  if (figure.noun < 0 || !isOpening(tree, first) || !isModified(tree, end + 1)) return null;
  for (let at = end + 2; at <= end + LONGEST_INSERT; at += 1) {
    const word = wordOf(tree, at);
    if (/^(?:[.;:!?]|who|which|that|said|says)$/.test(word)) return null;
    const form = formOf(word);
    if (form === null || !form.form.startsWith('past') || !isNominal(tree, at - 1)) continue;
    const measure = keyMeasure(`${form.lemma}_${wordOf(tree, at + 1)}`, 'act') ?? keyMeasure(form.lemma, 'act');
    if (measure !== null) return { measure, predicate: at };
  }
  return null;
}

function isOpening(tree: Tree, first: number): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const word = wordOf(tree, at);
    if (/^[.:–—-]$/.test(word)) return true;
    if (!OPENERS.has(word) && !OPENERS.has(lemmaOf(tree, at))) return false;
  }
  return true;
}

/** A participle that opens what is set in: "lorries [carrying] flour", "trucks [packed] with men". */
function isModified(tree: Tree, at: number): boolean {
  return uposOf(tree, at) === 'VERB' && /(?:ing|ed|en)$/.test(wordOf(tree, at));
}
