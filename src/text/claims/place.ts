import type { ClaimPlace, Measure } from '../../model/claim.ts';
import { publishedDay } from '../../model/report.ts';
import type { When } from '../../model/when.ts';
import { parseDay } from '../times/calendar.ts';
import type { Clock } from './as-of/clock.ts';
import type { Figure } from './counted.ts';
import type { Told } from './links.ts';
import { wholeOfPronoun } from './links.ts';
import type { Verdict } from './measure/verdict.ts';
import type { Atlas, Located } from './place/atlas.ts';
import { isLarge } from './place/atlas.ts';
import { isPlaceNoun } from './place/by-use.ts';
import { isOften, isTold, lastTold } from './place/carried.ts';
import { bestHere, isExact, SURE } from './place/here.ts';
import { isAcrossCountries, isOfSeveral } from './place/several.ts';
import { COUNTRY_NOUNS, isOfWhole } from './place/whole.ts';
import { isSpeechVerb } from './speech.ts';
import type { Tree } from './tree.ts';
import { ancestors, childrenOf, deprelOf, headOf, lemmaOf, relOf, wordOf } from './tree.ts';
import type { Sort } from './what.ts';

/** What the report tells around a figure: its places and times, when the figure holds, and the claims told before it. */
export interface Around {
  readonly atlas: Atlas;
  readonly clock: Clock;
  readonly when: When | null;
  /** What sort of thing the figure counts. */
  readonly sort: Sort;
  readonly told: readonly Told[];
}

/**
 * Where a figure holds: a place in the counted phrase, else one that hangs on its predicate, else the nearest of the
 * sentence, else that of the whole that it is a part of, else the one that the text told last. In "Orm, a town in Vesk"
 * it is the first, more specific one.
 */
export function placeOf(figure: Figure, verdict: Verdict, around: Around): ClaimPlace | null {
  const { atlas, told, sort } = around;
  if (isAcrossCountries(figure, verdict)) return null;
  const here = placesBeside(figure, atlas);
  const ask = { figure, verdict, here };
  const exact = verdict.measure === 'territory' ? here : here.filter(isExact);
  const sure = countryOf(figure, atlas) ?? bestHere({ ...ask, here: exact }, SURE);
  if (sure !== null) return placeAt(sure);
  const whole = wholeOfPronoun(figure, told);
  if (isOfSeveral(figure) || isSource(figure, sort) || isOfSelf(figure, verdict)) return null;
  if (whole !== null) return whole.claim.place;
  const found = ownOf(here, atlas) ?? carriedTo(figure, verdict, around) ?? bestHere(ask, 0);
  if (found !== null) return placeAt(found);
  return heldBefore(figure, verdict, around) ?? stateOf(figure, verdict, atlas) ?? datelineOf(figure, atlas);
}

/** The places of the figure's sentence. In a headline what labels a noun is where it happened: "Norway ferry: 12 dead". */
function placesBeside({ sentence }: Figure, { bySentence, layout }: Atlas): readonly Located[] {
  const here = bySentence.get(sentence) ?? [];
  return layout.isHeadline[sentence] ? here.map((place) => ({ ...place, isLabel: false })) : here;
}

function placeAt({ name }: Located): ClaimPlace {
  return { text: name.text, name: name.name };
}

/** "Two diplomats said": those who say it are nowhere. */
function isSource({ tree, top }: Figure, sort: Sort): boolean {
  return sort === 'people' && deprelOf(tree, top) === 'nsubj' && isSpeechVerb(tree, headOf(tree, top));
}

const KIN = new Set('child kid son daughter brother sister cousin nephew niece grandchild parent relative'.split(' '));
const LIVED = new Set(['have', 'lose', 'leave', 'bring', 'bury']);

/** "Three of my sons", "I left with five children": what befell the speaker, wherever the report is. */
function isOfSelf({ tree, noun }: Figure, { predicate }: Verdict): boolean {
  const isKin = noun < 0 || KIN.has(lemmaOf(tree, noun));
  if (!isKin || tree.words.includes('my')) return isKin;
  return (
    LIVED.has(lemmaOf(tree, predicate)) && childrenOf(tree, predicate).some((child) => wordOf(tree, child) === 'i')
  );
}

/** Measures of what somebody has, wherever that is: no place goes on to them from another sentence. */
const OF_HOLDERS: ReadonlySet<Measure> = new Set(['held', 'money', 'repatriated']);

/** The place that the sentences before pass on to the figure. */
function carriedTo(figure: Figure, verdict: Verdict, around: Around): Located | null {
  const { atlas } = around;
  const same = sameAgain(figure, atlas);
  if (same !== null) return same;
  if (isOfWhole(figure, verdict)) return countryTold(figure, atlas);
  if (OF_HOLDERS.has(verdict.measure)) return null;
  return lastTold(figure, atlas, timeTest(figure, around));
}

