import type { ClaimPlace, Measure } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Figure } from './counted.ts';
import { lastOf } from './counted.ts';
import type { Verdict } from './measure/decide.ts';
import { isSpeechVerb } from './speech.ts';
import type { Tree } from './tree.ts';
import {
  ancestors,
  caseOf,
  childrenOf,
  headOf,
  headsClause,
  lemmaOf,
  relOf,
  tokenAt,
  tokensOf,
  topOf,
  uposOf,
  wordOf,
} from './tree.ts';

/** A place name with its standing in its sentence. */
interface Located {
  readonly name: NameMention;
  readonly sentence: number;
  readonly tree: Tree;
  readonly top: number;
  readonly first: number;
  readonly last: number;
  /** Said to be where something is: after a preposition of place, or at the head of a list. */
  readonly isLocative: boolean;
  /** Where something goes to: as good in its own sentence, but no place that the next sentence goes on about. */
  readonly isGoal: boolean;
  /** A line of its own: what follows is there. */
  readonly isHeading: boolean;
  /** Stands before another noun: "the Orm hospital". */
  readonly isLabel: boolean;
  /** Tells of the speaker: "the governor of Orm said". */
  readonly isIdle: boolean;
}

/** The places of a report, ready to be asked for those that a figure holds at. */
export interface Atlas {
  readonly bySentence: ReadonlyMap<number, readonly Located[]>;
  readonly all: readonly Located[];
  /** How often the report names each entity as a place. */
  readonly counts: ReadonlyMap<string, number>;
}

const LOCATIVE = new Set(
  'in at near from into around inside outside across through throughout on within along off over beyond between'.split(
    ' ',
  ),
);
const CONTINENT = /^(?:(?:north|south|east|west|central)\w*\s+)?(?:africa|asia|europe|america|oceania|middle east)$/i;
const GOALS = new Set(['to', 'into', 'toward', 'towards', 'for']);
/** Nouns of which a name says which: "the village of Orm", "the outskirts of Orm". */
const PLACE_NOUNS = new Set(
  `village town city district province region area island camp enclave outskirts suburb neighbourhood neighborhood
   state county capital port part east west north south pocket center centre heart valley quarter governorate
   municipality township hamlet countryside edge side`.split(/\s+/),
);
/** Names of waters and borders say roughly where; a town in the same sentence says it better. */
const ROUGH = /\b(?:river|sea|ocean|gulf|lake|border|bay|strait|mountains?|highway|road)$/i;
const PLACE_KINDS = new Set<NameMention['kind']>(['place', 'country', 'facility']);

export function atlasOf(
  names: readonly NameMention[],
  locate: (start: number) => { tree: Tree; sentence: number } | null,
  isOutside: (name: NameMention) => boolean,
): Atlas {
  const all: Located[] = [];
  for (const name of names) {
    if (isOutside(name)) continue;
    const at = locate(name.start);
    if (at && (PLACE_KINDS.has(name.kind) || isPlaceByUse(name, at.tree)))
      all.push(locatedAt(name, at.tree, at.sentence));
  }
  const bySentence = new Map<number, Located[]>();
  for (const place of all) bySentence.set(place.sentence, [...(bySentence.get(place.sentence) ?? []), place]);
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
  return { bySentence, all, counts };
}

const INSIDE = new Set(['in', 'near', 'across', 'outside']);

/** A name that no list knows, right after a preposition that only places follow: "in Ormstadt". */
function isPlaceByUse({ kind, role, start }: NameMention, tree: Tree): boolean {
  return kind !== 'people' && role === null && INSIDE.has(wordOf(tree, tokenAt(tree, start) - 1));
}

const SKIPPED = new Set(['DET', 'ADJ', 'PUNCT', 'ADV']);
const LONGEST_LEAD = 5;

/** Whether a preposition of place leads up to the name, over articles, adjectives and quotation marks. */
function followsPreposition(tree: Tree, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_LEAD); at -= 1) {
    const word = wordOf(tree, at);
    if (LOCATIVE.has(word) || (word === 'of' && wordOf(tree, at - 1) === 'out')) return true;
    if (!SKIPPED.has(uposOf(tree, at)) || word === ',') return false;
  }
  return false;
}

