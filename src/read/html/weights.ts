import { endsSentence } from '../furniture/judge.ts';
import { countWords } from '../words/count-words.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';

const LONG_WORDS = 40;
/** So many characters hold more than `LONG_WORDS` words. */
const LONG = 400;
const SENTENCE_WORDS = 6;
const TEXT_WORDS = 12;
const MOSTLY_LINK = 0.6;
const LINK_WORDS = 8;
/** A paragraph that stands alone in its box is often a teaser; it counts so much of its weight. */
const ALONE = 0.3;

/**
 * How much each paragraph of a page speaks for an article round it, in words: a sentence as many as it has that are
 * no link, links and labels less than nothing, headings, captions and tables nothing.
 */
export function weightsOf(paragraphs: readonly Paragraph[]): readonly number[] {
  return paragraphs.map(weigh);
}

/** The same weights, less for paragraphs that stand alone in their boxes. */
export function withoutTeasers(paragraphs: readonly Paragraph[], weights: readonly number[]): readonly number[] {
  const holders = paragraphs.map(({ element }) => (LEAVES.has(element.name) ? element.parent : element) ?? element);
  const counts = new Map<PageElement, number>();
  for (const [at, holder] of holders.entries())
    if ((weights[at] ?? 0) > 0) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  return weights.map((weight, at) => {
    const holder = holders[at];
    return weight > 0 && holder !== undefined && counts.get(holder) === 1 ? weight * ALONE : weight;
  });
}

/** Elements that hold one paragraph each; what holds them together is their parent. */
const LEAVES = new Set(['p', 'li', 'blockquote']);

function weigh({ words, linked, hint, element }: Paragraph): number {
  if (element.name === 'tr' || hint === 'heading' || hint === 'caption') return 0;
  const count = words.length > LONG ? LONG_WORDS : Math.min(LONG_WORDS, countWords(words));
  if (linked > MOSTLY_LINK) return -Math.min(count, LINK_WORDS) / 2;
  if (endsSentence(words) && count >= SENTENCE_WORDS) return count * (1 - linked);
  return count >= TEXT_WORDS ? (count / 2) * (1 - linked) : -1;
}
