import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { NEW_CUE } from './data/statements.ts';
import { canBeCue, isCue, keyOf } from './lexicon.ts';
import { agentOf, subjectOf } from './subject.ts';
import type { Tree } from './tree.ts';
import { kidsOf, phraseOf, spanOf, thatBehind, without } from './tree.ts';
import type { Utterance } from './utterance.ts';

/**
 * A word that tells, as the lexicon knows, that something is said, thought or wanted in the construction in which it stands: what
 * is said hangs on it as that construction says.
 */
export interface Candidate {
  readonly cue: number;
  /** Lemma without a final e, with its particle behind "_": the key of the lexicon. */
  readonly key: string;
  readonly frame: string;
  readonly contents: readonly Span[];
  /** The token that heads the source's phrase, -1 where none is named. */
  readonly source: number;
}

/** Every construction of one sentence in which a verb, noun or adjective tells that something is said. */
export function candidatesOf(utterance: Utterance): readonly Candidate[] {
  const { tree } = utterance;
  const found: Candidate[] = [];
  for (const [index, token] of tree.tokens.entries()) {
    if (!canBeCue(keyOf(token.lemma))) continue;
    if (token.upos === 'VERB') found.push(...verbFrames(utterance, index));
    else if (token.upos === 'NOUN') found.push(...nounFrames(tree, index));
    else if (token.upos === 'ADJ') found.push(...adjectiveFrames(tree, index));
    else if (HEARSAY.test(token.lemma)) found.push(...adverbFrame(tree, index));
  }
  return found
    .filter(({ frame, key }) => isCue(frame, key))
    .map((candidate) => (isClause(candidate) ? candidate : stretched(tree, candidate)));
}

/** Clauses end where the parser ends them, or are made whole later. */
function isClause({ frame }: Candidate): boolean {
  return frame === 'that' || frame === 'to';
}

const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|apparently)$/i;

const LONGEST_STRETCH = 25;
const BOUND = /^(?:[,;:.!?()"“”'‘’]|--|—|–|'')$/;

/**
 * What a word is about goes on to the next mark, conjunction or cue, however the parser hung what stands there: "cited remarks he had
 * made of her". Contents before the cue stay as they are.
 */
function stretched({ tokens }: Tree, candidate: Candidate): Candidate {
  const { cue, contents } = candidate;
  const last = contents.at(-1) as Span;
  if (last.end < (tokens[cue] as Token).end) return candidate;
  const from = tokens.findIndex(({ start }) => start >= last.end);
  if (from < 0) return candidate;
  const rest = tokens.slice(from, from + LONGEST_STRETCH);
  const stop = rest.findIndex(({ text, upos }) => BOUND.test(text) || upos === 'CCONJ' || NEW_CUE.test(text));
  const end = rest[(stop < 0 ? rest.length : stop) - 1]?.end ?? last.end;
  return { ...candidate, contents: [...contents.slice(0, -1), { start: last.start, end }] };
}

type Add = (frame: string, contents: readonly (Span | null)[], by?: number) => void;

function verbFrames({ tree, figures }: Utterance, cue: number): readonly Candidate[] {
  const token = tree.tokens[cue] as Token;
  // The "up" of "says up to 60" is the figure's.
  const isParticle = (kid: number): boolean => !figures.some(({ first, last }) => first <= kid && kid <= last);
  const [prt] = kidsOf(tree, cue, /^compound:prt$/).filter(isParticle);
  const particle = prt === undefined ? '' : `_${(tree.tokens[prt] as Token).lemma}`;
  const key = keyOf(token.lemma) + particle;
  const passive = kidsOf(tree, cue, /^nsubj:pass$/)[0] ?? -1;
  const object = kidsOf(tree, cue, /^(?:obj|iobj)$/)[0] ?? -1;
  const own = subjectOf(tree, cue);
  const source = isExpletive(tree, own) ? -1 : own;
  const found: Candidate[] = [];
  const add: Add = (frame, contents, by = source) => {
    const spans = contents.filter((span) => span !== null);
    if (spans.length > 0) found.push({ cue, key, frame, contents: spans, source: by });
  };
  const clauses = kidsOf(tree, cue, /^ccomp$/);
  // A clause set in before the verb ("A doctor, reached by phone, said") is not what is said where one stands behind it.
  const behind = clauses.filter((clause) => clause > cue && opensRightBehind(tree, cue, clause));
  const isSetIn = (clause: number): boolean => clause < cue && thatBehind(tree, cue) > 0;
  for (const clause of behind.length > 0 ? behind : clauses)
    if (!isSetIn(clause)) add('that', [phraseOf(tree, clause)]);
  if (token.deprel === 'parataxis' && kidsOf(tree, cue, /^nsubj/).length > 0) {
    add('after', without(tree, token.head, { first: tree.first[cue] as number, last: tree.last[cue] as number }));
  }
  if (token.deprel === 'acl' && FIGURES.test((tree.tokens[token.head] as Token).lemma)) {
    add('figure-by', [spanOf(tree, tree.first[token.head] as number, endOfClause(tree, cue))], makerBehind(tree, cue));
  }
  infinitives(tree, { cue, key, passive, object, source }, add);
  if (object >= 0) add('obj', [phraseOf(tree, object)]);
  if (object >= 0 && object > cue && FIGURES.test((tree.tokens[object] as Token).lemma)) {
    add('put-at', [spanOf(tree, tree.first[object] as number, tree.last[cue] as number)]);
  }
  phrases(tree, { cue, key, passive, object, source }, add);
  if (passive >= 0) add('pass', [phraseOf(tree, passive)], agentOf(tree, cue));
  return found;
}

/** Whether a clause begins right behind the verb, or with its "that". */
function opensRightBehind({ tokens, first }: Tree, cue: number, clause: number): boolean {
  const start = first[clause] as number;
  return start <= cue + 2 || /^that$/i.test((tokens[start] as Token).text);
}

/** What a source puts at a number: "put the toll at 40". */
const FIGURES =
  /^(?:figure|number|toll|total|count|tally|estimate|magnitude|cost|damage|loss|population|size|share|epicentre|epicenter)s?$/i;

/** "An earlier toll given by X was 57": what is told goes on to the end of the clause. */
function endOfClause({ tokens }: Tree, from: number): number {
  const end = tokens.findIndex(({ text }, at) => at > from && /^[;.!?]$/.test(text));
  return end < 0 ? tokens.length - 1 : end - 1;
}

/** The last noun behind "given by", whatever the parser hung it on. */
function makerBehind({ tokens }: Tree, cue: number): number {
  if (tokens[cue + 1]?.text !== 'by') return -1;
  let last = cue + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[last + 1]?.upos ?? '')) last += 1;
  return /^(?:NOUN|PROPN)$/.test((tokens[last] as Token).upos) ? last : -1;
}