function locatedAt(name: NameMention, tree: Tree, sentence: number): Located {
  const { first, last } = tokensOf(tree, name);
  const top = topOf(tree, first, Math.max(first, last));
  const rel = relOf(tree, top);
  const mark = caseOf(tree, top);
  const isPossessive = childrenOf(tree, top).some((child) => /^['’]s?$/.test(tree.tokens[child]?.text ?? ''));
  const isOf = mark === 'of' && PLACE_NOUNS.has(lemmaOf(tree, headOf(tree, top)));
  const isPhrase = rel === 'obl' || rel === 'nmod' || rel === 'advmod' || rel === 'conj';
  const before = followsPreposition(tree, first);
  const isLocative = !isPossessive && ((isPhrase && (LOCATIVE.has(mark) || isOf)) || before);
  const isGoal = GOALS.has(mark) || GOALS.has(wordOf(tree, first - 1));
  const isHeading = isWhole(tree, first, last);
  const isLabel = isModifier(tree, top, last);
  return {
    name,
    sentence,
    tree,
    top,
    first,
    last,
    isLocative,
    isGoal,
    isHeading,
    isLabel,
    isIdle: isOfSpeaker(tree, top),
  };
}

/** "The Orm clinic": the name tells which clinic, and the place only by the way. */
function isModifier(tree: Tree, top: number, last: number): boolean {
  const glued = tree.tokens[last + 1];
  if (glued !== undefined && /^[-–]$/.test(glued.text) && glued.start === tree.tokens[last]?.end) return true;
  return relOf(tree, top) === 'compound' && !PLACE_NOUNS.has(lemmaOf(tree, headOf(tree, top)));
}

/** Whether the sentence holds nothing but the name, or opens a list with it: "Orm Province  6 dead". */
function isWhole(tree: Tree, first: number, last: number): boolean {
  if (first > 0 || tree.tokens.length > LONGEST_HEADING) return false;
  const next = tree.tokens[last + 1];
  return next === undefined || next.start - (tree.tokens[last]?.end ?? 0) > 1 || /^[:–—-]$/.test(next.text);
}

const LONGEST_HEADING = 40;

/** Whether the name stands within the subject of a verb of saying. */
function isOfSpeaker(tree: Tree, top: number): boolean {
  for (const at of ancestors(tree, top)) {
    const head = headOf(tree, at);
    if (head < 0) return false;
    if (isSpeechVerb(tree, head) && (relOf(tree, at) === 'nsubj' || relOf(tree, at) === 'obl')) return true;
    if (uposOf(tree, head) === 'VERB') return false;
  }
  return false;
}

/**
 * Where a figure holds: a place in the counted phrase, else one that hangs on its predicate, else the nearest of the
 * sentence, else the one that the text told last. In "Orm, a town in Vesk" it is the first, more specific one.
 */
export function placeOf(figure: Figure, verdict: Verdict, atlas: Atlas): ClaimPlace | null {
  const here = atlas.bySentence.get(figure.sentence) ?? [];
  const best =
    countryOf(figure, atlas) ??
    bestHere(figure, verdict, here, SURE) ??
    ownOf(here, atlas) ??
    lastTold(figure, atlas) ??
    bestHere(figure, verdict, here, 0);
  return best === null ? null : { text: best.name.text, name: best.name.name };
}

function isLarge({ name }: Located): boolean {
  return name.kind === 'country' || CONTINENT.test(name.text);
}

const COUNTRY_NOUNS = new Set(['country', 'nation']);

/** "A third of the country": the country that was named last. */
function countryOf({ mention, tree, noun, sentence }: Figure, { all }: Atlas): Located | null {
  if (mention.kind !== 'ratio' || noun < 0 || !COUNTRY_NOUNS.has(lemmaOf(tree, noun))) return null;
  return all.findLast((place) => place.name.kind === 'country' && place.sentence <= sentence) ?? null;
}

/** The place that the speaker is in charge of, where the report is about it: "the governor of Orm said". */
function ownOf(here: readonly Located[], { counts }: Atlas): Located | null {
  return here.find((place) => place.isIdle && !place.isLocative && (counts.get(place.name.entity) ?? 0) > 1) ?? null;
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
  [1, ({ place }) => !isLarge(place)],
  [5, ({ place, figure }) => place.isLocative && isNext(place, lastOf(figure))],
  [-3, ({ place: { name } }) => ROUGH.test(name.text) || CONTINENT.test(name.text)],
  [-4, ({ place, here }) => isContainer(place, here)],
];
const DEPARTURES: ReadonlySet<Measure> = new Set(['left', 'displaced']);

function bestHere(figure: Figure, verdict: Verdict, here: readonly Located[], least: number): Located | null {
  let best: Located | null = null;
  let most = least;
  for (const place of here) {
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

/**
 * The place told last in the sentences before. One that the report names again and again is what it is about, and
 * goes before one that it names once; the heading of a list goes before both.
 */
function lastTold({ sentence }: Figure, atlas: Atlas): Located | null {
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
