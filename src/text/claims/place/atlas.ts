import type { NameMention } from '../../../model/mention.ts';
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
import { isPlaceByUse, isPlaceNoun, namesInRunningText } from './by-use.ts';

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
export const CONTINENT =
  /^(?:(?:north|south|east|west|central)\w*\s+)?(?:africa|asia|europe|america|oceania|middle east)$/i;
const GOALS = new Set(['to', 'into', 'toward', 'towards', 'for']);
/** Names of waters and borders say roughly where; a town in the same sentence says it better. */
export const ROUGH = /\b(?:river|sea|ocean|gulf|lake|border|bay|strait|mountains?|highway|road)$/i;
const PLACE_KINDS = new Set<NameMention['kind']>(['place', 'country', 'facility']);

/** Events that a headline writes with capitals: "killed in Air Raids". */
const ATTACKS =
  /\b(?:raids?|attacks?|strikes?|airstrikes?|bombings?|shellings?|blasts?|explosions?|clashes|shootings?)$/i;

export function atlasOf(
  names: readonly NameMention[],
  locate: (start: number) => { tree: Tree; sentence: number } | null,
  isOutside: (name: NameMention) => boolean,
  isOfSource: (name: NameMention) => boolean,
): Atlas {
  const found: Located[] = [];
  const running = namesInRunningText(names, locate);
  for (const name of names) {
    if (isOutside(name) || ATTACKS.test(name.text)) continue;
    const at = locate(name.start);
    if (!at) continue;
    if (!PLACE_KINDS.has(name.kind) && !isPlaceByUse(name, at.tree, running)) continue;
    const place = locatedAt(name, at.tree, at.sentence);
    found.push(isOfSource(name) ? { ...place, isIdle: true } : place);
  }
  const actors = actorsAmong(found);
  const all = found.filter(({ name }) => !actors.has(name.entity));
  const bySentence = new Map<number, Located[]>();
  for (const place of all) bySentence.set(place.sentence, [...(bySentence.get(place.sentence) ?? []), place]);
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
  return { bySentence, all, counts };
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
  /^(?:(?:north|south|east|west)(?:-?(?:east|west))?|outskirts|cent(?:er|re)|edge|heart|side|part|parts|suburbs?)$/;

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

function locatedAt(name: NameMention, tree: Tree, sentence: number): Located {
  const { first, last } = tokensOf(tree, name);
  const top = topOf(tree, first, Math.max(first, last));
  const rel = relOf(tree, top);
  const mark = caseOf(tree, top);
  const isBare = name.kind === 'country' && name.text === `${name.name}s`;
  const isPossessive = isBare || childrenOf(tree, top).some((child) => /^['’]s?$/.test(tree.tokens[child]?.text ?? ''));
  const isOf = mark === 'of' && isPlaceNoun(lemmaOf(tree, headOf(tree, top)));
  const isPhrase = rel === 'obl' || rel === 'nmod' || rel === 'advmod' || rel === 'conj';
  const before = preposition(tree, first);
  const isLocative =
    !isPossessive && ((isPhrase && (LOCATIVE.has(mark) || isOf)) || LOCATIVE.has(before) || isStruck(tree, top));
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
    if (head < 0) return false;
    if (isSpeechVerb(tree, head) && (relOf(tree, at) === 'nsubj' || (relOf(tree, at) === 'obl' && at > head)))
      return true;
    if (uposOf(tree, head) === 'VERB') return false;
  }
  return false;
}
