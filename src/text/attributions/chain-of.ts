import { agencyOf } from '../../model/agencies.ts';
import type { Chain, Link } from '../../model/chain.ts';
import type { Token } from '../../model/sentence.ts';
import type { Layers } from '../layers.ts';
import { PLATFORMS } from '../names/data/platforms.ts';
import { fold } from '../names/gazetteer.ts';
import { reportLinks } from './credits.ts';
import { LISTENERS, MEDIA, OUTLET_HEADS } from './data/media.ts';
import type { Draft } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import { mentionsIn, trimmed } from './phrases.ts';
import { passiveQuoting, quotingVerb } from './quoted-source.ts';
import { phraseBefore, phraseOfSubject } from './sayings.ts';
import { isSource } from './sources.ts';
import type { Speaker } from './speakers.ts';
import { speakerOf } from './speakers.ts';
import { kidsOf } from './tree.ts';

type Below = Omit<Layers, 'attributions'>;

/** The whole way of a statement: who is cited, who speaks, where or to whom, then the agency and the outlet of the report. */
export function chainOf(layers: Below, draft: Draft, speaker: Speaker | null): Chain {
  const links: Link[] = [];
  const cited =
    draft.rule.startsWith('quote') || quotingVerb(draft.tree, draft.cue) !== null ? null : citedIn(layers, draft);
  if (cited !== null) links.push(cited);
  if (speaker !== null) links.push(speakerLink(layers, draft, speaker, cited !== null), ...documentLink(speaker));
  links.push(...quoterIn(layers, draft), ...wayOf(layers, draft));
  return closed(links, reportLinks(layers.report));
}

/** The report's own agency and outlet end the chain, each once. */
function closed(links: readonly Link[], end: Chain): Chain {
  const seen = new Set(links.map(({ agent }) => fold(agent).replace(/^the /, '')));
  return [...links, ...end.filter(({ agent }) => !seen.has(fold(agent)))];
}

/** Whether a name is a news agency's: in the table, or saying so itself ("the Qua News Agency"). */
export function isAgency(name: string): boolean {
  return (
    agencyOf(name) !== null ||
    /\bnews agency\b/i.test(name) ||
    agencyOf(name.replace(/ (?:news )?agency$/i, '')) !== null
  );
}

function isOutlet(name: string): boolean {
  return OUTLET_HEADS.has(fold(name).split(' ').at(-1) ?? '');
}

function speakerLink(
  { report }: Below,
  { cueSpan }: Draft,
  { agent, role, start, end }: Speaker,
  isRelay: boolean,
): Link {
  const cue = report.text.slice(cueSpan.start, cueSpan.end);
  const kind = isRelay && isAgency(agent) ? 'agency' : isRelay && isOutlet(agent) ? 'medium' : 'speaker';
  return { agent, role, kind, cue, span: { start, end } };
}

function documentLink({ document }: Speaker): readonly Link[] {
  if (document === undefined) return [];
  const { text, start, end } = document;
  return [{ agent: text, role: null, kind: 'medium', cue: null, span: { start, end } }];
}

/** "Y quoted X as saying": Y passes on what X said. Who passes it on in "X was quoted by Y" is a way like others. */
function quoterIn(layers: Below, draft: Draft): readonly Link[] {
  if (passiveQuoting(draft.tree, draft.cue) !== null) return [];
  const verb = quotingVerb(draft.tree, draft.cue);
  const subject = verb === null ? null : phraseOfSubject(draft.tree, verb);
  const phrase =
    verb === null || (subject !== null && subject.last < verb) ? subject : phraseBefore(draft.tree, verb, 0);
  const quoter = phrase === null ? null : speakerOf(layers, draft, phrase, []);
  if (quoter === null || verb === null) return [];
  const kind = isAgency(quoter.agent) ? 'agency' : 'medium';
  const cue = (draft.tree.tokens[verb] as Token).text;
  return [{ agent: quoter.agent, role: quoter.role, kind, cue, span: { start: quoter.start, end: quoter.end } }];
}

/** "citing X", "quoting X": X is the one who speaks, before whoever passes it on. */
function citedIn(layers: Below, draft: Draft): Link | null {
  const { tree, cue } = draft;
  const { tokens } = tree;
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:citing|quoting)$/i.test(token.text) || index === cue || token.end <= contentEndBefore(draft, token))
      continue;
    const phrase = citedPhrase(draft, index);
    if (phrase === null) continue;
    const named = speakerOf(layers, draft, phrase, []);
    if (named === null || !isSource(layers.names, draft.tree, phrase)) continue;
    return {
      agent: named.agent,
      role: named.role,
      kind: 'speaker',
      cue: token.text,
      span: { start: named.start, end: named.end },
    };
  }
  return null;
}

