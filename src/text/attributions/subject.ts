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
    const own = ownSubject(tree, at, verb);
    if (own !== undefined) return own;
    const passive = kidsOf(tree, at, /^nsubj:pass$/)[0];
    if (passive !== undefined) return step === 0 ? agentOf(tree, at) : passive;
    const { head, deprel } = tree.tokens[at] as Token;
    if (/^acl(?::relcl)?$/.test(deprel)) return isSetOff(tree, at) ? described(tree, at) : head;
    if (!/^(?:conj|xcomp|advcl|ccomp|parataxis|cop|aux)$/.test(deprel) || head < 0) return -1;
    if (deprel === 'ccomp' || deprel === 'parataxis') return -1;
    const controller = deprel === 'xcomp' ? kidsOf(tree, head, /^(?:obj|iobj)$/)[0] : undefined;
    if (controller !== undefined) return controller;
    at = head;
  }
  return -1;
}

/** How many words a description between commas may have. */
const ASIDE = 30;

/**
 * "..., but a guard, speaking by phone, said": the noun before what a participle or relative clause between commas tells of it, where
 * a conjunction opens its phrase, so that no verb before the conjunction can share its subject.
 */
function beforeAside({ tokens }: Tree, verb: number): number | undefined {
  let close = verb - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[close]?.upos ?? '')) close -= 1;
  if (tokens[close]?.text !== ',') return undefined;
  let open = close - 1;
  while (open > close - ASIDE && open > 0 && tokens[open]?.text !== ',') open -= 1;
  const opener = tokens[open + 1]?.text ?? '';
  if (tokens[open]?.text !== ',' || !/^(?:who|whose|which|\p{L}+ing)$/iu.test(opener)) return undefined;
  let first = open - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET|ADP|PART)$/.test(tokens[first]?.upos ?? '')) first -= 1;
  const isNoun = /^(?:NOUN|PROPN)$/.test(tokens[open - 1]?.upos ?? '');
  const opens = /^(?:DET|PROPN|ADJ|NOUN)$/.test(tokens[first + 1]?.upos ?? '');
  if (!isNoun || !opens || tokens[first]?.upos !== 'CCONJ') return undefined;
  const head = tokens.findIndex(({ head: above }, at) => at > first && at < open && (above <= first || above >= open));
  return head < 0 ? open - 1 : head;
}

/** The subject of a predicate, also one that the parser took for a phrase set before the clause; of the verb itself also one before an aside. */
function ownSubject(tree: Tree, at: number, verb: number): number | undefined {
  const own = kidsOf(tree, at, /^(?:nsubj|csubj)$/)[0] ?? kidsOf(tree, at, /^dislocated$/).find((kid) => kid < at);
  return own === undefined && at === verb ? beforeAside(tree, at) : own;
}

/** A comma stands before the verb, with only auxiliaries and adverbs between: "X, the head of Y, called". */
function isSetOff({ tokens }: Tree, verb: number): boolean {
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '')) at -= 1;
  return tokens[at]?.text === ',';
}

/**
 * Whom a verb after a comma tells of, where the parser hung it on the last noun before the comma. A sentence that it left without
 * any other predicate has the verb as its own, and the noun that heads the whole phrase as its subject. A participle after a
 * full clause goes with that clause's subject. Any other verb describes the noun before it.
 */
function described(tree: Tree, verb: number): number {
  const { tokens } = tree;
  const noun = (tokens[verb] as Token).head;
  let at = noun;
  for (let step = 0; step < tokens.length; step += 1) {
    const { head, deprel, upos } = tokens[at] as Token;
    if (head < 0) return upos === 'VERB' ? noun : at;
    if (deprel === 'nsubj') return at;
    const above = tokens[head] as Token;
    const isPredicate = above.upos === 'VERB' && !/^acl$/.test(above.deprel);
    if (isPredicate) return /ing$/.test((tokens[verb] as Token).text) ? orElse(subjectOf(tree, head), noun) : noun;
    at = head;
  }
  return noun;
}

function orElse(subject: number, other: number): number {
  return subject < 0 ? other : subject;
}

const MEDIA = /^(?:phone|telephone|e-?mail|radio|fax|text|letter)$/i;

/** Who a passive names with "by", -1 where it names nobody; what somebody was "reached by" is nobody. */
export function agentOf(tree: Tree, verb: number): number {
  const isBy = (kid: number): boolean =>
    !MEDIA.test((tree.tokens[kid] as Token).lemma) &&
    kidsOf(tree, kid, /^case$/).some((mark) => (tree.tokens[mark] as Token).lemma === 'by');
  return kidsOf(tree, verb, /^(?:obl|obl:agent|nmod)$/).find(isBy) ?? -1;
}
