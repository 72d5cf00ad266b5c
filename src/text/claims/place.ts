import type { ClaimPlace, Measure } from '../../model/claim.ts';
import type { Figure } from './counted.ts';
import { lastOf } from './counted.ts';
import type { Verdict } from './measure/decide.ts';
import type { Atlas, Located } from './place/atlas.ts';
import { CONTINENT, ROUGH } from './place/atlas.ts';
import { isPlaceNoun } from './place/by-use.ts';
import { COUNTRY_NOUNS, isOfWhole } from './place/whole.ts';
import type { Tree } from './tree.ts';
import { ancestors, caseOf, headsClause, lemmaOf, uposOf, wordOf } from './tree.ts';

/**
 * Where a figure holds: a place in the counted phrase, else one that hangs on its predicate, else the nearest of the
 * sentence, else the one that the text told last. In "Orm, a town in Vesk" it is the first, more specific one.
 */
export function placeOf(figure: Figure, verdict: Verdict, atlas: Atlas): ClaimPlace | null {
  const here = atlas.bySentence.get(figure.sentence) ?? [];
  const carried = carriedTo(figure, verdict, atlas);
  const best =
    countryOf(figure, atlas) ??
    bestHere(figure, verdict, verdict.measure === 'territory' ? here : here.filter(isExact), SURE) ??
    ownOf(here, atlas) ??
    carried ??
    bestHere(figure, verdict, here, 0);
  return best === null ? null : { text: best.name.text, name: best.name.name };
}

/** Measures of what somebody has, wherever that is: no place goes on to them from another sentence. */
const OF_HOLDERS: ReadonlySet<Measure> = new Set(['held', 'money', 'repatriated']);