function contentEndBefore({ contents }: Draft, { start, end }: Token): number {
  return contents.some(
    (content) => content.start <= start && end <= content.end && start - content.start > 0 && content.end - end > 60,
  )
    ? Number.POSITIVE_INFINITY
    : 0;
}

function citedPhrase({ tree }: Draft, index: number): Phrase | null {
  const { tokens } = tree;
  let last = index;
  while (
    last + 1 < tokens.length &&
    !/^(?:as|it|he|she|they|,|\.|;|"|“|”|that|said|says)$/i.test((tokens[last + 1] as Token).text) &&
    last - index < 14
  )
    last += 1;
  return last > index ? trimmed(tree, { first: index + 1, last }) : null;
}

/** The media and agencies that the words around the cue name: "told AFP", "on Twitter", "in a statement". */
function wayOf(layers: Below, draft: Draft): readonly Link[] {
  const { tree, cue } = draft;
  const links: Link[] = [];
  const told = kidsOf(tree, cue, /^(?:obj|iobj|obl|nmod)$/).find((kid) => kid > cue && kid - cue < 8);
  if (/^tell$/.test(draft.key) && told !== undefined) {
    const link = listenerLink(layers, draft, { first: cue + 1, last: tree.last[told] as number });
    if (link !== null) links.push(link);
  } else if (/^tell$/.test(draft.key)) {
    const link = listenerLink(layers, draft, { first: cue + 1, last: cue + 3 });
    if (link !== null) links.push(link);
  }
  for (const index of tree.tokens.keys()) {
    const link = isOutsideContents(draft, index) && Math.abs(index - cue) < 22 ? mediumAt(layers, draft, index) : null;
    if (link !== null && !links.some(({ agent }) => agent === link.agent)) links.push(link);
  }
  return links;
}

function isOutsideContents({ contents, tree }: Draft, index: number): boolean {
  const { start, end } = tree.tokens[index] as Token;
  return !contents.some((content) => content.start <= start && end <= content.end);
}

/** Who was told: an agency, an outlet, "reporters". */
function listenerLink({ report, names }: Below, { tree }: Draft, { first, last }: Phrase): Link | null {
  const { tokens } = tree;
  const [a, b] = [tokens[first], tokens[Math.min(last, first + 6, tokens.length - 1)]];
  if (a === undefined || b === undefined) return null;
  const name = mentionsIn(names, a.start, b.end).find(({ kind }) => kind === 'organisation');
  if (name !== undefined) {
    const kind = isAgency(name.text) || isAgency(name.name) ? 'agency' : 'medium';
    return { agent: name.text, role: null, kind, cue: 'told', span: { start: name.start, end: name.end } };
  }
  const listener = tokens
    .slice(first, first + 4)
    .find(({ lemma, text }) => LISTENERS.has(text.toLowerCase()) || LISTENERS.has(lemma));
  if (listener === undefined) return null;
  return {
    agent: report.text.slice(listener.start, listener.end),
    role: null,
    kind: 'medium',
    cue: 'told',
    span: { start: listener.start, end: listener.end },
  };
}

/** "in a statement", "on state television", "through Radio Qua": a preposition with a phrase that ends in a medium. */
function mediumAt(layers: Below, { tree }: Draft, index: number): Link | null {
  const { tokens } = tree;
  const preposition = tokens[index] as Token;
  if (!/^(?:in|on|via|through|by|at|during|from|over)$/i.test(preposition.text)) return null;
  for (let at = index + 1; at < tokens.length && at <= index + 7; at += 1) {
    const { upos } = tokens[at] as Token;
    if (/^(?:PUNCT|VERB|ADP)$/.test(upos)) return null;
    if (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '')) continue;
    const link = mediumOf(layers, tokens.slice(index + 1, at + 1), preposition.text.toLowerCase());
    if (link !== null) return link;
  }
  return null;
}

/** The medium that a phrase names by its last word: a platform, a medium in general, an agency or an outlet by name. */
function mediumOf({ report, names }: Below, phrase: readonly Token[], cue: string): Link | null {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return null;
  const word = last.text.toLowerCase();
  const name = mentionsIn(names, first.start, last.end).findLast(({ kind }) => kind === 'organisation');
  const platform = phrase.find(({ text }) => PLATFORMS.has(text.toLowerCase()));
  const isNamed =
    name !== undefined && (isAgency(name.text) || isOutlet(name.text) || /^(?:radio|tv)\b/i.test(name.text));
  if (!isNamed && !MEDIA.has(word) && !PLATFORMS.has(word)) return null;
  const { start, end } = platform ?? name ?? { start: first.start, end: last.end };
  const agent = platform === undefined && /^tweets?$/.test(word) ? 'Twitter' : report.text.slice(start, end);
  const kind = name !== undefined && isAgency(name.text) ? 'agency' : 'medium';
  return { agent, role: null, kind, cue, span: { start, end } };
}
