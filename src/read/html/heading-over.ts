import { endsSentence } from '../furniture/judge.ts';
import { countWords } from '../words/count-words.ts';
import type { Paragraph } from './stretches.ts';

const FEWEST_WORDS = 4;
const MOST_WORDS = 32;
const SENTENCE_WORDS = 6;

/** The last heading before the first sentence of the article: its headline, where the page names no other. */
export function headingOver(all: readonly Paragraph[], main: readonly Paragraph[]): string | null {
  const first = main.find(
    ({ words, hint }) => hint === null && endsSentence(words) && countWords(words) >= SENTENCE_WORDS,
  );
  const at = first === undefined ? -1 : all.indexOf(first);
  const heading = all.slice(0, Math.max(0, at)).findLast(({ hint }) => hint === 'heading');
  const count = heading === undefined ? 0 : countWords(heading.words);
  return heading !== undefined && count >= FEWEST_WORDS && count <= MOST_WORDS ? heading.words : null;
}
