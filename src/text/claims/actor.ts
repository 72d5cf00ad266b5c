import type { NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Figure } from './counted.ts';
import { formOf, keyMeasure } from './measure/lexicon.ts';
import type { Verdict } from './measure/verdict.ts';
import { COUNT_NOUNS } from './measure/words.ts';
import type { Tree } from './tree.ts';
import {
  ancestors,
  caseOf,
  childrenOf,
  deprelOf,
  headOf,
  isNominal,
  isPassive,
  lemmaOf,
  RELATIVES,
  reachOf,
  relOf,
  uposOf,
  wordOf,
} from './tree.ts';

/** Who does it to what is counted: the subject or by-phrase of its predicate, by name where one stands there. */
export function actorOf(
  figure: Figure,
  { predicate, role, measure, rule }: Verdict,
  text: string,
  nameAt: (span: Span) => NameMention | null,
): string | null {
  const { tree } = figure;
  if (role !== 'undergoes' && role !== 'of') return null;
  if (rule === 'toll' || doesItself(tree, predicate, measure)) return null;
  const isBare = rule === 'participle-after' && !isLeftSo(tree, predicate);
  const agent = meantBy(tree, isBare ? byAgent(tree, predicate) : agentOf(tree, predicate));
  if (agent < 0 || isCountedItself(figure, agent) || COUNT_NOUNS.has(lemmaOf(tree, agent))) return null;
  if (IN.has(caseOf(tree, agent))) return null;
  const { first, last } = reachOf(tree, agent, (child) => isClausal(tree, child));
  if (IN.has(wordOf(tree, first - 1))) return null;
  const start = tree.tokens[afterTime(tree, first, agent)]?.start ?? 0;
  const end = tree.tokens[throughFigure(tree, last)]?.end ?? 0;
  const own = tree.tokens[agent];
  const name = own ? nameAt(own) : null;
  if (name !== null) return name.name;
  return isNominal(tree, agent) ? text.slice(start, end) : null;
}

/** "A magnitude 6.8 earthquake": a parser may end the phrase before its number. */
function throughFigure(tree: Tree, last: number): number {
  return uposOf(tree, last + 1) === 'NUM' && uposOf(tree, last + 2) === 'NOUN' ? last + 2 : last;
}

/** Before a place, which a parser may take for the subject: "a shell fell in Vesk injuring two". */
const IN = new Set(['in', 'at', 'near', 'on', 'around', 'outside', 'inside']);

/** Verbs whose subject is what is counted have no agent: "12 people died", "nine houses collapsed". */
function doesItself(tree: Tree, predicate: number, measure: Verdict['measure']): boolean {
  const form = formOf(wordOf(tree, predicate));
  if (form === null || isPassive(tree, predicate)) return false;
  return keyMeasure(form.lemma, 'act') === measure && keyMeasure(form.lemma, 'undergo') !== measure;
}

/** Whether the agent is the counted phrase, holds it, stands in it or is coordinated with it. */
function isCountedItself({ tree, first, last, noun, top }: Figure, agent: number): boolean {
  if (ancestors(tree, agent).includes(top)) return !isAgentClause(tree, agent, top);
  const { first: from, last: to } = reachOf(tree, agent, (child) => isClausal(tree, child));
  return from <= Math.max(last, noun) && first <= to;
}

/** Between the agent and the counted noun stands the clause that it is the agent of: "12 men killed by gunmen". */
function isAgentClause(tree: Tree, agent: number, top: number): boolean {
  return ancestors(tree, agent).some((at) => at !== agent && headOf(tree, at) === top && relOf(tree, at) === 'acl');
}

