import type { ClaimPlace } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Figure } from './counted.ts';
import { isSpeechVerb } from './speech.ts';
import type { Tree } from './tree.ts';
import { ancestors, caseOf, childrenOf, headOf, headsClause, relOf, tokensOf, topOf, uposOf } from './tree.ts';

/** A place name with its standing in its sentence. */
interface Located {
  readonly name: NameMention;
  readonly sentence: number;
  readonly top: number;
  readonly first: number;
  /** Said to be where something is: after a preposition of place, or at the head of a list. */
  readonly isLocative: boolean;
  /** Names the speaker ("the governor of Orm said") or stands before another noun ("the Orm hospital"). */
  readonly isIdle: boolean;
}

/** The places of a report, ready to be asked for those that a figure holds at. */
export interface Atlas {
  readonly bySentence: ReadonlyMap<number, readonly Located[]>;
  readonly all: readonly Located[];
}

const LOCATIVE = new Set(
  'in at near from to into around of inside outside across through throughout on within along toward towards off over beyond between for by'.split(
    ' ',
  ),
);
const PLACE_KINDS = new Set<NameMention['kind']>(['place', 'country', 'facility']);

export function atlasOf(
  names: readonly NameMention[],
  locate: (start: number) => { tree: Tree; sentence: number } | null,
  isOutside: (name: NameMention) => boolean,
): Atlas {
  const all: Located[] = [];
  for (const name of names) {
    if (!PLACE_KINDS.has(name.kind) || isOutside(name)) continue;
    const at = locate(name.start);
    if (at) all.push(locatedAt(name, at.tree, at.sentence));
  }
  const bySentence = new Map<number, Located[]>();
  for (const place of all) bySentence.set(place.sentence, [...(bySentence.get(place.sentence) ?? []), place]);
  return { bySentence, all };
}

function locatedAt(name: NameMention, tree: Tree, sentence: number): Located {
  const { first, last } = tokensOf(tree, name);
  const top = topOf(tree, first, Math.max(first, last));
  const rel = relOf(tree, top);
  const mark = caseOf(tree, top);
  const isPossessive = childrenOf(tree, top).some((child) => /^['’]s?$/.test(tree.tokens[child]?.text ?? ''));
  const isLocative = (rel === 'obl' || rel === 'nmod' || rel === 'advmod') && LOCATIVE.has(mark) && !isPossessive;
  return { name, sentence, top, first, isLocative, isIdle: isOfSpeaker(tree, top) };
}

/** Whether the name stands within the subject of a verb of saying. */
function isOfSpeaker(tree: Tree, top: number): boolean {
  for (const at of ancestors(tree, top)) {
    const head = headOf(tree, at);
    if (head < 0) return false;
    if (isSpeechVerb(tree, head) && relOf(tree, at) === 'nsubj') return true;
    if (uposOf(tree, head) === 'VERB') return false;
  }
  return false;
}

/**
 * Where a figure holds: a place in the counted phrase, else one that hangs on its predicate, else the nearest of the
 * sentence, else the one that the text told last. In "Orm, a town in Vesk" it is the first, more specific one.
 */
export function placeOf(figure: Figure, predicate: number, atlas: Atlas): ClaimPlace | null {
  const here = atlas.bySentence.get(figure.sentence) ?? [];
  const best = bestHere(figure, predicate, here) ?? lastTold(figure, atlas);
  return best === null ? null : { text: best.name.text, name: best.name.name };
}

function bestHere({ tree, top, noun, first }: Figure, predicate: number, here: readonly Located[]): Located | null {
  let best: Located | null = null;
  let most = 0;
  for (const place of here) {
    const up = ancestors(tree, place.top);
    const inPhrase = up.includes(noun) || up.includes(top);
    const onPredicate = up.includes(predicate);
    const sameClause = onPredicate && !up.slice(0, up.indexOf(predicate)).some((at) => headsClause(tree, at));
    const near = 1 / (1 + Math.abs(place.first - first));
    const score =
      (inPhrase ? 8 : 0) +
      (sameClause ? 6 : onPredicate ? 3 : 0) +
      (place.isLocative ? 4 : 0) +
      (place.isIdle ? -6 : 0) +
      (place.name.kind === 'country' ? 0 : 1) +
      near +
      0.5;
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best;
}

function lastTold({ sentence }: Figure, { all }: Atlas): Located | null {
  let fallback: Located | null = null;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const place = all[at];
    if (!place || place.sentence >= sentence || place.isIdle) continue;
    if (!place.isLocative) {
      fallback ??= place;
      continue;
    }
    return mostSpecific(place, all, at);
  }
  return fallback;
}

/** Of the places of that sentence that follow one another ("in Orm, Vesk province"), the first. */
function mostSpecific(place: Located, all: readonly Located[], at: number): Located {
  const before = all[at - 1];
  if (before === undefined || before.sentence !== place.sentence || before.isIdle || !before.isLocative) return place;
  return mostSpecific(before, all, at - 1);
}
