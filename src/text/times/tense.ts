import type { Sentence, Token } from '../../model/sentence.ts';
import type { Direction } from './resolve/context.ts';
import { AHEAD, ARRANGING, ASKING, BEHIND, TIMETABLE } from './words/tense-words.ts';

const REACH = 12;
const AUXILIARY_REACH = 8;

/**
 * Which way the words that govern the place in the sentence point; null where none does. The verb nearest on the left
 * of a time in news is nearly always its verb ("said the vote will be held Friday"), and surer than a long climb in
 * the tree; only a time with no verb before it looks to the right. Looks a bounded way.
 */
export function directionAt(sentence: Sentence, start: number): Direction {
  const { tokens } = sentence;
  const index = tokenAt(tokens, start);
  if (isAsSoonAs(tokens, index)) return 'future';
  if (tokens[index + 1]?.deprel === 'case' && /^['’]/.test(tokens[index + 1]?.text ?? '')) return null;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const direction = directionOf(tokens, at);
    if (direction) return direction;
  }
  for (let at = index + 1; at <= index + REACH; at++) {
    const direction = directionOf(tokens, at);
    if (direction) return direction;
  }
  return null;
}

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

/** What a verb, or a noun of arranging, says; auxiliaries speak through their verb. */
function directionOf(tokens: readonly Token[], index: number): Direction {
  const token = tokens[index];
  if (!token || token.deprel.startsWith('aux')) return null;
  const auxiliary = auxiliaryOf(tokens, index);
  if (auxiliary === 'future') return 'future';
  if (token.upos === 'NOUN' || token.upos === 'ADJ') return ARRANGING.has(token.lemma) ? 'future' : auxiliary;
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return auxiliary;
  if (ARRANGING.has(token.lemma)) return arranges(token);
  if (token.feats.includes('VerbForm=Inf')) return auxiliary ?? infinitive(tokens, token);
  return auxiliary ?? finite(token);
}

/** "go" arranges only as "going to". */
function arranges({ lemma, text, feats }: Token): Direction {
  if (lemma !== 'go') return 'future';
  if (text.toLowerCase() === 'going') return 'future';
  return feats.includes('Tense=Past') ? 'past' : null;
}

/** A past participle without an auxiliary describes what was done ("the order issued Monday"). */
function finite({ feats, lemma }: Token): Direction {
  if (feats.includes('Tense=Past')) return 'past';
  return feats.includes('VerbForm=Fin') && TIMETABLE.has(lemma) ? 'future' : null;
}

/** An infinitive lies ahead of a verb that asks for it; else it is as its governor. */
function infinitive(tokens: readonly Token[], { head }: Token): Direction {
  const governor = tokens[head];
  return governor && ASKING.has(governor.lemma) ? 'future' : null;
}

/** What the auxiliaries and copulas of a word say; "is meeting" tells what is to come, "is expected" what is planned. */
function auxiliaryOf(tokens: readonly Token[], index: number): Direction {
  let direction: Direction = null;
  for (let at = index - 1; at >= Math.max(0, index - AUXILIARY_REACH); at--) {
    const token = tokens[at];
    if (token?.head !== index || !(token.deprel.startsWith('aux') || token.deprel === 'cop')) continue;
    const word = token.text.toLowerCase();
    if (BEHIND.has(word)) direction = 'past';
    else if (AHEAD.has(word)) return direction === 'past' ? 'past' : 'future';
  }
  return direction;
}
