import type { Sentence, Token } from '../../model/sentence.ts';
import type { Direction } from './resolve/context.ts';
import { AHEAD, ARRANGING, ASKING, BEHIND, DENYING, PERHAPS, TIMETABLE } from './words/tense-words.ts';
import { wordSet } from './words/word-set.ts';

const REACH = 12;
const AUXILIARY_REACH = 8;

/** What a word says: a side, `open` where it is the governing verb but leaves the side open, null where it says nothing. */
type Sign = 'past' | 'future' | 'open' | null;

/**
 * Which way the words that govern the place in the sentence point; null where none does. The verb nearest on the left
 * of a time in news is nearly always its verb ("said the vote will be held Friday"), and surer than a long climb in
 * the tree; only a time with no verb before it looks to the right, up to the next clause. Looks a bounded way.
 */
export function directionAt(sentence: Sentence, start: number): Direction {
  const { tokens } = sentence;
  const index = tokenAt(tokens, start);
  if (tokens[index - 1]?.lemma === 'since') return 'past';
  if (isAsSoonAs(tokens, index) || (index > 1 && isUntil(tokens[index - 1]))) return 'future';
  if (isPossessive(tokens[index + 1])) return null;
  const sign = onLeft(tokens, index) ?? onRight(tokens, index);
  return sign === 'open' ? null : sign;
}

function onLeft(tokens: readonly Token[], index: number): Sign {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const token = tokens[at];
    if (token && isBase(tokens, at)) return 'past';
    const sign = token && (arrangement(tokens, at, token) ?? verb(tokens, at, token));
    if (sign) return sign;
  }
  return null;
}

/** "Up from 400 in June": what a figure is compared with has been. */
function isBase(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index - 1]?.lemma;
  return tokens[index]?.lemma === 'from' && (word === 'up' || word === 'down');
}

/** "On Friday the ministers promised": the verb behind is the time's own, whatever it arranges. */
function onRight(tokens: readonly Token[], index: number): Sign {
  for (let at = index + 1; at <= index + REACH; at++) {
    const token = tokens[at];
    if (!token || CLAUSE.has(token.lemma)) return null;
    const sign = verb(tokens, at, token);
    if (sign) return sign;
  }
  return null;
}

const CLAUSE = wordSet('that which who when because if although while');

function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "as early as Tuesday", "as soon as Friday". */
function isAsSoonAs(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index - 2]?.lemma;
  return tokens[index - 1]?.lemma === 'as' && (word === 'early' || word === 'soon');
}

/** A day that something lasts until has mostly not come yet when news tells of it. */
function isUntil(token: Token | undefined): boolean {
  return token?.lemma === 'until' || token?.lemma === 'till';
}

/** "Wednesday's ruling": the verb is the ruling's, not the day's. */
function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text);
}

/** What hangs on a word of arranging lies ahead: "scheduled a meeting Friday", "the plan for Monday", "going to". */
function arrangement(tokens: readonly Token[], index: number, { lemma, text, upos, feats }: Token): Sign {
  if (isAside(tokens, index)) return null;
  if (lemma === 'go') return text.toLowerCase() === 'going' && tokens[index + 1]?.lemma === 'to' ? 'future' : null;
  if (lemma === 'set') return feats.includes('VerbForm=Part') && tokens[index + 1]?.lemma !== 'up' ? 'future' : null;
  return ARRANGING.has(lemma) && (upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ') ? 'future' : null;
}

/** "as planned", "as originally scheduled": said in passing of what was done. */
function isAside(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lemma === 'as' || (tokens[index - 1]?.upos === 'ADV' && tokens[index - 2]?.lemma === 'as');
}

/** What a verb with its auxiliaries says. A bare past participle tells what was done ("the order issued Monday"). */
function verb(tokens: readonly Token[], index: number, token: Token): Sign {
  const { upos, feats, deprel, lemma } = token;
  if (deprel.startsWith('aux') || deprel === 'cop') return null;
  if (isToBeDone(tokens, index)) return 'future';
  const auxiliary = auxiliaryOf(tokens, index);
  if (auxiliary || (upos !== 'VERB' && upos !== 'AUX')) return auxiliary;
  if (feats.includes('VerbForm=Inf')) return ASKING.has(tokens[token.head]?.lemma ?? '') ? 'future' : null;
  if (feats.includes('Tense=Past')) return 'past';
  return feats.includes('VerbForm=Fin') && TIMETABLE.has(lemma) ? 'future' : null;
}

/** "The army is to leave by Friday". */
function isToBeDone(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lemma === 'to' && /^(?:is|are|['’](?:s|re))$/i.test(tokens[index - 2]?.text ?? '');
}

/**
 * What the auxiliaries and copulas of a word say. "to be published" lies ahead; "is heard" leaves it open.
 */
function auxiliaryOf(tokens: readonly Token[], index: number): Sign {
  let sign: Sign = null;
  for (let at = index - 1; at >= Math.max(0, index - AUXILIARY_REACH); at--) {
    const token = tokens[at];
    if (token?.head !== index || !(token.deprel.startsWith('aux') || token.deprel === 'cop')) continue;
    const word = token.text.toLowerCase();
    if (BEHIND.has(word)) sign = 'past';
    else if (AHEAD.has(word)) return sign === 'past' ? 'past' : 'future';
    else if (word === 'be' && tokens[at - 1]?.lemma === 'to') return 'future';
    else if (PERHAPS.has(word)) return sign === 'past' || isDenied(tokens, at) ? 'open' : 'future';
    else sign ??= 'open';
  }
  return sign;
}

const DENIAL_REACH = 8;

/** Whether a denial stands beside a modal: "could not", "nor could", "none could". */
function isDenied(tokens: readonly Token[], modal: number): boolean {
  for (let at = modal - DENIAL_REACH; at <= modal + 1; at++)
    if (DENYING.has(tokens[at]?.text.toLowerCase() ?? '')) return true;
  return false;
}
