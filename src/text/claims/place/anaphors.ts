import type { Tree } from '../tree.ts';
import { deprelOf, lemmaOf, uposOf, wordOf } from '../tree.ts';
import type { Located } from './atlas.ts';
import { isPlaceNoun } from './by-use.ts';

/** Kinds of built place that go on as "the bridge", "the prison". */
const BUILT = new Set(
  'bridge prison jail hospital airport base port factory checkpoint crossing dam mine hall school stadium mosque church'.split(
    ' ',
  ),
);

/** A token that stands for a place told before, and that place. */
export interface Anaphor {
  readonly at: number;
  readonly of: Located;
}

/** "There" and "the camp" in a sentence, with the place that each takes up out of those told `before` and `here`; `counts` tells how often each is named. */
export function anaphorsIn(
  tree: Tree,
  before: readonly Located[],
  here: readonly Located[],
  counts: ReadonlyMap<string, number>,
): readonly Anaphor[] {
  const found: Anaphor[] = [];
  for (let at = 0; at < tree.tokens.length; at += 1) {
    if (isDirection(tree, at)) {
      const of = [...before, ...here].findLast(({ name, isIdle }) => name.kind === 'country' && !isIdle);
      if (of) found.push({ at, of });
      continue;
    }
    const isThere = wordOf(tree, at) === 'there' && isAdverb(tree, at);
    if (!isThere && !isSameKind(tree, at)) continue;
    const told = [...before, ...here.filter(({ last }) => last < at)];
    const of = isThere
      ? thereOf(told.filter(canBeThere), counts)
      : told.findLast((place) => isOfKind(place, lemmaOf(tree, at)));
    if (of) found.push({ at, of });
  }
  return found;
}

/** The place that "there" takes up: of those of the last sentence that tells any, where it goes to, else one that the report names again, else the last. */
function thereOf(told: readonly Located[], counts: ReadonlyMap<string, number>): Located | undefined {
  const last = told.at(-1);
  const often = told.findLast(
    ({ name, sentence }) => sentence === last?.sentence && (counts.get(name.entity) ?? 0) > 1,
  );
  return last?.isGoal ? last : (often ?? last);
}

/** "Across the northeast", with nothing behind that tells of what: of the country told before. */
function isDirection(tree: Tree, at: number): boolean {
  if (!/^(?:north|south)?-?(?:east|west)$|^(?:north|south)$/.test(wordOf(tree, at))) return false;
  return (
    /^(?:in|across|throughout)$/.test(wordOf(tree, at - 2)) &&
    wordOf(tree, at - 1) === 'the' &&
    !/^of$|\p{L}{3}/u.test(wordOf(tree, at + 1))
  );
}

/** Not the "there" of "there were", "there may have been". */
function isAdverb(tree: Tree, at: number): boolean {
  return (
    deprelOf(tree, at) !== 'expl' &&
    !/^(?:is|are|was|were|has|have|had|been|may|might|could|would|will|['’]s)$/.test(wordOf(tree, at + 1))
  );
}

function canBeThere({ isIdle, isAdjective }: Located): boolean {
  return !isIdle && !isAdjective;
}

/** "The camp", "the same old city", with nothing behind that tells which. */
function isSameKind(tree: Tree, at: number): boolean {
  const lemma = lemmaOf(tree, at);
  if (uposOf(tree, at) !== 'NOUN' || wordOf(tree, at) !== lemma || !(isPlaceNoun(lemma) || BUILT.has(lemma)))
    return false;
  let first = at - 1;
  while (uposOf(tree, first) === 'ADJ') first -= 1;
  return (
    /^(?:the|this|that)$/.test(wordOf(tree, first)) && wordOf(tree, at + 1) !== 'of' && uposOf(tree, at + 1) !== 'NOUN'
  );
}

const LONGEST_APPOSITION = 6;

/** The kind is the last word of the name, the word that leads up to it, or that of its apposition: "Orm, a mining town". */
function isOfKind({ name, tree, first, last, isIdle }: Located, kind: string): boolean {
  if (isIdle) return false;
  if (new RegExp(`\\b${kind}$`, 'i').test(name.text) || new RegExp(`\\b${kind}$`, 'i').test(name.name)) return true;
  const lead = wordOf(tree, first - 1) === 'of' ? first - 2 : first - 1;
  if (lemmaOf(tree, lead) === kind || lemmaOf(tree, last + 1) === kind) return true;
  if (wordOf(tree, last + 1) !== ',' || !/^(?:an?|the)$/.test(wordOf(tree, last + 2))) return false;
  for (let at = last + 3; at <= last + LONGEST_APPOSITION && wordOf(tree, at) !== ','; at += 1) {
    if (lemmaOf(tree, at) === kind) return true;
  }
  return false;
}
