import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { DOCUMENTS, REGISTERS } from './data/media.ts';
import { NEW_CUE } from './data/statements.ts';
import type { Phrase } from './phrases.ts';
import { phraseBefore, phraseOfSubject } from './sayings.ts';
import type { Tree } from './tree.ts';
import { spanOf } from './tree.ts';
import type { Utterance } from './utterance.ts';
import { isQuoted } from './utterance.ts';

/** A cue that tells a figure without a verb of speech and its clause, by the words between cue and figure, so that it holds where the parser errs. */
export interface FigureStatement {
  readonly cue: number;
  /** Null where nobody's estimates tell it. */
  readonly source: Phrase | null;
  readonly contents: readonly Span[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "put the dead at 40" */
const PUT = set('put place peg set estimate reckon assess');
/** "recorded 40 raids", "admits to 40" */
const COUNTED =
  set(`count record log register tally document verify acknowledge admit concede claim cite list report mention
  note estimate confirm own`);
/** "gave a figure of 40" */
const GIVEN = set('give cite offer issue quote release mention announce provide publish have use name');
/** "rejected the figure of 40": who denies it is the one who speaks of it. */
const DENIED = set('reject dismiss dispute deny withdraw retract refute contest disavow');
/** What a paper does with the figures that stand in it. */
const HELD_IN_WRITING = set('have hold contain include name list give carry show count number speak run record');
/** "raised its own count to 40" */
const REVISED = set('raise lower revise update cut increase bring adjust correct reduce set upgrade downgrade');
/** Counts, as somebody's own: "the union's own tally stands at 40". */
export const COUNT_NOUNS =
  set(`count tally estimate reckoning figure toll total calculation number data record statistic census
  headcount tabulation database`);
const COMES_TO = set('be stand run come reach rise go amount total show list have suggest put climb');
const FIGURE_NOUNS = set('figure toll number count total estimate tally sum');

/** The statements of figures in a sentence that its lexicon of cues does not hold; who states them must still be one who can. */
export function figureStatements(utterance: Utterance): readonly FigureStatement[] {
  const { tree, figures } = utterance;
  const found = new Map<number, FigureStatement>();
  for (const { first } of figures) {
    for (let cue = first - 1; cue >= Math.max(0, first - REACH); cue -= 1) {
      const token = tree.tokens[cue] as Token;
      if (/^(?:;|:|["“”])$/.test(token.text)) break;
      if (!/^(?:VERB|AUX)$/.test(token.upos) || isQuoted(utterance, token)) continue;
      const told = ownCount(tree, cue, first) ?? (token.upos === 'VERB' ? statementAt(tree, cue, first) : null);
      if (told !== null) found.set(cue, told);
      if (isFiniteVerb(token)) break;
    }
  }
  return [...found.values()];
}

/** How many words before its figure a cue is looked for. */
const REACH = 16;

function statementAt(tree: Tree, cue: number, figure: number): FigureStatement | null {
  const { lemma, text } = tree.tokens[cue] as Token;
  const key = lemma.toLowerCase();
  if (/ing$/i.test(text) && tree.tokens[cue - 1]?.lemma !== 'be') return null;
  const between = tree.tokens.slice(cue + 1, figure);
  const isTold =
    (PUT.has(key) && isPutAt(between)) ||
    (COUNTED.has(key) && isBeside(between)) ||
    ((GIVEN.has(key) || DENIED.has(key)) && isFigureOf(between)) ||
    (REVISED.has(key) && isCountTo(between)) ||
    (HELD_IN_WRITING.has(key) && isBeside(between) && isWriting(tree, cue, key));
  if (!isTold || (isPassive(tree, cue) && !/ing$/i.test(text))) return null;
  const source = phraseOfSubject(tree, cue) ?? phraseBefore(tree, cue, 0);
  return source === null || source.last >= cue ? null : statement(tree, cue, lastOfTwo(tree, source), cue + 1);
}

/** "Told a photographer [the clinic] had recorded": two phrases side by side that the parser took for one. */
function lastOfTwo({ tokens }: Tree, phrase: Phrase): Phrase {
  for (let at = phrase.last; at > phrase.first; at -= 1) {
    const isNew = tokens[at]?.upos === 'DET' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? '');
    if (isNew) return { ...phrase, first: at };
  }
  return phrase;
}

function statement(tree: Tree, cue: number, source: Phrase, from: number): FigureStatement | null {
  const content = spanOf(tree, from, endOfTold(tree, from));
  return content === null ? null : { cue, source, contents: [content] };
}

/** "the dead at", "its own losses in the valley at": the figure stands right behind "at", and nothing is told before. */
function isPutAt(between: readonly Token[]): boolean {
  return between.at(-1)?.text.toLowerCase() === 'at' && between.length > 1 && !between.some(isFiniteVerb);
}

/** Only "to", "of", a day or month and a few small words stand between the verb and the figure. */
function isBeside(between: readonly Token[]): boolean {
  if (between.length > 5) return false;
  return between.every(
    ({ upos, text }) =>
      /^(?:ADV|DET|AUX)$/.test(upos) ||
      /^(?:to|of|in|on|at|least|a|total|only|some|\d{4})$/i.test(text) ||
      MONTH.test(text),
  );
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}*\.?$/u;

/** "a figure of", "an earlier toll of" */
function isFigureOf(between: readonly Token[]): boolean {
  const noun = between.at(-2)?.lemma.toLowerCase() ?? '';
  return between.length < 7 && between.at(-1)?.text.toLowerCase() === 'of' && FIGURE_NOUNS.has(noun);
}

/** "its own count to", "the estimate from" */
function isCountTo(between: readonly Token[]): boolean {
  const isCount = between.some(({ lemma }) => COUNT_NOUNS.has(lemma.toLowerCase()));
  return (
    between.length < 12 &&
    isCount &&
    /^(?:to|from|at|by)$/i.test(between.at(-1)?.text ?? '') &&
    !between.some(isFiniteVerb)
  );
}

/** A list or register holds figures; of other papers only those said to be seen or to "speak of" them. */
function isWriting(tree: Tree, cue: number, key: string): boolean {
  const source = phraseOfSubject(tree, cue) ?? phraseBefore(tree, cue, 0);
  if (source === null) return false;
  const words = tree.tokens.slice(source.first, source.last + 1);
  if (words.some(({ lemma }) => REGISTERS.has(lemma.toLowerCase()))) return true;
  const isPaper = words.some(({ lemma }) => DOCUMENTS.has(lemma.toLowerCase()));
  return (
    isPaper && (/^(?:speak|give|list|show|count|record)$/.test(key) || words.some(({ text }) => CAME_BY.test(text)))
  );
}

const CAME_BY = /^(?:seen|obtained|reviewed|viewed|read|leaked)$/i;

function isPassive({ tokens }: Tree, verb: number): boolean {
  let at = verb - 1;
  while (tokens[at]?.upos === 'ADV') at -= 1;
  return tokens[at]?.lemma === 'be';
}

/** "The union's own count stands at 40", "their tally is 40": the one whose count it is; "other estimates run to 40": nobody. */
function ownCount(tree: Tree, verb: number, figure: number): FigureStatement | null {
  const { tokens } = tree;
  if (!COMES_TO.has((tokens[verb] as Token).lemma) || !isUpTo(tokens.slice(verb + 1, figure))) return null;
  const from = Math.max(0, verb - REACH);
  const found = tokens.slice(from, verb).findLastIndex(({ lemma }) => COUNT_NOUNS.has(lemma.toLowerCase()));
  const noun = found < 0 ? -1 : from + found;
  if (noun < 0) return null;
  const source = possessorOf(tree, noun);
  if (source === null && !NOBODYS.test(tokens[noun - 1]?.text ?? '')) return null;
  const content = spanOf(tree, noun, endOfTold(tree, figure));
  return content === null ? null : { cue: verb, source, contents: [content] };
}

/** Before "estimates": they are somebody's whom the text does not name. */
const NOBODYS = /^(?:other|some|various|independent|unofficial|rival)$/i;

function isUpTo(between: readonly Token[]): boolean {
  return (
    between.length < 4 &&
    between.every(({ upos, text }) => upos !== 'PUNCT' && (upos !== 'NOUN' || /^total$/i.test(text)))
  );
}

/** Whose a noun is: the words before its "'s", or the pronoun, with at most three words between. */
export function possessorOf(tree: Tree, noun: number): Phrase | null {
  const { tokens } = tree;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const { text, upos } = tokens[at] as Token;
    if (/^(?:its|their|his|her)$/i.test(text)) return { first: at, last: at };
    if (/^['’]s?$/.test(text)) {
      const head = tokens[at]?.head ?? -1;
      const first =
        head >= 0 && head < at ? Math.max(tree.first[head] as number, startOfNoun(tree, at)) : startOfNoun(tree, at);
      return first < at ? { first, last: at - 1 } : null;
    }
    if (!/^(?:ADJ|NOUN|ADV|NUM)$/.test(upos)) return null;
  }
  return null;
}

function startOfNoun({ tokens }: Tree, end: number): number {
  let first = end;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[first - 1]?.upos ?? '')) {
    first -= 1;
    if (tokens[first]?.upos === 'DET') break;
  }
  return first;
}

/** How many words a statement of a figure may go on. */
const LONGEST = 150;

const ADVERSE = /^(?:but|while|whereas|although|though|yet)$/i;

/**
 * The last word of what is told from a word on: the sentence's end, or before a word that brings another's statement, another
 * clause against it, or another deed of the one who tells.
 */
export function endOfTold({ tokens }: Tree, from: number): number {
  const end = Math.min(tokens.length, from + LONGEST);
  for (let at = from + 1; at < end; at += 1) {
    const { text, upos } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (text === ';' || NEW_CUE.test(text) || ADVERSE.test(text)) return at - 1;
    if (upos === 'CCONJ' && next !== undefined && isFiniteVerb(next)) return at - 1;
    if (text === ',' && next?.upos === 'CCONJ' && tokens.slice(at + 2, at + 6).some(isFiniteVerb)) return at - 1;
  }
  return end - 1;
}

function isFiniteVerb({ upos, feats }: Token): boolean {
  return /^(?:VERB|AUX)$/.test(upos) && /VerbForm=Fin/.test(feats);
}
