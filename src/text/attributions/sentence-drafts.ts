import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import { CALENDAR } from '../names/data/words.ts';
import { accordingTo } from './according.ts';
import type { Candidate } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import { behindColons } from './colons.ts';
import { NEW_CUE, POSTPOSED, STATEMENTS } from './data/statements.ts';
import type { Draft } from './drafts.ts';
import type { FigureStatement } from './figure-statements.ts';
import { figureStatements } from './figure-statements.ts';
import { keyOf } from './lexicon.ts';
import { quoteeOf, quotesAnother } from './quoted-source.ts';
import type { Saying } from './sayings.ts';
import { phraseBefore, phraseOfHead, phraseOfSubject, sayingsOf } from './sayings.ts';
import type { Tree } from './tree.ts';
import { kidsOf, spanOf } from './tree.ts';
import type { Utterance } from './utterance.ts';
import { isQuoted, opensFigure } from './utterance.ts';

/** The order in which a cue's constructions are taken: one cue makes one attribution. */
const ORDER = [
  'put-at',
  'figure-by',
  'that',
  'n-that',
  'a-that',
  'after',
  'obj-to',
  'to',
  'n-to',
  'a-to',
  'pass-to',
  'raise',
  'obj-as',
  'obj-pp',
  'as',
  'pp',
  'n-pp',
  'a-pp',
  'obj',
  'pass',
  'adv',
];

/** Constructions whose source is the verb's own subject. */
const NAMED = /^(?:that|to|obj|obj-.*|pp:.*|as)$/;

/** Everything in one sentence that is said, thought or wanted, at most one for each cue. */
export function draftsOf(utterance: Utterance, sentence: number): readonly Draft[] {
  const { tree } = utterance;
  const byCue = new Map<number, Candidate>();
  for (const candidate of candidatesOf(utterance)) {
    const { cue } = candidate;
    if (quotesAnother(tree, cue)) continue;
    if (isQuoted(utterance, tree.tokens[cue] as Token) && !passesOn(utterance, candidate)) continue;
    const other = byCue.get(cue);
    if (other === undefined || rank(candidate) < rank(other)) byCue.set(cue, candidate);
  }
  const drafts: Draft[] = [];
  const sayings = new Map(sayingsOf(utterance).map((saying) => [saying.cue, saying]));
  const figures = new Map(figureStatements(utterance).map((statement) => [statement.cue, statement]));
  for (const cue of [...new Set([...byCue.keys(), ...sayings.keys(), ...figures.keys()])].sort((a, b) => a - b)) {
    const draft =
      figureDraft(utterance, sentence, byCue.get(cue), sayings.get(cue), figures.get(cue)) ??
      combine(utterance, sentence, byCue.get(cue), sayings.get(cue));
    if (draft !== null) drafts.push(addition(named(unnamed(draft)), drafts.at(-1)));
  }
  drafts.push(...accordingTo(utterance, sentence));
  drafts.push(...behindColons(utterance, sentence, new Set(drafts.map(({ cue }) => cue))));
  return drafts;
}

/** “A nurse tells me 40 have gone”: of what stands in quotation marks, only a figure that the speaker has from somebody else who is named. */
function passesOn({ tree, figures }: Utterance, { frame, key, contents, source }: Candidate): boolean {
  const [content, subject] = [contents[0] as Span, tree.tokens[source]];
  if (frame !== 'that' || !POSTPOSED.has(key) || subject === undefined || !/^(?:NOUN|PROPN)$/.test(subject.upos))
    return false;
  return figures.some(({ first }) => {
    const { start } = tree.tokens[first] as Token;
    return content.start <= start && start < content.end;
  });
}

/** A figure that is told without a clause of its own, which every other construction of the same cue but one with a clause gives way to. */
function figureDraft(
  utterance: Utterance,
  sentence: number,
  candidate: Candidate | undefined,
  saying: Saying | undefined,
  statement: FigureStatement | undefined,
): Draft | null {
  if (statement === undefined || candidate?.frame === 'that' || candidate?.frame === 'to' || saying !== undefined)
    return null;
  const { tree } = utterance;
  const key = keyOf((tree.tokens[statement.cue] as Token).lemma);
  return {
    ...statement,
    sentence,
    tree,
    cueSpan: cueSpan(utterance, statement.cue),
    key,
    isSpeech: false,
    rule: 'figure',
  };
}