/** "It seems that": nobody is named. */
function isExpletive({ tokens }: Tree, subject: number): boolean {
  const token = tokens[subject];
  if (token === undefined || !/^(?:it|there)$/i.test(token.text)) return false;
  return (
    /^(?:seem|appear|be|emerg|turn|happen|look|sound|follow|mean)/.test(tokens[token.head]?.lemma ?? '') ||
    tokens[token.head]?.upos === 'ADJ'
  );
}

interface Parts {
  readonly cue: number;
  readonly key: string;
  readonly passive: number;
  readonly object: number;
  readonly source: number;
}

function infinitives(tree: Tree, { cue, key, passive, object, source }: Parts, add: Add): void {
  for (const clause of [...kidsOf(tree, cue, /^xcomp$/), ...claimed(tree, cue, key)]) {
    const isVerb = (tree.tokens[clause] as Token).upos === 'VERB' || kidsOf(tree, clause, /^mark$/).length > 0;
    const content = phraseOf(tree, clause);
    if (passive >= 0) add('pass-to', [phraseOf(tree, passive), content]);
    else if (/^(?:seem|appear)$/.test(key)) add('raise', [source >= 0 ? phraseOf(tree, source) : null, content], -1);
    else if (object >= 0) add(isVerb ? 'obj-to' : 'obj-as', [isVerb ? content : between(tree, object, clause)]);
    else add(isVerb ? 'to' : 'as', [content]);
  }
}

/** "claimed instead to have taken": the infinitive right behind "claim", which the parser hung on it as an aim. */
function claimed(tree: Tree, cue: number, key: string): readonly number[] {
  const clauses = key === 'claim' ? kidsOf(tree, cue, /^advcl$/) : [];
  const isInfinitive = (at: number): boolean =>
    at > cue && at < cue + 4 && tree.tokens[at]?.text.toLowerCase() === 'to';
  return clauses.filter((clause) => kidsOf(tree, clause, /^mark$/).some(isInfinitive));
}

function phrases(tree: Tree, { cue, object }: Parts, add: Add): void {
  for (const phrase of kidsOf(tree, cue, /^(?:obl|advcl|nmod)/)) {
    const marker = kidsOf(tree, phrase, /^(?:case|mark)$/).map((kid) =>
      (tree.tokens[kid] as Token).lemma.toLowerCase(),
    )[0];
    if (marker === undefined || /^(?:by|after|before|when|since|while|if|because|during)$/.test(marker)) continue;
    const content = phraseWithout(tree, phrase, marker);
    const whole =
      marker === 'on' && content !== null
        ? { start: content.start, end: tree.tokens[tree.last[cue] as number]?.end ?? content.end }
        : content;
    const named = keyOf((tree.tokens[cue] as Token).lemma) === 'call' ? whole : content;
    const fromObject =
      object > cue && phrase > object && named !== null
        ? { start: tree.tokens[tree.first[object] as number]?.start ?? named.start, end: named.end }
        : named;
    add(`${object >= 0 ? 'obj-' : ''}pp:${marker}`, [fromObject]);
  }
}

