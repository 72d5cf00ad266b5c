import type { Span } from '../../model/span.ts';

const SAYING = /^(?:ask|said|say|wonder|cried|cry|exclaim|demand|shout|yell|told|tell|add|wrote|write|tweet|repl)/i;

/** How many words may stand between a closed quotation and the verb of saying ("Mr. Teo, the mayor, asked"). */
const REACH = 8;

/** Whether what follows a quotation that closed with a question or exclamation mark says who said it. */
export function isAttributedQuestion(text: string, words: readonly Span[], from: number): boolean {
  for (const { start, end } of words.slice(from, from + REACH)) {
    const word = text.slice(start, end);
    if (/^(?:[.!?…]+|["“”])$/.test(word)) return false;
    if (SAYING.test(word)) return true;
  }
  return false;
}