/** "A guard was said to be dead": he says nothing, and nobody is named who does. */
function unnamed(draft: Draft): Draft {
  const { tokens } = draft.tree;
  const { text } = tokens[draft.cue] as Token;
  const isPassive = tokens[draft.cue - 1]?.lemma === 'be' && tokens[draft.cue + 1]?.text === 'to';
  return isPassive && /^(?:said|reported|believed|thought|alleged|rumoured|rumored)$/i.test(text)
    ? { ...draft, source: null }
    : draft;
}

/** "Ada Roke, the head of the mission called on": a description behind a name is that name's, though the parser left the name out. */
function named(draft: Draft): Draft {
  const { source, tree, cue } = draft;
  const { tokens } = tree;
  if (source === null || source.first > cue || tokens[source.first - 1]?.text !== ',') return draft;
  if (draft.contents.some(({ start }) => start < draft.cueSpan.start)) return draft;
  if (!/^(?:the|an?)$/i.test(tokens[source.first]?.text ?? '') || tokens[source.first - 2]?.upos !== 'PROPN')
    return draft;
  let first = source.first - 2;
  while (tokens[first - 1]?.upos === 'PROPN') first -= 1;
  return { ...draft, source: { first, last: source.last } };
}

/** "X said ..., adding that ...", "X denied ..., saying ...": whoever spoke before says it, whatever noun the parser hung the participle on. */
function addition(draft: Draft, before: Draft | undefined): Draft {
  const { text } = draft.tree.tokens[draft.cue] as Token;
  const main = /^saying$/i.test(text) ? subjectOverRelative(draft) : null;
  if (main !== null) return { ...draft, source: main };
  return /^(?:adding|saying)$/i.test(text) &&
    !/^(?:quote|clause)-/.test(draft.rule) &&
    before !== undefined &&
    STATEMENTS.has(before.key)
    ? { ...draft, source: before.source }
    : draft;
}

/** "She withdrew the figure that her office had put out, saying": behind the comma goes on who did what the main verb tells. */
function subjectOverRelative({ tree, cue }: Draft): Draft['source'] {
  const { tokens } = tree;
  if (tokens[cue - 1]?.text !== ',') return null;
  const verb = tokens[cue]?.head ?? -1;
  if (tokens[verb]?.deprel !== 'acl:relcl') return null;
  const root = tokens.findIndex(({ head, upos }) => head < 0 && upos === 'VERB');
  return root < 0 || root > verb ? null : phraseOfSubject(tree, root);
}

function rank({ frame }: Candidate): number {
  const family = frame.replace(/:.*/, '');
  return ORDER.indexOf(family);
}

function combine(
  utterance: Utterance,
  sentence: number,
  candidate: Candidate | undefined,
  saying: Saying | undefined,
): Draft | null {
  const { tree } = utterance;
  const of = (cue: number, key: string, source: Draft['source'], contents: readonly Span[], rule: string): Draft => ({
    sentence,
    tree,
    cue,
    cueSpan: cueSpan(utterance, cue),
    key,
    source,
    contents,
    isSpeech: saying !== undefined,
    rule,
  });
  if (saying !== undefined && saying.quotations.length > 0) {
    return of(saying.cue, saying.key, saying.speaker, saying.quotations, saying.rule);
  }
  if (candidate !== undefined) {
    const isBefore =
      saying?.rule === 'clause-before' &&
      (saying.isClosed === true ||
        candidate.frame !== 'that' ||
        startsBefore(candidate, tree) ||
        isInSpeaker(candidate, saying, tree));
    if (isBefore) return of(saying.cue, saying.key, saying.speaker, saying.contents, saying.rule);
    const source = namedSource(tree, candidate) ?? saying?.speaker ?? sourceBefore(tree, candidate);
    const isClause = candidate.frame === 'that' || candidate.frame === 'to';
    const clause = whole(utterance, candidate);
    const contents = isClause ? [widened(utterance, clause)] : candidate.contents;
    return of(candidate.cue, candidate.key, source, contents, candidate.frame);
  }
  if (saying !== undefined) {
    const speaker = quoteeOf(tree, saying.cue) ?? saying.speaker;
    return of(saying.cue, saying.key, speaker, saying.contents, saying.rule);
  }
  return null;
}

function namedSource(tree: Tree, { cue, source }: Candidate): Draft['source'] {
  const quotee = quoteeOf(tree, cue);
  if (quotee !== null || source < 0) return quotee;
  const isDay = CALENDAR.has((tree.tokens[source] as Token).text.toLowerCase());
  return isDay ? phraseBefore(tree, cue, 0) : phraseOfHead(tree, source, cue);
}

