import type { Tree } from './tree.ts';
import { ancestors, childrenOf, lemmaOf, relOf, uposOf, wordOf } from './tree.ts';

/** The time of a predicate as its verb forms tell it; `none` where no finite verb governs it (headlines, lists). */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'none';

const FUTURE = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const PERFECT = new Set(['has', 'have', "'ve", '’ve']);
const PAST = new Set(['was', 'were', 'had', 'did', 'could', 'might', 'would']);
const PRESENT = new Set(['is', 'are', 'am', 'do', 'does', 'may', 'can', 'must', "'s", '’s', "'re", '’re']);

/** Tense of the predicate, or of the nearest finite clause above a participle or infinitive ("killing", "to flee"). */
export function tenseOf(tree: Tree, predicate: number): Tense {
  for (const at of ancestors(tree, predicate)) {
    const own = ownTense(tree, at);
    if (own !== null) return own;
  }
  return 'none';
}

function ownTense(tree: Tree, at: number): Tense | null {
  let found: Tense | null = null;
  for (const child of childrenOf(tree, at)) {
    const rel = relOf(tree, child);
    if (rel !== 'aux' && rel !== 'cop') continue;
    const word = wordOf(tree, child);
    if (FUTURE.has(word)) return 'future';
    if (PERFECT.has(word)) return 'perfect';
    if (PAST.has(word)) found = 'past';
    else if (PRESENT.has(word)) found ??= 'present';
  }
  return found ?? finiteTense(tree, at);
}

function finiteTense(tree: Tree, at: number): Tense | null {
  const upos = uposOf(tree, at);
  if (upos !== 'VERB' && upos !== 'AUX') return null;
  const feats = tree.tokens[at]?.feats ?? '';
  if (feats.includes('VerbForm=Fin')) return feats.includes('Tense=Past') ? 'past' : 'present';
  if (feats !== '') return null;
  const word = wordOf(tree, at);
  if (word.endsWith('ing')) return null;
  return word === lemmaOf(tree, at) || word.endsWith('s') ? 'present' : 'past';
}
