import type { Measure } from '../../../model/claim.ts';
import type { Figure } from '../counted.ts';
import { lastOf } from '../counted.ts';
import type { Verdict } from '../measure/verdict.ts';
import { TOLL_NOUNS } from '../measure/words.ts';
import type { Tree } from '../tree.ts';
import { ancestors, caseOf, deprelOf, headOf, headsClause, lemmaOf, relOf, wordOf } from '../tree.ts';
import type { Located } from './atlas.ts';
import { CONTINENT, isContainer, isLarge, ROUGH } from './atlas.ts';

/** Waters and borders tell only roughly where, so that a place told before goes first. */
export function isExact({ name }: Located): boolean {
  return !ROUGH.test(name.text);
}

/** Below this a place of the sentence is no better than the place that the text told last. */
export const SURE = 1.5;
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
  [-10, ({ place, verdict }) => place.isGoal && DEPARTURES.has(verdict.measure)],
  [-6, ({ place }) => place.isIdle],
  [-2, ({ place }) => place.isLabel],
  [7, isDescribed],
  [-8, ({ place }) => place.isAdjective],
  [1, ({ place }) => !isLarge(place)],
  [5, ({ place, figure }) => place.isLocative && isNext(place, lastOf(figure))],
  [-3, ({ place: { name } }) => CONTINENT.test(name.text)],
  [-6, ({ place: { name } }) => ROUGH.test(name.text)],
  [-4, ({ place, here }) => isContainer(place, here)],
  [-9, ({ place: { tree, first } }) => wordOf(tree, first - 1) === 'beyond'],
];
/** Measures of people who move, told of "people from Orm" as of where they moved from. */
const MOVING: ReadonlySet<Measure> = new Set([
  ...([
    'displaced',
    'evacuated',
    'left',
    'returned',
    'rescued',
    'released',
    'repatriated',
    'arrived',
    'kidnapped',
  ] as const),
]);

/** "Two sisters from Orm", "shells from Orm": whence they are, not where it happened; a camp or prison is where they were. */
function isOrigin({ place, figure: { tree, noun }, verdict, up }: Ask): boolean {
  if (place.name.kind === 'facility' || MOVING.has(verdict.measure)) return false;
  if (wordOf(tree, place.first - 1) === 'from' && noun >= 0 && noun === place.first - 2) return true;
  return up.some((at) => {
    const head = headOf(tree, at);
    return relOf(tree, at) === 'nmod' && caseOf(tree, at) === 'from' && !DISTANCES.has(lemmaOf(tree, head));
  });
}

/** "Orm, which has lost 40 boats": the clause tells of the place. */
function isDescribed({ place: { top, tree }, verdict }: Ask): boolean {
  const path = ancestors(tree, verdict.predicate);
  const at = path.indexOf(top);
  return at > 0 && deprelOf(tree, path[at - 1] ?? -1) === 'acl:relcl';
}

const COUNTING = new Set('put count set estimate list tally'.split(' '));

/** "The ministry in Orm put the toll at 61": where they sit who count. */
function isOfTeller({ place: { tree, isIdle }, verdict, up }: Ask): boolean {
  if (!COUNTING.has(lemmaOf(tree, verdict.predicate))) return false;
  if (isIdle) return true;
  return up.some((at, index) => {
    const isSubject = index > 0 && relOf(tree, at) === 'nsubj' && up.includes(verdict.predicate);
    return isSubject && !TOLL_NOUNS.has(lemmaOf(tree, at));
  });
}

const DISTANCES = new Set('km kilometre kilometer mile metre meter m yard minute hour block'.split(' '));

const DEPARTURES: ReadonlySet<Measure> = new Set(['left', 'displaced']);

export function bestHere({ figure, verdict, here }: Omit<Ask, 'place' | 'up'>, least: number): Located | null {
  let best: Located | null = null;
  let most = least;
  for (const place of here) {
    const ask = { place, figure, verdict, here, up: ancestors(figure.tree, place.top) };
    if (isOfOtherItem(place, figure) || isOrigin(ask) || isOfTeller(ask)) continue;
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
