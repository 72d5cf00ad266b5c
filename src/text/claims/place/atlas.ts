import type { NameMention } from '../../../model/mention.ts';
import { countryName } from '../../names/gazetteer.ts';
import { isSpeechVerb } from '../speech.ts';
import type { Tree } from '../tree.ts';
import {
  ancestors,
  caseOf,
  childrenOf,
  deprelOf,
  headOf,
  lemmaOf,
  relOf,
  tokensOf,
  topOf,
  uposOf,
  wordOf,
} from '../tree.ts';
import { actorsAmong } from './actors.ts';
import { anaphorsIn } from './anaphors.ts';
import { isPlaceByUse, isPlaceNoun, namesInRunningText } from './by-use.ts';
import type { Layout } from './layout.ts';

/** A place name with its standing in its sentence. */
export interface Located {
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
  /** A short form of a country that serves as its adjective: "U.S. jets". */
  readonly isAdjective: boolean;
  /** Tells of the speaker: "the governor of Orm said". */
  readonly isIdle: boolean;
}

/** A state whose body does something: the adjective, its token and the country's name. */
export interface State {
  readonly name: NameMention;
  readonly top: number;
  readonly country: string;
}

/** The town of a dateline, and the paragraph that it stands in. */
export interface Dateline {
  readonly name: NameMention;
  readonly paragraph: number;
}

/** The places of a report, ready to be asked for those that a figure holds at. */
export interface Atlas {
  readonly layout: Layout;
  readonly bySentence: ReadonlyMap<number, readonly Located[]>;
  readonly all: readonly Located[];
  /** Adjectives of states before their bodies, as subjects: "Norwegian courts". */
  readonly states: ReadonlyMap<number, readonly State[]>;
  /** The town that the dateline names, with the paragraph that it stands in. */
  readonly dateline: Dateline | null;
  /** How often the report names each entity. */
  readonly counts: ReadonlyMap<string, number>;
}

const LOCATIVE = new Set(
  'in at near from into around inside outside across through throughout on within along off over beyond between'.split(
    ' ',
  ),
);
export const CONTINENT =
  /^(?:(?:north|south|east|west|central)\w*\s+)?(?:africa|asia|europe|america|oceania|middle east)$/i;
/** A country or a continent. */
export function isLarge({ name }: Located): boolean {
  return name.kind === 'country' || CONTINENT.test(name.text);
}

const GOALS = new Set(['to', 'into', 'toward', 'towards', 'for']);
/** Names of waters and borders say roughly where; a town in the same sentence says it better. */
export const ROUGH = /\b(?:river|sea|ocean|gulf|lake|border|bay|strait|mountains?|highway|road)$/i;
const PLACE_KINDS = new Set<NameMention['kind']>(['place', 'country', 'facility']);

/** Events that a headline writes with capitals: "killed in Air Raids". */
const ATTACKS =
  /\b(?:raids?|attacks?|strikes?|airstrikes?|bombings?|shellings?|blasts?|explosions?|clashes|shootings?)$/i;

export function atlasOf(
  names: readonly NameMention[],
  layout: Layout,
  treeAt: (sentence: number) => Tree,
  locate: (start: number) => { tree: Tree; sentence: number } | null,
  isOutside: (name: NameMention) => boolean,
  isOfSource: (name: NameMention) => boolean,
): Atlas {
  const found: Located[] = [];
  const states = new Map<number, State[]>();
  const running = namesInRunningText(names, locate);
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const name of names) {
    if (isOutside(name) || ATTACKS.test(name.text)) continue;
    const at = locate(name.start);
    if (!at) continue;
    const state = stateAt(name, at.tree);
    if (state !== null) states.set(at.sentence, [...(states.get(at.sentence) ?? []), state]);
    if (!PLACE_KINDS.has(name.kind) && !isPlaceByUse(name, at.tree, running)) continue;
    const place = locatedAt(name, at.tree, at.sentence, tokensOf(at.tree, name));
    found.push({ ...place, isIdle: place.isIdle || isOfSource(name) });
  }
  const actors = actorsAmong(found);
  const named = found.filter(({ name }) => !actors.has(name.entity));
  const bySentence = withAnaphors(named, layout, treeAt, counts);
  const dateline = datelineOf(names.filter(isOutside), names, layout, (start) => locate(start)?.sentence ?? -1);
  return { layout, bySentence, all: [...bySentence.values()].flat(), states, dateline, counts };
}