/** The words before the verb, for constructions whose source is its subject and a subject that the parser missed. */
function sourceBefore(tree: Tree, { cue, frame }: Candidate): Draft['source'] {
  if (isVerbTakenForNoun(tree, cue, frame)) return phraseBefore(tree, cue, 0);
  return NAMED.test(frame) && tree.tokens[cue - 1]?.text !== 'to' ? phraseBefore(tree, cue, 0) : null;
}

/** "Ada Roke plans to leave": a third person that the tagger took for a plural noun, with its subject as modifier. */
function isVerbTakenForNoun({ tokens }: Tree, cue: number, frame: string): boolean {
  const [before, word] = [tokens[cue - 1], tokens[cue] as Token];
  const isSubject = before !== undefined && /^(?:PROPN|NOUN|PRON)$/.test(before.upos) && !/^['’]s?$/.test(before.text);
  return (
    frame.startsWith('n-') &&
    /s$/.test(word.text) &&
    isSubject &&
    !/^(?:my|his|her|its|our|their|your)$/i.test(before.text)
  );
}

/** The parser hangs what stands before the parenthesis on its verb. */
function startsBefore({ contents, cue }: Candidate, { tokens }: Tree): boolean {
  return (contents[0] as Span).start < (tokens[cue] as Token).start;
}

/** The first word of a clause; of adverbs and prepositions only those of a figure ("up to 12", "perhaps 12"). */
function opensContent(utterance: Utterance, at: number): boolean {
  if (opensFigure(utterance, at)) return true;
  const token = utterance.tree.tokens[at];
  if (token === undefined || CALENDAR.has(token.text.toLowerCase())) return false;
  return /^(?:NOUN|PROPN|PRON|DET|NUM|SCONJ|ADJ)$/.test(token.upos);
}

/** A verb right before its clause: what is said begins with the next word and goes on to the sentence's end unless another cue ends it. */
function whole(utterance: Utterance, candidate: Candidate): Candidate {
  const { tree } = utterance;
  const { tokens } = tree;
  const { cue, contents } = candidate;
  const content = contents[0] as Span;
  if (content.end <= (tokens[cue] as Token).start) return candidate;
  const next = tokens[cue + 1];
  const opens = next !== undefined && opensContent(utterance, cue + 1);
  const start = opens ? Math.min(content.start, next.start) : content.start;
  const stop = tokens.findIndex(
    ({ start: at, text, head, deprel }) =>
      at >= content.end &&
      (NEW_CUE.test(text) || (deprel === 'conj' && head === cue) || /^(?:["“”]|--|—|;)$/.test(text)),
  );
  const end = spanOf(tree, cue + 1, (stop < 0 ? tokens.length : stop) - 1)?.end ?? content.end;
  return { ...candidate, contents: [{ start, end: Math.max(end, content.end) }] };
}

/** The parser took the speaker of "said X" for what is said. */
function isInSpeaker({ contents }: Candidate, { speaker }: Saying, { tokens }: Tree): boolean {
  const [first, last] = [tokens[speaker?.first ?? -1], tokens[speaker?.last ?? -1]];
  const start = (contents[0] as Span).start;
  return first !== undefined && last !== undefined && first.start <= start && start < last.end;
}

/** A clause said grows to the quotation marks that it opens and does not close. */
function widened(utterance: Utterance, { contents, cue }: Candidate): Span {
  const { quotations, tree } = utterance;
  if (isQuoted(utterance, tree.tokens[cue] as Token)) return contents[0] as Span;
  let { start, end } = contents[0] as Span;
  for (const quote of quotations) {
    if (overlaps(quote, { start, end })) [start, end] = [Math.min(start, quote.start), Math.max(end, quote.end)];
  }
  return { start, end };
}

/** The cue's words: the verb with its auxiliaries, negation, adverb and particle, as far as they stand together. */
function cueSpan({ tree, figures }: Utterance, cue: number): Span {
  const { tokens } = tree;
  const belongs = new Set(kidsOf(tree, cue, /^(?:aux|aux:pass|cop|compound:prt)$/));
  let [first, last] = [cue, cue];
  while (belongs.has(first - 1)) first -= 1;
  const isFigure = (at: number): boolean => figures.some((figure) => figure.first <= at && at <= figure.last);
  while (belongs.has(last + 1) && !isFigure(last + 1)) last += 1;
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}
