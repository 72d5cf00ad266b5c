import type { NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Figure } from './counted.ts';
import type { Verdict } from './measure/decide.ts';
import type { Tree } from './tree.ts';
import { ancestors, caseOf, childrenOf, deprelOf, isNominal, reachOf, relOf, uposOf } from './tree.ts';

/** Who does it to what is counted: the subject or by-phrase of its predicate, by name where one stands there. */
export function actorOf(
  { tree }: Figure,
  { predicate, role }: Verdict,
  text: string,
  nameAt: (span: Span) => NameMention | null,
): string | null {
  if (role !== 'undergoes' && role !== 'of') return null;
  const agent = agentOf(tree, predicate);
  if (agent < 0) return null;
  const { first, last } = reachOf(tree, agent, (child) => isClausal(tree, child));
  const start = tree.tokens[first]?.start ?? 0;
  const end = tree.tokens[last]?.end ?? 0;
  const own = tree.tokens[agent];
  const name = own ? nameAt(own) : null;
  if (name !== null) return name.name;
  return isNominal(tree, agent) ? text.slice(start, end) : null;
}

const CLAUSAL = new Set(['acl', 'advcl', 'punct', 'parataxis', 'appos', 'case']);

function isClausal(tree: Tree, index: number): boolean {
  return CLAUSAL.has(relOf(tree, index));
}

function agentOf(tree: Tree, predicate: number): number {
  for (const at of ancestors(tree, predicate).slice(0, 3)) {
    for (const child of childrenOf(tree, at)) {
      if (deprelOf(tree, child) === 'obl:agent') return child;
      if (at === predicate && relOf(tree, child) === 'obl' && caseOf(tree, child) === 'by') return child;
    }
    const subject = childrenOf(tree, at).find((child) => deprelOf(tree, child) === 'nsubj');
    if (subject !== undefined && uposOf(tree, at) === 'VERB') return subject;
    const rel = relOf(tree, at);
    if (rel !== 'xcomp' && rel !== 'conj' && rel !== 'advcl') return -1;
  }
  return -1;
}
