import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';

/** Words in a row that two texts must share to be the same passage. */
const GROUP = 4;
/** The two texts are of the same article where each holds this share of the other. */
const SAME = 0.6;
/** A paragraph of which less than this is in the article's own text is not of the article. */
const FOREIGN = 0.2;
const FEWEST_WORDS = 80;

/** The paragraphs of an article as told by the page's own data, and whether they were taken from that data. */
export interface Agreed {
  readonly paragraphs: readonly Paragraph[];
  readonly isFromData: boolean;
}

/**
 * Lets the page's own article text (JSON-LD `articleBody`) bear witness. Where it agrees with most of what was found
 * (`main`), paragraphs that it does not have are furniture. Where it does not, and stands elsewhere in the page (`all`),
 * those paragraphs are the article. Where the page's mark-up does not hold it at all, it is the article itself. A stub or
 * a summary in that place says nothing.
 */
export function checkAgainstBody(
  main: readonly Paragraph[],
  { all, body, root }: { readonly all: readonly Paragraph[]; readonly body: string | null; readonly root: PageElement },
): Agreed {
  const asFound: Agreed = { paragraphs: main, isFromData: false };
  const stated = groupsOf(wordsOf(body ?? ''));
  if (body === null || stated.size < FEWEST_WORDS) return asFound;
  const found = main.map((paragraph) => knownOf(paragraph, stated));
  if (coverage(found) >= SAME * stated.size) {
    const groups = found.reduce((sum, { groups }) => sum + groups, 0);
    return coverage(found) < SAME * groups ? asFound : { ...asFound, paragraphs: found.map(withoutForeign) };
  }
  const everywhere = all.map((paragraph) => knownOf(paragraph, stated));
  if (coverage(everywhere) >= SAME * stated.size) {
    const paragraphs = everywhere.filter(({ groups, known }) => known > 0 && known >= HALF * groups);
    return { ...asFound, paragraphs: paragraphs.map(({ paragraph }) => paragraph) };
  }
  if (coverage(everywhere) > ABSENT * stated.size || lengthOf(main) > HALF * body.length) return asFound;
  return { paragraphs: paragraphsOfBody(body, root), isFromData: true };
}

const HALF = 0.5;
/** A page whose paragraphs hold less than this of the text in its data does not show it. */
const ABSENT = 0.1;

interface Known {
  readonly paragraph: Paragraph;
  readonly groups: number;
  readonly known: number;
}

function knownOf(paragraph: Paragraph, stated: ReadonlySet<string>): Known {
  const groups = [...groupsOf(wordsOf(paragraph.words))];
  return { paragraph, groups: groups.length, known: groups.filter((group) => stated.has(group)).length };
}

const coverage = (found: readonly Known[]): number => found.reduce((sum, { known }) => sum + known, 0);

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words.length, 0);
}

function withoutForeign({ paragraph, groups, known }: Known): Paragraph {
  const isForeign = groups > 0 && known < FOREIGN * groups;
  return isForeign && paragraph.hint !== 'heading' ? { ...paragraph, hint: 'furniture' } : paragraph;
}

function paragraphsOfBody(body: string, root: PageElement): readonly Paragraph[] {
  return body
    .replace(/<\/?(?:p|br|div|li|h\d)\b[^<>]{0,200}>/giu, '\n')
    .replace(/<[^<>]{1,200}>/gu, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((words) => ({ words, hint: null, linked: 0, element: root, sides: [] }));
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
