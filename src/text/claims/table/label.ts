import type { Measure, Population } from '../../../model/claim.ts';
import type { Pack } from '../../../model/pack/pack.ts';
import { singularOf } from '../../quantities/words/counted-nouns.ts';
import { fits } from '../measure/fits.ts';
import { formOf, keyMeasure, nounMeasure } from '../measure/lexicon.ts';
import { isPlaceNoun } from '../place/by-use.ts';
import { classOfWords, sortOf } from '../what.ts';

/**
 * What the head of a column or row says of the figures there: which measure, of whom or what, each null where it is left
 * open ("Total"). `isAlone`: the word for the measure is said of people only, so that nobody need be named.
 */
export interface CountLabel {
  readonly kind: 'count';
  readonly measure: Measure | null;
  readonly population: Population | null;
  readonly isAlone: boolean;
}

/** What stands below is counted, or is a place or a day. */
export type Label = CountLabel | { readonly kind: 'place' } | { readonly kind: 'day' };

export const OPEN_LABEL: CountLabel = { kind: 'count', measure: null, population: null, isAlone: false };

/** Measures that tables of casualties and damage give. The words of others ("held", "left") have many other senses there. */
const TABLED: ReadonlySet<Measure> = new Set([
  ...(['killed', 'injured', 'missing', 'displaced', 'evacuated', 'returned', 'sheltered', 'arrested'] as const),
  ...(['released', 'rescued', 'kidnapped', 'affected', 'destroyed', 'damaged'] as const),
]);
/** Verbs that in a head are said of people alone. */
const OF_PEOPLE = new Set(
  'kill die injure wound displace evacuate arrest rescue kidnap abduct drown murder'.split(' '),
);
/** Verbs of heads that name those counted; others ("treated", "transferred", "executed") head tables of other things, too. */
const NAMING = new Set(
  'destroy damage raze demolish level flatten collapse flood affect return relocate release free shelter host accommodate'.split(
    ' ',
  ),
);
/** States that are no participle; "lost" is left out, as it heads a column of every league table. */
const STATES = new Set('dead missing homeless deceased'.split(' '));
/** Events that stand for those to whom they happened. */
const TOLLS = new Set('death fatality injury evacuation arrest kidnapping abduction displacement'.split(' '));
/** Words that say that something is counted, and no more; those for people name nobody in particular. */
const COUNTING = new Set(
  'no nr number total count figure of the reported confirmed verified casualty victim # n'.split(' '),
);
const PLACES = new Set('location locality place country site department commune ward zone'.split(' '));
const DAYS = new Set('date day month year week'.split(' '));
const LONGEST_LABEL = 6;

/** Null where a word is not understood, where others are meant ("Other") ("Cost per house", "Lost"), or where two measures stand in one label. */
export function readLabel(text: string, pack: Pack): Label | null {
  const words = text.match(/[\p{L}#][\p{L}'’-]*|[\d%$€£/]/gu) ?? [];
  if (words.length > LONGEST_LABEL || words.some((word) => !/^[\p{L}#]/u.test(word))) return null;
  const keys = words.map((word) => singularOf(word.toLowerCase()));
  if (keys.includes('other')) return null;
  if (words.length === 1 && DAYS.has(keys[0] ?? '')) return { kind: 'day' };
  if (words.length <= 2 && keys.some((key) => PLACES.has(key) || isPlaceNoun(key))) return { kind: 'place' };
  const states = words.map((word, at) => stateOf(word.toLowerCase(), keys[at] ?? ''));
  const measures = new Set(states.flatMap((state) => state?.measure ?? []));
  const counted = words.filter((_, at) => states[at] === null && !COUNTING.has(keys[at] ?? '')).join(' ');
  const population = counted === '' ? null : { text: counted, class: classOfWords(counted, pack) };
  if (measures.size > 1 || (population !== null && sortOf(counted, pack) === 'unknown')) return null;
  const [measure = roleOf(counted)] = measures;
  const isAlone = states.some((state) => state?.isAlone === true);
  return { kind: 'count', measure, population, isAlone };
}

/** Two labels that hold for the same figure; null where they do not go together. */
export function joinLabels(one: CountLabel, other: CountLabel): CountLabel | null {
  const isSplit = one.measure !== null && other.measure !== null && one.measure !== other.measure;
  if (isSplit || (one.population !== null && other.population !== null)) return null;
  return {
    kind: 'count',
    measure: one.measure ?? other.measure,
    population: one.population ?? other.population,
    isAlone: one.isAlone || other.isAlone,
  };
}

/** Whether a label says enough for a claim: a measure, and somebody or something that it can be told of. */
export function isTelling({ measure, population, isAlone }: CountLabel, pack: Pack): boolean {
  if (measure === null) return false;
  return population === null ? isAlone : fits(measure, sortOf(population.text, pack));
}

/** The measure that a participle, a state or an event names. */
function stateOf(word: string, key: string): { readonly measure: Measure; readonly isAlone: boolean } | null {
  const form = formOf(word);
  const lemma = form?.form.includes('participle') === true ? form.lemma : '';
  const isParticiple = OF_PEOPLE.has(lemma) || NAMING.has(lemma);
  const measure = isParticiple
    ? (keyMeasure(lemma, 'undergo') ?? keyMeasure(lemma, 'act'))
    : STATES.has(word)
      ? nounMeasure(word, 'state')
      : TOLLS.has(key)
        ? nounMeasure(key, 'event')
        : null;
  if (measure === null || !TABLED.has(measure)) return null;
  return { measure, isAlone: !isParticiple || OF_PEOPLE.has(lemma) };
}

/** What those counted are by their name alone: "IDPs", "evacuees". */
function roleOf(counted: string): Measure | null {
  const role = counted.includes(' ') ? null : nounMeasure(singularOf(counted.toLowerCase()), 'role');
  return role !== null && TABLED.has(role) ? role : null;
}