/** Whoever is told to hold so many, in the sentence before of the paragraph, holds these too. */
function heldBefore({ sentence }: Figure, { measure }: Verdict, { atlas, told }: Around): ClaimPlace | null {
  const before = told.at(-1);
  if (measure !== 'held' || before?.verdict.measure !== 'held' || sentence - before.figure.sentence > 1) return null;
  return atlas.layout.paragraph[sentence] === atlas.layout.paragraph[before.figure.sentence]
    ? before.claim.place
    : null;
}

const LONG_AGO_DAYS = 60;
const LONG_DAYS = 180;

/**
 * Tells which sentences a figure can take its place from: one whose own sentence dates it long before the publication, or
 * over years, from those of the same time alone ("In its best year the group ruled 900 villages").
 */
function timeTest({ sentence }: Figure, { clock, when }: Around): (sentence: number) => boolean {
  const isOwn = (clock.bySentence.get(sentence) ?? []).some((time) => time.when === when || time.point === when);
  if (when === null || !isOwn || !isBackground(when, publishedDay(clock.report))) return () => true;
  return (at) => (clock.bySentence.get(at) ?? []).some((time) => overlap(time.when, when));
}

function isBackground({ from, to }: When, published: string | null): boolean {
  if (published === null) return false;
  const day = parseDay(published);
  return (to !== null && day - parseDay(to) > LONG_AGO_DAYS) || (from !== null && day - parseDay(from) > LONG_DAYS);
}

function overlap(a: When, b: When): boolean {
  return (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');
}

/** "The county", "the same island": the place of that kind that was named last. */
function sameAgain({ tree, sentence }: Figure, { all }: Atlas): Located | null {
  for (const [at, { upos }] of tree.tokens.entries()) {
    if (upos !== 'NOUN' || !isPlaceNoun(wordOf(tree, at)) || !isDefinite(tree, at)) continue;
    const kind = new RegExp(`\\b${lemmaOf(tree, at)}$`, 'i');
    const found = all.findLast((place) => place.sentence < sentence && !place.isIdle && kind.test(place.name.text));
    if (found) return found;
  }
  return null;
}

/** "The county" and "the same county", with nothing behind that tells which. */
function isDefinite(tree: Tree, noun: number): boolean {
  const before = wordOf(tree, noun - 1) === 'same' ? noun - 2 : noun - 1;
  return /^(?:the|this|that)$/.test(wordOf(tree, before)) && wordOf(tree, noun + 1) !== 'of';
}

const SETTLEMENTS = new Set(['city', 'town', 'village', 'island', 'camp', 'district']);

/** "A third of the country", "half of the city", "the country's 900 teachers": the one that was named last. */
function countryOf(figure: Figure, atlas: Atlas): Located | null {
  const { mention, tree, noun, sentence, first } = figure;
  const isShare = mention.kind === 'ratio' && noun >= 0;
  if (isShare && SETTLEMENTS.has(wordOf(tree, noun)) && isDefinite(tree, noun)) return lastTold(figure, atlas);
  if (!(isShare && COUNTRY_NOUNS.has(lemmaOf(tree, noun))) && !isOwned(tree, first)) return null;
  return atlas.all.findLast((place) => place.name.kind === 'country' && place.sentence <= sentence) ?? null;
}

const LONGEST_OWNED = 3;

/** "The country's roughly 900": what the country has. */
function isOwned(tree: Tree, first: number): boolean {
  for (let at = first - 1; at >= first - LONGEST_OWNED; at -= 1) {
    if (/^['’]s?$/.test(wordOf(tree, at)))
      return COUNTRY_NOUNS.has(lemmaOf(tree, at - 1)) && wordOf(tree, at - 2) === 'the';
  }
  return false;
}

/** The place that the speaker is in charge of, where the report is about it: "the governor of Orm said". */
function ownOf(here: readonly Located[], atlas: Atlas): Located | null {
  return here.find((place) => place.isIdle && !place.isLocative && !isLarge(place) && isOften(place, atlas)) ?? null;
}

/** The country named last as where something was. */
function countryTold({ sentence }: Figure, { all }: Atlas): Located | null {
  return all.findLast((place) => place.sentence < sentence && isLarge(place) && isTold(place)) ?? null;
}

/** "Norwegian courts have convicted 40": the state whose body does it, where no place is told. */
function stateOf({ tree, sentence }: Figure, { predicate }: Verdict, { states }: Atlas): ClaimPlace | null {
  const state = (states.get(sentence) ?? []).find(({ top }) => {
    const up = ancestors(tree, top);
    return up.some((at) => relOf(tree, at) === 'nsubj' && headOf(tree, at) === predicate) || up.includes(predicate);
  });
  return state ? { text: state.name.text, name: state.country } : null;
}

/** The town of the dateline, for the paragraph that it opens, where the report names it or its country again. */
function datelineOf({ sentence }: Figure, { dateline, layout }: Atlas): ClaimPlace | null {
  if (dateline === null || (layout.paragraph[sentence] ?? 0) - dateline.paragraph > 1) return null;
  return { text: dateline.name.text, name: dateline.name.name };
}
