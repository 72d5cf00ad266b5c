import type { Token } from '../../model/sentence.ts';
import type { Tree } from './tree.ts';
import { kidsOf } from './tree.ts';

/** How many clauses up a missing subject is looked for. */
const REACH = 4;

/**
 * The token that heads the subject of a verb or predicate, -1 where the sentence names none: its own, who a passive names with
 * "by", that of the verb it is joined to or depends on, or the noun that it describes.
 */
export function subjectOf(tree: Tree, verb: number): number {
  let at = verb;
  for (let step = 0; step < REACH && at >= 0; step += 1) {
    const own = kidsOf(tree, at, /^(?:nsubj|csubj)$/)[0];
    if (own !== undefined) return own;
    const passive = kidsOf(tree, at, /^nsubj:pass$/)[0];
    if (passive !== undefined) return step === 0 ? agentOf(tree, at) : passive;
    const { head, deprel } = tree.tokens[at] as Token;
    if (/^acl(?::relcl)?$/.test(deprel)) return head;
    if (!/^(?:conj|xcomp|advcl|ccomp|parataxis|cop|aux)$/.test(deprel) || head < 0) return -1;
    if (deprel === 'ccomp' || deprel === 'parataxis') return -1;
    const controller = deprel === 'xcomp' ? kidsOf(tree, head, /^(?:obj|iobj)$/)[0] : undefined;
    if (controller !== undefined) return controller;
    at = head;
  }
  return -1;
}

/** Who a passive names with "by", -1 where it names nobody. */
export function agentOf(tree: Tree, verb: number): number {
  const isBy = (kid: number): boolean =>
    kidsOf(tree, kid, /^case$/).some((mark) => (tree.tokens[mark] as Token).lemma === 'by');
  return kidsOf(tree, verb, /^(?:obl|obl:agent|nmod)$/).find(isBy) ?? -1;
}
