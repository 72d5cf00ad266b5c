import type { Block, Report } from '../../../model/report.ts';
import type { Sentence } from '../../../model/sentence.ts';

/** How a report is laid out, as far as that tells whether what was told before still holds. All by index of sentence. */
export interface Layout {
  /** Its block. */
  readonly paragraph: readonly number[];
  /** How many headings stand at or before it. */
  readonly section: readonly number[];
  /** How many headings that begin another matter (an entry's clock, capitals, a question) stand at or before it. */
  readonly chapter: readonly number[];
  /** Whether it stands in the headline. */
  readonly isHeadline: readonly boolean[];
  /** Its paragraph is one of a report whose paragraphs hold one sentence or two: their borders tell nothing. */
  readonly isLoose: boolean;
}

/** Above this many sentences a paragraph is a unit of thought, as in magazines; below, as agencies write, it is none. */
const LOOSE = 3;

export function layoutOf(report: Report, sentences: readonly Sentence[]): Layout {
  const { blocks, text } = report;
  const bounds = borders(blocks, text);
  const at = (sentence: Sentence): number => indexBefore(blocks, sentence.start);
  const own = sentences.map(at);
  const paragraphs = new Set(own.filter((index) => blocks[index]?.kind === 'paragraph'));
  const running = own.filter((index) => paragraphs.has(index)).length;
  return {
    paragraph: own,
    section: own.map((index) => bounds.sections[index] ?? 0),
    chapter: own.map((index) => bounds.chapters[index] ?? 0),
    isHeadline: own.map((index) => blocks[index]?.kind === 'headline'),
    isLoose: running <= LOOSE * Math.max(1, paragraphs.size),
  };
}

/** For each block how many headings of either sort stand up to it, itself included. */
function borders(blocks: readonly Block[], text: string): { sections: readonly number[]; chapters: readonly number[] } {
  const sections: number[] = [];
  const chapters: number[] = [];
  let section = 0;
  let chapter = 0;
  for (const block of blocks) {
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING + 1));
    const isHeading = block.kind === 'subheading' || isEntry(words) || isQuestion(words);
    if (isHeading) section += 1;
    if (isHeading && (isEntry(words) || isQuestion(words) || isInCapitals(words))) chapter += 1;
    sections.push(section);
    chapters.push(chapter);
  }
  return { sections, chapters };
}

const LONGEST_HEADING = 60;

/** "17:10 Bridge reopened": an entry of a live page. */
function isEntry(words: string): boolean {
  return words.length <= LONGEST_HEADING && /^\d{1,2}[:.]\d{2}\b/.test(words);
}

/** "Who will pay?", a paragraph of its own. */
function isQuestion(words: string): boolean {
  return words.length <= LONGEST_HEADING && /^\p{Lu}[^.!?"“”]*\?$/u.test(words);
}

/** "HEALTH AND SHELTER". */
function isInCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
}

/** The last of the sorted blocks that begins at or before the offset, -1 for none. */
function indexBefore(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
