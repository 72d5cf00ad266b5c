import type { Paragraph } from './stretches.ts';

/** Words in a row that two texts must share to be the same passage. */
const GROUP = 4;
/** The two texts are of the same article where each holds this share of the other. */
const SAME = 0.6;
/** A paragraph of which less than this is in the article's own text is not of the article. */
const FOREIGN = 0.2;
const FEWEST_WORDS = 80;

/**
 * Marks paragraphs as furniture that the page's own article text (JSON-LD `articleBody`) does not have. Only where
 * the two agree on
 * most of the article: a stub or a summary in that place says nothing.
 */
export function checkAgainstBody(paragraphs: readonly Paragraph[], body: string | null): readonly Paragraph[] {
  if (body === null) return paragraphs;
  const stated = groupsOf(wordsOf(body));
  if (stated.size < FEWEST_WORDS) return paragraphs;
  const read = paragraphs.map(({ words }) => [...groupsOf(wordsOf(words))]);
  const all = read.flat();
  const shared = all.filter((group) => stated.has(group)).length;
  if (shared < SAME * all.length || shared < SAME * stated.size) return paragraphs;
  return paragraphs.map((paragraph, at) => {
    const groups = read[at] ?? [];
    const known = groups.filter((group) => stated.has(group)).length;
    const isForeign = groups.length > 0 && known < FOREIGN * groups.length;
    return isForeign && paragraph.hint !== 'heading' ? { ...paragraph, hint: 'furniture' } : paragraph;
  });
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/<[^<>]{1,200}>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function groupsOf(words: readonly string[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (let at = 0; at + GROUP <= words.length; at += 1) groups.add(words.slice(at, at + GROUP).join(' '));
  return groups;
}