/** The places of each sentence in text order, with the words that take up one of those named so far. */
function withAnaphors(
  named: readonly Located[],
  { paragraph }: Layout,
  treeAt: (sentence: number) => Tree,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly Located[]> {
  const bySentence = new Map<number, readonly Located[]>();
  const before: Located[] = [];
  let next = 0;
  for (let sentence = 0; sentence < paragraph.length && named.length > 0; sentence += 1) {
    const here: Located[] = [];
    for (; named[next]?.sentence === sentence; next += 1) here.push(named[next] as Located);
    const tree = treeAt(sentence);
    const taken = anaphorsIn(tree, before, here, counts).map(({ at, of }) =>
      takenUp(locatedAt(of.name, tree, sentence, { first: at, last: at })),
    );
    const all = [...here, ...taken].sort((a, b) => a.first - b.first);
    if (all.length > 0) bySentence.set(sentence, all);
    before.push(...all);
  }
  return bySentence;
}

/** "There" is a place without any preposition. */
function takenUp(place: Located): Located {
  return wordOf(place.tree, place.first) === 'there' ? { ...place, isLocative: true } : place;
}

/** Bodies through which a state acts. */
const STATE_BODIES = new Set(
  'court government authority police army military parliament prosecutor judge ministry troops force navy'.split(' '),
);

/** "Norwegian courts", "the Norwegian government". */
function stateAt(name: NameMention, tree: Tree): State | null {
  if (name.kind !== 'people' || name.country === null) return null;
  const { first, last } = tokensOf(tree, name);
  const top = topOf(tree, first, last);
  const country = STATE_BODIES.has(lemmaOf(tree, headOf(tree, top))) ? countryName(name.country) : null;
  return country === null ? null : { name, top, country };
}

/** The first place of the dateline, where the report names it or its country again. */
function datelineOf(
  outside: readonly NameMention[],
  names: readonly NameMention[],
  { paragraph }: Layout,
  sentenceAt: (start: number) => number,
): Dateline | null {
  const name = outside.find(({ kind }) => kind === 'place' || kind === 'country');
  if (name === undefined) return null;
  const countries = new Set(outside.flatMap(({ country }) => (country === null ? [] : [country])));
  const isAgain = names.some(
    (other) =>
      !outside.includes(other) &&
      (other.entity === name.entity || (other.country !== null && countries.has(other.country))),
  );
  return isAgain ? { name, paragraph: paragraph[sentenceAt(name.start)] ?? 0 } : null;
}

/**
 * Verbs of what storms, quakes, shells and armies do to a place, and of leaving and reaching it, after VerbNet's hit-18.1,
 * weather-57, leave-51.2 and reach-51.8.
 */
const STRIKING = new Set(
  'hit target strike shake rock batter pound flood inundate lash devastate ravage jolt slam swamp shell bombard bomb engulf besiege storm leave flee exit enter reach evacuate capture seize retake recapture attack raid occupy overrun liberate'.split(
    ' ',
  ),
);

/** "The quake shook Orm", "Orm was hit by": it happened there. */
function isStruck(tree: Tree, top: number): boolean {
  const verb = headOf(tree, top);
  if (!STRIKING.has(lemmaOf(tree, verb)) || uposOf(tree, verb) !== 'VERB') return false;
  return relOf(tree, top) === 'obj' || deprelOf(tree, top) === 'nsubj:pass';
}

const DIRECTIONS =
  /^(?:(?:north|south|east|west)(?:-?(?:east|west))?|outskirts|cent(?:er|re)|edge|heart|side|part|parts|suburbs?|ruins|rubble|gates?|grounds|roof|basement|kitchen|courtyard|entrance|lobby)$/;

const SKIPPED = new Set(['DET', 'ADJ', 'PUNCT', 'ADV']);
const LONGEST_LEAD = 7;

/** The preposition that leads up to the name over articles, adjectives, quotation marks and a kind of place; '' for none. */
function preposition(tree: Tree, first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_LEAD); at -= 1) {
    const word = wordOf(tree, at);
    if (LOCATIVE.has(word) || GOALS.has(word)) return word;
    if (word === 'of') return wordOf(tree, at - 1) === 'out' || DIRECTIONS.test(wordOf(tree, at - 1)) ? 'in' : '';
    const isLead = word === 'called' || (at === first - 1 && isPlaceNoun(lemmaOf(tree, at)));
    if ((!SKIPPED.has(uposOf(tree, at)) && !isLead) || word === ',') return '';
  }
  return '';
}

