import type { Sentence, Token } from '../../model/sentence.ts';
import { CLOSED_CLASS, OUTCOMES } from './words/closed-class.ts';

const NOUNS = new Set(['NOUN', 'PROPN']);
const BEFORE_NOUN = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'X']);
const DETERMINERS = new Set([
  'the',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'all',
  'such',
  'more',
  'other',
  'additional',
  'further',
]);
/** How many words may stand between a number and the head of its noun phrase. */
const REACH = 8;

/** The index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The token that is counted by the number that ends at `end`: the head of the noun phrase after it, over adjectives
 * and noun modifiers ("40 [foreign] fighters"), an "of" with its determiners if `over` allows ("hundreds of them").
 * -1 where no noun follows.
 */
export function countedNoun({ tokens }: Sentence, number: number, end: number, over: boolean): number {
  const bySyntax = headOf(tokens, number);
  let at = number;
  while ((tokens[at]?.start ?? end) < end) at += 1;
  if (over && tokens[at]?.text.toLowerCase() === 'of') at += 1;
  else if (bySyntax >= at) return bySyntax;
  while (DETERMINERS.has(tokens[at]?.text.toLowerCase() ?? '')) at += 1;
  let noun = -1;
  for (let step = 0; step < REACH; step += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined || !isInPhrase(tokens, at)) break;
    if (NOUNS.has(token.upos)) noun = at;
  }
  return noun;
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const key = token.text.toLowerCase();
  if (key === '-') return tokens[at + 1]?.start === token.end || tokens[at - 1]?.end === token.start;
  const next = tokens[at + 1];
  if (key === 'and' && tokens[at - 1]?.upos === 'ADJ' && next?.upos === 'ADJ') return true;
  if (CLOSED_CLASS.has(key)) return false;
  if (OUTCOMES.has(key) || token.upos === 'VERB' || token.upos === 'ADV')
    return (
      next !== undefined &&
      NOUNS.has(next.upos) &&
      !CLOSED_CLASS.has(next.text.toLowerCase()) &&
      /(?:ed|ing|en|ly|t)$/.test(key)
    );
  return BEFORE_NOUN.has(token.upos);
}

/** The governor of a numeral where the tree says so, if it stands shortly after it: the head of a compound ("mud homes"). */
function headOf(tokens: readonly Token[], number: number): number {
  const token = tokens[number];
  if (token === undefined || !token.deprel.startsWith('nummod')) return -1;
  let { head } = token;
  for (let step = 0; step < REACH; step += 1) {
    const noun = tokens[head];
    if (noun?.deprel !== 'compound' || noun.head <= head) break;
    head = noun.head;
  }
  return head > number && head - number <= REACH && NOUNS.has(tokens[head]?.upos ?? '') ? head : -1;
}
