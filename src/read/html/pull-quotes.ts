import { endsSentence } from '../furniture/judge.ts';
import { gapsIn } from '../words/flat.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';

const FEWEST_WORDS = 4;
const MOST_QUOTES = 300;
/** Words of who is quoted, in a line of its own under the quotation. */
const MOST_NAME_WORDS = 8;

/**
 * Tells quotations set apart that only repeat words of the article round them: their figures stand there already. A
 * quotation that says something of its own stays.
 */
export function tellPullQuotes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const quotes = paragraphs.filter(({ hint }) => hint === 'quote');
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return paragraphs;
  const rest = paragraphs.filter(({ hint }) => hint !== 'quote' && hint !== 'caption');
  const text = ` ${rest.map(({ words }) => keyOf(words)).join(' ')} `;
  const pulled = new Set<PageElement>();
  return paragraphs.map((paragraph) => {
    if (paragraph.hint !== 'quote') return paragraph;
    const { words, element } = paragraph;
    const isNamed =
      gapsIn(words) < MOST_NAME_WORDS && [element, element.parent].some((one) => one !== null && pulled.has(one));
    if (isNamed && !endsSentence(words)) return { ...paragraph, hint: 'pull-quote' };
    const repeats = [words, withoutName(words)].map(keyOf).some((key) => isLong(key) && text.includes(` ${key} `));
    if (!repeats) return paragraph;
    pulled.add(element.name === 'p' && element.parent !== null ? element.parent : element);
    return { ...paragraph, hint: 'pull-quote' };
  });
}

function keyOf(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function isLong(key: string): boolean {
  return key.split(' ').length >= FEWEST_WORDS;
}

/** Without who is quoted, where a dash tells it: "... — Mira Oss, mill owner". */
function withoutName(words: string): string {
  const at = words.search(/\s[–—-]{1,2}\s?[^–—]{2,80}$/u);
  return at < 0 ? words : words.slice(0, at);
}