/** The place that the sentences before pass on to the figure. */
function carriedTo(figure: Figure, verdict: Verdict, atlas: Atlas): Located | null {
  const same = sameAgain(figure, atlas);
  if (same !== null) return same;
  if (isOfWhole(figure, verdict)) return countryTold(figure, atlas);
  if (OF_HOLDERS.has(verdict.measure) || isOfSeveral(figure)) return null;
  return lastTold(figure, atlas);
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

/** What is told of several countries, or in them or "the two camps", is in no one place told before. */
function isOfSeveral({ tree, noun, first, last }: Figure): boolean {
  if (COUNTRY_NOUNS.has(lemmaOf(tree, noun)) && isPlural(tree, noun)) return true;
  return tree.tokens.some(({ upos }, at) => {
    if (upos !== 'NOUN' || !isPlural(tree, at) || !ACROSS.has(caseOf(tree, at))) return false;
    if (COUNTRY_NOUNS.has(lemmaOf(tree, at))) return at < first || at > last;
    const before = uposOf(tree, at - 1) === 'NUM' ? at - 2 : at - 1;
    return isPlaceNoun(lemmaOf(tree, at)) && wordOf(tree, before) === 'the' && wordOf(tree, at + 1) !== 'of';
  });
}

function isPlural(tree: Tree, noun: number): boolean {
  return wordOf(tree, noun) !== lemmaOf(tree, noun);
}

const ACROSS = new Set(['in', 'at', 'across', 'throughout', 'among']);

function isLarge({ name }: Located): boolean {
  return name.kind === 'country' || CONTINENT.test(name.text);
}

const SETTLEMENTS = new Set(['city', 'town', 'village', 'island', 'camp', 'district']);

/** "A third of the country", "half of the city": the one that was named last. */
function countryOf(figure: Figure, atlas: Atlas): Located | null {
  const { mention, tree, noun, sentence } = figure;
  if (mention.kind !== 'ratio' || noun < 0) return null;
  if (SETTLEMENTS.has(wordOf(tree, noun)) && isDefinite(tree, noun)) return lastTold(figure, atlas);
  if (!COUNTRY_NOUNS.has(lemmaOf(tree, noun))) return null;
  return atlas.all.findLast((place) => place.name.kind === 'country' && place.sentence <= sentence) ?? null;
}

/** The place that the speaker is in charge of, where the report is about it: "the governor of Orm said". */
function ownOf(here: readonly Located[], { counts }: Atlas): Located | null {
  return (
    here.find(
      (place) => place.isIdle && !place.isLocative && !isLarge(place) && (counts.get(place.name.entity) ?? 0) > 1,
    ) ?? null
  );
}

/** Waters and borders tell only roughly where, so that a place told before goes first. */
function isExact({ name }: Located): boolean {
  return !ROUGH.test(name.text);
}

/** Below this a place of the sentence is no better than the place that the text told last. */
const SURE = 1.5;
const NEXT_WORDS = 3;

/** A place of the sentence as seen from a figure in it. */
interface Ask {
  readonly place: Located;
  readonly figure: Figure;
  readonly verdict: Verdict;
  readonly here: readonly Located[];
  /** The tokens above the place in the tree. */
  readonly up: readonly number[];
}

/** What speaks for and against a place of the figure's own sentence. */
const WEIGHTS: readonly (readonly [number, (ask: Ask) => boolean])[] = [
  [8, ({ figure: { noun, top }, up }) => up.includes(noun) || up.includes(top)],
  [3, ({ verdict, up }) => up.includes(verdict.predicate)],
  [3, ({ verdict, up, figure }) => isInClause(figure.tree, up, verdict.predicate)],
  [4, ({ place }) => place.isLocative],
  [3, ({ place }) => place.isGoal && !place.isLocative],
  [-6, ({ place, verdict }) => place.isGoal && DEPARTURES.has(verdict.measure)],
  [-6, ({ place }) => place.isIdle],
  [-2, ({ place }) => place.isLabel],
  [-8, ({ place }) => place.isAdjective],
  [1, ({ place }) => !isLarge(place)],
  [5, ({ place, figure }) => place.isLocative && isNext(place, lastOf(figure))],
  [-3, ({ place: { name } }) => CONTINENT.test(name.text)],
  [-6, ({ place: { name } }) => ROUGH.test(name.text)],
  [-4, ({ place, here }) => isContainer(place, here)],
  [-9, ({ place: { tree, first } }) => wordOf(tree, first - 1) === 'beyond'],
];
const DEPARTURES: ReadonlySet<Measure> = new Set(['left', 'displaced']);

function bestHere(figure: Figure, verdict: Verdict, here: readonly Located[], least: number): Located | null {
  let best: Located | null = null;
  let most = least;
  for (const place of here) {
    if (isOfOtherItem(place, figure)) continue;
    const ask = { place, figure, verdict, here, up: ancestors(figure.tree, place.top) };
    const told = WEIGHTS.reduce((sum, [weight, holds]) => sum + (holds(ask) ? weight : 0), 0.5);
    const score = told + 1 / (1 + Math.abs(place.first - figure.first));
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best;
}

/** "The camps hold 900: 400 in Orm and 500 in Vesk": a place in a list behind a colon is that of its own figure. */
function isOfOtherItem({ first, tree }: Located, figure: Figure): boolean {
  for (let at = lastOf(figure) + 1; at < first; at += 1) {
    if (wordOf(tree, at) === ':') return tree.tokens.slice(at, first).some(({ upos }) => upos === 'NUM');
  }
  return false;
}

function isInClause(tree: Tree, up: readonly number[], predicate: number): boolean {
  const at = up.indexOf(predicate);
  return at >= 0 && !up.slice(0, at).some((token) => headsClause(tree, token));
}

function isNext(place: Located, end: number): boolean {
  return place.first > end && place.first - end <= NEXT_WORDS;
}

/** Whether the name is the larger place that another one lies in: "Orm in Vesk", "Orm, Vesk", "Vesk island of Orm". */
function isContainer(place: Located, here: readonly Located[]): boolean {
  const { tree } = place;
  return here.some((other) => {
    if (other === place || other.isIdle) return false;
    const gap = place.first - other.last - 1;
    if (gap > 0 && gap <= 4) return holdsIn(tree, other.last + 1, place.first);
    const behind = other.first - place.last - 1;
    return behind >= 1 && behind <= 3 && wordOf(tree, other.first - 1) === 'of';
  });
}

function holdsIn(tree: Tree, from: number, to: number): boolean {
  const word = wordOf(tree, from);
  if (word === ',') return to - from <= 2;
  for (let at = from; at < to; at += 1) if (wordOf(tree, at) === 'in') return word !== 'and';
  return false;
}

/** The country named last as where something was. */
function countryTold({ sentence }: Figure, { all }: Atlas): Located | null {
  return all.findLast((place) => place.sentence < sentence && isLarge(place) && isTold(place)) ?? null;
}

/**
 * The place told last in the sentences before. One that the report names again and again is what it is about, and
 * goes before one that it names once; the heading of a list goes before both.
 */
export function lastTold({ sentence }: Pick<Figure, 'sentence'>, atlas: Atlas): Located | null {
  let once: Located | null = null;
  let large: Located | null = null;
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const there = (atlas.bySentence.get(at) ?? []).filter(isTold);
    const best = mostSpecific(there, atlas);
    if (best === null) continue;
    if (isLarge(best)) large ??= best;
    else if (best.isHeading || (atlas.counts.get(best.name.entity) ?? 0) > 1) return best;
    else once ??= best;
  }
  return once ?? large;
}

function isTold(place: Located): boolean {
  return !place.isIdle && !place.isLabel && (place.isLocative || place.isHeading) && !ROUGH.test(place.name.text);
}

/** Of the places of a sentence the one that lies within the others, that the report names often, that stands first. */
function mostSpecific(places: readonly Located[], { counts }: Atlas): Located | null {
  let best: Located | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const often = (counts.get(place.name.entity) ?? 0) > 1;
    const score = (isContainer(place, places) ? 0 : 4) + (isLarge(place) ? 0 : 2) + (often ? 3 : 0);
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best;
}
