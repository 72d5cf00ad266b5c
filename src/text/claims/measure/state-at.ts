import type { Measure } from '../../../model/claim.ts';
import type { Tree } from '../tree.ts';
import { lemmaOf, uposOf, wordOf } from '../tree.ts';
import type { Modified } from './by-phrase.ts';
import { formOf, nounMeasure, stateMeasure } from './lexicon.ts';

const IN_STATE = new Set(['in', 'at', 'under', 'behind']);

/** What a word behind a phrase says of its state: "dead", "in custody", "with gunshot wounds", "in critical condition". */
export function stateAt(tree: Tree, at: number): Modified | null {
  const word = wordOf(tree, at);
  if (word === 'with') return withWounds(tree, at);
  if (word === 'aboard' || (word === 'on' && wordOf(tree, at + 1) === 'board'))
    return { measure: 'inside', predicate: at };
  if (GRAVELY.has(word) && !isModifier(tree, at + 1)) return { measure: 'injured', predicate: at };
  const below =
    word === 'under' || word === 'at' || word === 'behind'
      ? BELOW.get(wordOf(tree, afterArticle(tree, at)))
      : undefined;
  if (below !== undefined) return { measure: below, predicate: afterArticle(tree, at) };
  if (IN_STATE.has(word)) {
    const condition = conditionAt(tree, at);
    if (condition >= 0) return { measure: 'injured', predicate: condition };
    for (const noun of [at + 1, at + 2]) {
      const isLast = uposOf(tree, noun) === 'NOUN' && uposOf(tree, noun + 1) !== 'NOUN';
      const measure = isLast ? nounMeasure(lemmaOf(tree, noun), 'state') : null;
      if (measure !== null) return { measure, predicate: noun };
    }
    return null;
  }
  if (formOf(word) !== null && nounMeasure(word, 'state') === null) return null;
  const measure = stateMeasure(tree, at);
  return measure === null ? null : { measure, predicate: at };
}

/** What it is to be under water, at work, behind wire. */
const BELOW: ReadonlyMap<string, Measure> = new Map([
  ['water', 'affected'],
  ['rubble', 'inside'],
  ['debris', 'inside'],
  ['work', 'deployed'],
  ['bars', 'held'],
  ['wire', 'held'],
]);

function afterArticle(tree: Tree, at: number): number {
  return wordOf(tree, at + 1) === 'the' ? at + 2 : at + 1;
}

const GRAVELY = new Set(['critical', 'serious', 'stable']);

function isModifier(tree: Tree, next: number): boolean {
  return ['NOUN', 'PROPN', 'ADJ'].includes(uposOf(tree, next));
}

const WOUNDS = /^(?:wounds?|injur(?:y|ies))$/;
const BEFORE_WOUNDS = new Set(['ADJ', 'NOUN', 'DET', 'NUM', 'PUNCT', 'ADV', 'CCONJ']);

/** "With a gunshot wound", "with serious but not life-threatening injuries". */
function withWounds(tree: Tree, at: number): Modified | null {
  for (let noun = at + 1; noun <= at + LONGEST_CONDITION; noun += 1) {
    if (WOUNDS.test(wordOf(tree, noun))) return { measure: 'injured', predicate: noun };
    if (!BEFORE_WOUNDS.has(uposOf(tree, noun)) || wordOf(tree, noun) === ',') return null;
  }
  return null;
}

const LONGEST_CONDITION = 6;
const GRAVE = new Set('critical serious grave stable guarded fair life-threatening'.split(' '));

/** The noun of "in critical, but stable condition", by which hospitals tell how the hurt are; -1 where none stands there. */
function conditionAt(tree: Tree, at: number): number {
  let isGrave = false;
  for (let noun = at + 1; noun <= at + LONGEST_CONDITION; noun += 1) {
    const word = wordOf(tree, noun);
    if (word === 'condition') return isGrave ? noun : -1;
    isGrave ||= GRAVE.has(word.replace(/^non-/, ''));
  }
  return -1;
}
