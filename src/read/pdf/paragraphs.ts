import type { PdfLine } from './extract-pdf.ts';
import type { PlacedCell } from './layout.ts';

/** Lines that make one paragraph, joined, with the page on which it begins. */
export interface PdfParagraph {
  readonly words: string;
  readonly page: number;
  /** Its first line begins further below the last line before it than lines of a table stand apart. */
  readonly isApart: boolean;
  readonly isHeading: boolean;
  /** The cells of a row of a table; null for running text. */
  readonly cells: readonly PlacedCell[] | null;
}

/** The shares of a page at its foot and at its top in which headers and footers stand. */
const FOOT = 0.1;
const TOP = 0.88;
/** Letters this many times as large as most are a heading's. */
const LARGER = 1.15;
const LONGEST_HEADING_WORDS = 25;
/** Lines further apart than this many times the usual distance part paragraphs. */
const APART = 1.35;
/** Rows further apart than this many times the size of their letters are of two tables. */
const ROWS_APART = 3.5;
const ENDS = /[.!?:;]["”’')\]]?$/u;
const ITEM = /^(?:[•▪◦●‣–—*·]|\(?(?:\d{1,2}|[a-z])[.)])\s/u;

/**
 * Lines at the edge of pages that recur on at least three pages and on a third of them, whatever numbers they hold;
 * and lines at the edge that are nothing but the number of the page.
 */
export function withoutRunning(
  lines: readonly PdfLine[],
  pages: number,
): {
  readonly lines: readonly PdfLine[];
  readonly dropped: number;
} {
  const seen = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!isAtEdge(line)) continue;
    const pagesOfLine = seen.get(keyOf(line)) ?? new Set();
    seen.set(keyOf(line), pagesOfLine.add(line.page));
  }
  const least = Math.max(3, Math.ceil(pages / 3));
  const isRunning = (line: PdfLine): boolean => {
    if (!isAtEdge(line)) return false;
    return (
      (seen.get(keyOf(line))?.size ?? 0) >= least ||
      (pages > 1 && /^(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/iu.test(line.words))
    );
  };
  const kept = lines.filter((line) => !isRunning(line));
  return { lines: kept, dropped: lines.length - kept.length };
}

function isAtEdge({ share }: PdfLine): boolean {
  return share < FOOT || share > TOP;
}

function keyOf({ words, y }: PdfLine): string {
  return `${Math.round(y / 6)} ${words.toLowerCase().replace(/\d+/gu, '#')}`;
}

/** Paragraphs by the distance of lines, by the size of letters and by how lines end. */
export function paragraphsOf(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const body = mostCommon(lines.flatMap(({ size, words }) => words.split(' ').map(() => Math.round(size * 2) / 2)));
  const step = mostCommon(stepsOf(lines));
  const paragraphs: PdfParagraph[] = [];
  let held: PdfLine[] = [];
  let before: PdfLine | undefined;
  const end = (): void => {
    const first = held[0];
    if (first === undefined) return;
    const words = held.map((line) => line.words).reduce(join);
    const { cells } = first;
    const isHeading = cells === null && first.size >= body * LARGER && words.split(' ').length <= LONGEST_HEADING_WORDS;
    const isApart = before === undefined || before.page !== first.page || before.y - first.y > ROWS_APART * first.size;
    paragraphs.push({ words, page: first.page, isApart, isHeading, cells });
    before = held.at(-1);
    held = [];
  };
  for (const line of lines) {
    const last = held.at(-1);
    if (last !== undefined && !goesOn(last, line, step)) end();
    held.push(line);
  }
  end();
  return paragraphs;
}

function goesOn(last: PdfLine, line: PdfLine, step: number): boolean {
  if (last.cells !== null || line.cells !== null) return false;
  if (ITEM.test(line.words) || Math.abs(last.size - line.size) > Math.max(1, last.size * 0.12)) return false;
  const isOpen = !ENDS.test(last.words) && /^[\p{Ll}\d(]/u.test(line.words);
  if (line.page !== last.page) return isOpen;
  const down = last.y - line.y;
  if (down <= 0) return isOpen;
  return down <= Math.max(step, last.size) * APART;
}

/** A word that is parted at the end of a line is joined again. */
function join(before: string, after: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;
}

function stepsOf(lines: readonly PdfLine[]): readonly number[] {
  return lines.flatMap((line, at) => {
    const last = lines[at - 1];
    const down = last === undefined || last.page !== line.page ? 0 : last.y - line.y;
    return down > 0 && down < 4 * line.size ? [Math.round(down * 2) / 2] : [];
  });
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}