function locatedAt(
  name: NameMention,
  tree: Tree,
  sentence: number,
  { first, last }: { first: number; last: number },
): Located {
  const top = topOf(tree, first, Math.max(first, last));
  const rel = relOf(tree, top);
  const mark = caseOf(tree, top);
  const isBare = name.kind === 'country' && name.text === `${name.name}s`;
  const isPossessive = isBare || childrenOf(tree, top).some((child) => /^['’]s?$/.test(tree.tokens[child]?.text ?? ''));
  const isOf = mark === 'of' && isPlaceNoun(lemmaOf(tree, headOf(tree, top)));
  const isPhrase = rel === 'obl' || rel === 'nmod' || rel === 'advmod' || rel === 'conj';
  const before = preposition(tree, first);
  const isWhence = mark === 'from' && COMING.has(lemmaOf(tree, headOf(tree, top)));
  const isLocative =
    !isPossessive &&
    !isWhence &&
    ((isPhrase && (LOCATIVE.has(mark) || isOf)) || LOCATIVE.has(before) || isStruck(tree, top));
  const isGoal = GOALS.has(mark) || GOALS.has(before);
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
    isAdjective: isLabel && name.kind === 'country' && SHORT_FORM.test(name.text),
    isIdle: isOfSpeaker(tree, top) || isBase(tree, last),
  };
}

/** Where those who come come from is not where they are. */
const COMING = new Set(['come', 'hail', 'originate']);

/** "A Vesk-based group": where somebody has an office. */
function isBase(tree: Tree, last: number): boolean {
  return wordOf(tree, last + 1) === '-' && wordOf(tree, last + 2) === 'based';
}

/** Short forms have no adjective, so that they stand in its place. */
const SHORT_FORM = /^\p{Lu}(?:\.?\p{Lu}){1,3}\.?$/u;

/** "The Orm clinic": the name tells which clinic, and the place only by the way. */
function isModifier(tree: Tree, top: number, last: number): boolean {
  const glued = tree.tokens[last + 1];
  if (glued !== undefined && /^[-–]$/.test(glued.text) && glued.start === tree.tokens[last]?.end) return true;
  return relOf(tree, top) === 'compound' && !isPlaceNoun(lemmaOf(tree, headOf(tree, top)));
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
    if (head < 0 || isBeyondSaying(tree, top, at)) return false;
    if (isSpeechVerb(tree, head) && (relOf(tree, at) === 'nsubj' || (relOf(tree, at) === 'obl' && at > head)))
      return true;
    if (uposOf(tree, head) === 'VERB') return false;
  }
  return false;
}

/** Whether the name is the larger place that another one lies in: "Orm in Vesk", "Orm, Vesk", "Vesk island of Orm". */
export function isContainer(place: Located, here: readonly Located[]): boolean {
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

/** Whether a comma and a verb of saying part the two, whatever the tree says: "near [Orm], said [Vael]". */
function isBeyondSaying(tree: Tree, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (wordOf(tree, at - 1) === ',' && isSpeechVerb(tree, at)) return true;
  return false;
}
