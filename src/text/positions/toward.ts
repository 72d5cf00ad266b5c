import type { Scene } from '../claims/scene.ts';
import type { Tree } from '../claims/tree.ts';
import { childrenOf, isNominal, reachOf, relOf, uposOf } from '../claims/tree.ts';
import type { Named } from './acts.ts';
import type { Held } from './find-attitude.ts';
import { subjectOf } from './who.ts';

/** Whom a position addresses ("calls on its allies to") or, where it addresses nobody, whom the act concerns. */
export function towardOf(
  scene: Scene,
  sentence: number,
  { attitude, cue, rule }: Held,
  act: Named | null,
): string | null {
  const tree = scene.treeAt(sentence);
  if (act === null) return null;
  if (rule === 'should' || rule === 'unless') return words(scene, tree, subjectOf(tree, act.first));
  if (attitude === 'calls-for') {
    const addressee = nounBetween(tree, cue, act.first);
    if (addressee >= 0) return words(scene, tree, addressee);
  }
  const object = childrenOf(tree, act.first).find((child) => relOf(tree, child) === 'obj' && isNominal(tree, child));
  return object === undefined ? null : words(scene, tree, object);
}

function nounBetween(tree: Tree, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (isNominal(tree, at) && !isNominal(tree, at + 1)) return at;
    if (uposOf(tree, at) === 'VERB') return -1;
  }
  return -1;
}

const OUTER = new Set(['acl', 'advcl', 'punct', 'parataxis', 'case', 'cc', 'ccomp', 'xcomp']);
const LONGEST = 14;

function words({ layers, nameAt }: Scene, tree: Tree, top: number): string | null {
  const token = tree.tokens[top];
  if (token === undefined) return null;
  const name = nameAt(token);
  const isRow = childrenOf(tree, top).some((child) => relOf(tree, child) === 'conj');
  if (name !== null && name.kind !== 'people' && !isRow) return name.name;
  if (uposOf(tree, top) === 'PRON') return null;
  const { first, last } = reachOf(tree, top, (child) => OUTER.has(relOf(tree, child)));
  const end = tree.tokens[Math.min(last, first + LONGEST)]?.end ?? token.end;
  return layers.report.text.slice(tree.tokens[first]?.start ?? token.start, end).replace(/^the\s+/i, '');
}