function nounFrames(tree: Tree, cue: number): readonly Candidate[] {
  const token = tree.tokens[cue] as Token;
  const key = keyOf(token.lemma);
  const found: Candidate[] = [];
  const source = holderOf(tree, cue);
  const add = (frame: string, content: Span | null): void => {
    if (content !== null) found.push({ cue, key, frame, contents: [content], source });
  };
  for (const clause of kidsOf(tree, cue, /^(?:acl|ccomp|xcomp)$/)) {
    const mark = kidsOf(tree, clause, /^mark$/).map((kid) => (tree.tokens[kid] as Token).lemma.toLowerCase())[0];
    if (mark === 'to') add('n-to', phraseOf(tree, clause));
    else if (mark === 'that' || (tree.tokens[clause] as Token).deprel === 'ccomp')
      add('n-that', phraseOf(tree, clause));
  }
  for (const phrase of kidsOf(tree, cue, /^nmod$/)) {
    const marker = kidsOf(tree, phrase, /^case$/).map((kid) => (tree.tokens[kid] as Token).lemma.toLowerCase())[0];
    if (marker !== undefined && marker !== 'by') add(`n-pp:${marker}`, phraseWithout(tree, phrase, marker));
  }
  return found;
}

/** Whose a claim, plan or hope is: its possessor, who a "by" or "from" names, or the subject of the verb that it is the object of. */
function holderOf(tree: Tree, noun: number): number {
  const possessor = kidsOf(tree, noun, /^nmod:poss$/)[0];
  if (possessor !== undefined) return possessor;
  const giver = kidsOf(tree, noun, /^nmod$/).find((kid) =>
    kidsOf(tree, kid, /^case$/).some((mark) => /^(?:by|from|among)$/.test((tree.tokens[mark] as Token).lemma)),
  );
  if (giver !== undefined) return giver;
  const { head, deprel } = tree.tokens[noun] as Token;
  return /^(?:obj|obl|xcomp|conj)$/.test(deprel) && head >= 0 ? subjectOf(tree, head) : -1;
}

function adjectiveFrames(tree: Tree, cue: number): readonly Candidate[] {
  const key = keyOf((tree.tokens[cue] as Token).lemma);
  const source = subjectOf(tree, cue);
  if (source < 0) return [];
  const found: Candidate[] = [];
  for (const clause of kidsOf(tree, cue, /^(?:ccomp|xcomp|advcl)$/)) {
    const mark = kidsOf(tree, clause, /^mark$/).map((kid) => (tree.tokens[kid] as Token).lemma.toLowerCase())[0];
    const content = phraseOf(tree, clause);
    const frame = mark === 'to' ? 'a-to' : (tree.tokens[clause] as Token).deprel === 'advcl' ? null : 'a-that';
    if (content !== null && frame !== null) found.push({ cue, key, frame, contents: [content], source });
  }
  for (const phrase of kidsOf(tree, cue, /^obl$/)) {
    const marker = kidsOf(tree, phrase, /^case$/).map((kid) => (tree.tokens[kid] as Token).lemma.toLowerCase())[0];
    const content = marker === undefined ? null : phraseWithout(tree, phrase, marker);
    if (content !== null) found.push({ cue, key, frame: `a-pp:${marker}`, contents: [content], source });
  }
  return found;
}

function adverbFrame(tree: Tree, cue: number): readonly Candidate[] {
  const { head, lemma } = tree.tokens[cue] as Token;
  if (head < 0) return [];
  const contents = without(tree, head, { first: cue, last: cue });
  return contents.length === 0 ? [] : [{ cue, key: keyOf(lemma), frame: 'adv', contents, source: -1 }];
}

function between(tree: Tree, a: number, b: number): Span | null {
  const from = Math.min(tree.first[a] as number, tree.first[b] as number);
  const to = Math.max(tree.last[a] as number, tree.last[b] as number);
  return spanOf(tree, from, to);
}

/** A phrase without the preposition that opens it. */
function phraseWithout(tree: Tree, head: number, marker: string): Span | null {
  const from = tree.first[head] as number;
  const opens = (tree.tokens[from] as Token).lemma.toLowerCase() === marker;
  return spanOf(tree, opens ? from + 1 : from, tree.last[head] as number);
}
