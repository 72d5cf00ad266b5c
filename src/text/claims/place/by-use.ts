import type { NameMention } from '../../../model/mention.ts';
import { ORGANISATION_HEADS } from '../../names/data/words.ts';
import type { Tree } from '../tree.ts';
import { caseOf, headOf, lemmaOf, tokensOf, topOf, uposOf, wordOf } from '../tree.ts';

/** Nouns of which a name says which: "the village of Orm", "the outskirts of Orm". */
const PLACE_NOUNS = new Set(
  `village town city district province region area island camp enclave outskirts suburb neighbourhood neighborhood
   state county capital port part east west north south pocket center centre heart valley quarter governorate
   municipality township hamlet countryside edge side`.split(/\s+/),
);
/** Nouns for built places that a settlement has: where they are "of" a name, the name is the settlement's. */
const BUILT_NOUNS = new Set(
  'hall market square street prison hospital station airport harbour harbor stadium mosque church cathedral'.split(' '),
);

export function isPlaceNoun(lemma: string): boolean {
  return PLACE_NOUNS.has(lemma);
}

type Locate = (start: number) => { tree: Tree; sentence: number } | null;

/** The entities named in lines that are not written in title case. */
export function namesInRunningText(names: readonly NameMention[], locate: Locate): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, entity } of names) {
    if (found.has(entity)) continue;
    const at = locate(start);
    if (at && !isTitleCase(at.tree)) found.add(entity);
  }
  return found;
}

const SHORTEST_WORD = 4;
const TITLE_SHARE = 0.75;

/** Whether nearly all longer words have a capital, as in a headline, so that a capital makes no name. */
function isTitleCase({ tokens }: Tree): boolean {
  const words = tokens.filter(({ text }) => text.length >= SHORTEST_WORD && /^\p{L}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length >= 3 && capitals.length >= TITLE_SHARE * words.length;
}

const INSIDE = new Set(['in', 'near', 'across', 'outside']);
const AT = new Set(['in', 'at', 'near', 'inside', 'outside', 'around', 'from', 'on', 'to', 'into']);
const DIRECTIONS = new Set(
  'further farther just north south east west northeast northwest southeast southwest'.split(' '),
);
const LONGEST_DIRECTION = 3;

/**
 * Whether a name that no list knows is used as a place: right after a preposition that only places follow ("in
 * Ormstadt"), as what a place is of ("in the hall of Ormstadt"), or with a direction behind it ("raids on Ormstadt
 * further north"). In a line of title case only where running text names it too.
 */
export function isPlaceByUse(name: NameMention, tree: Tree, running: ReadonlySet<string>): boolean {
  const { kind, role, entity } = name;
  if (kind === 'people' || role !== null || isBody(name)) return false;
  if (!running.has(entity) && isTitleCase(tree)) return false;
  const { first, last } = tokensOf(tree, name);
  const glued = tree.tokens[last + 1];
  if (glued?.text === '-' && glued.start === name.end) return false;
  if (INSIDE.has(wordOf(tree, first - 1))) return true;
  const top = topOf(tree, first, last);
  return isOfPlace(tree, top, first === last || kind !== 'person') || isBeforeDirection(tree, top, last);
}

/** "In HJF prisons": a body by the last word of its fullest name runs places and is none. */
function isBody({ kind, name }: NameMention): boolean {
  return kind === 'organisation' && ORGANISATION_HEADS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** A longer name of a person may own a hall, but is no village. */
function isOfPlace(tree: Tree, top: number, canHaveHall: boolean): boolean {
  const head = headOf(tree, top);
  if (caseOf(tree, top) !== 'of' || uposOf(tree, head) === 'PROPN' || !AT.has(caseOf(tree, head))) return false;
  return PLACE_NOUNS.has(lemmaOf(tree, head)) || (canHaveHall && BUILT_NOUNS.has(lemmaOf(tree, head)));
}

function isBeforeDirection(tree: Tree, top: number, last: number): boolean {
  if (!AT.has(caseOf(tree, top)) || !DIRECTIONS.has(wordOf(tree, last + 1))) return false;
  for (let at = last + 2; at <= last + 1 + LONGEST_DIRECTION; at += 1) {
    if (wordOf(tree, at) === 'in' || wordOf(tree, at) === 'of') return true;
    if (!DIRECTIONS.has(wordOf(tree, at))) return false;
  }
  return false;
}