/** "Thursday", "May": words of time that stand before the agent and belong to the clause. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function afterTime(tree: Tree, first: number, agent: number): number {
  let at = first;
  while (at < agent && (TIME.test(wordOf(tree, at)) || (at > first && /^[\d,]+$/.test(wordOf(tree, at))))) at += 1;
  return at;
}

const CLAUSAL = new Set(['acl', 'advcl', 'punct', 'parataxis', 'appos', 'case']);

function isClausal(tree: Tree, index: number): boolean {
  return CLAUSAL.has(relOf(tree, index));
}

const HOURS = /^(?:noon|midnight|dawn|dusk|nightfall|sunset|sunrise|morning|afternoon|evening|night|now|then)$/;

/** "By Wednesday noon" tells until when. */
function isTimeOf(tree: Tree, child: number): boolean {
  return [child, ...childrenOf(tree, child)].some((at) => TIME.test(wordOf(tree, at)) || HOURS.test(wordOf(tree, at)));
}

const PERSONAL = new Set(['it', 'he', 'she', 'they']);

/** Whom a pronoun means: the noun of a relative clause, or the subject of the verb of saying above ("Orm said it would"). */
function meantBy(tree: Tree, agent: number): number {
  if (agent < 0 || isNominal(tree, agent)) return agent;
  const up = ancestors(tree, agent);
  const word = wordOf(tree, agent);
  if (RELATIVES.has(word)) {
    const clause = up.find((at) => relOf(tree, at) === 'acl');
    return clause === undefined ? agent : headOf(tree, clause);
  }
  if (!PERSONAL.has(word)) return agent;
  for (const at of up.slice(2)) {
    const subject = childrenOf(tree, at).find((child) => deprelOf(tree, child) === 'nsubj');
    if (subject !== undefined && subject !== agent && isNominal(tree, subject)) return subject;
  }
  return agent;
}

const MEDIA = new Set(['phone', 'telephone', 'email', 'e-mail', 'radio', 'fax', 'text', 'letter']);

/** "By" tells who did it where something is done; "to feed 900 people by the end of May" tells until when. */
function isDoneBy(tree: Tree, predicate: number, child: number): boolean {
  if (relOf(tree, child) !== 'obl' || caseOf(tree, child) !== 'by' || MEDIA.has(lemmaOf(tree, child))) return false;
  const isActive = childrenOf(tree, predicate).some(
    (at) => (relOf(tree, at) === 'mark' && wordOf(tree, at) === 'to') || deprelOf(tree, at) === 'nsubj',
  );
  return isPassive(tree, predicate) || !isActive;
}

/** "The blast left [12 hurt]". */
function isLeftSo(tree: Tree, predicate: number): boolean {
  return ancestors(tree, predicate)
    .slice(1, 3)
    .some((at) => lemmaOf(tree, at) === 'leave');
}

/** Who a participle names with "by", which stands in a row with another in a headline: "4 killed 12 hurt". */
function byAgent(tree: Tree, participle: number): number {
  const isAgent = (child: number): boolean =>
    !isTimeOf(tree, child) && (deprelOf(tree, child) === 'obl:agent' || isDoneBy(tree, participle, child));
  return childrenOf(tree, participle).find(isAgent) ?? -1;
}

function agentOf(tree: Tree, predicate: number): number {
  for (const at of ancestors(tree, predicate).slice(0, 3)) {
    for (const child of childrenOf(tree, at)) {
      if (isTimeOf(tree, child)) continue;
      if (deprelOf(tree, child) === 'obl:agent') return child;
      if (at === predicate && isDoneBy(tree, predicate, child)) return child;
    }
    const subject = childrenOf(tree, at).find((child) => deprelOf(tree, child) === 'nsubj');
    if (subject !== undefined && uposOf(tree, at) === 'VERB') return subject;
    if (childrenOf(tree, at).some((child) => deprelOf(tree, child) === 'nsubj:pass')) return -1;
    const rel = relOf(tree, at);
    const isSplit = rel === 'parataxis' && /^(?:has|have|had)$/.test(wordOf(tree, headOf(tree, at)));
    if (rel !== 'xcomp' && rel !== 'conj' && rel !== 'advcl' && !isSplit) return -1;
  }
  return -1;
}
