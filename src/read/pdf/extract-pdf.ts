import type { PlacedCell, PlacedWords } from './layout.ts';
import { layOutPage } from './layout.ts';

/**
 * A line of a page: its words, where it begins in points from the foot, how high that is as a share of the page, and
 * the size of its letters.
 */
export interface PdfLine {
  readonly words: string;
  readonly y: number;
  readonly share: number;
  readonly size: number;
  readonly page: number;
  /** The cells of a row of a table; null for running text. */
  readonly cells: readonly PlacedCell[] | null;
}

export interface PdfText {
  readonly lines: readonly PdfLine[];
  /** How many pages the document has, and how many of them were read. */
  readonly pages: number;
  readonly read: number;
  /** Of the pages that were read, those without a letter. */
  readonly blank: number;
}

const MOST_PAGES = 500;
const MOST_CHARACTERS = 1_000_000;

/**
 * The lines of a PDF document in the order of reading, by pdf.js without evaluating anything. Throws
 * PasswordException where it is encrypted and InvalidPDFException where it is broken.
 */
export async function extractPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    isEvalSupported: false,
    verbosity: 0,
    stopAtErrors: false,
    useSystemFonts: false,
  });
  const lines: PdfLine[] = [];
  let size = 0;
  let read = 0;
  let blank = 0;
  try {
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && size < MOST_CHARACTERS; number += 1) {
      read += 1;
      const found = await linesOfPage(document, number);
      if (found.length === 0) blank += 1;
      for (const line of found) size += line.words.length;
      lines.push(...found);
    }
    return { lines, pages: document.numPages, read, blank };
  } finally {
    await document.destroy();
  }
}

type Document = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/** A page that is broken by itself has no lines; the others are read. */
async function linesOfPage(document: Document, number: number): Promise<readonly PdfLine[]> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, foot = 0, , top = 0] = page.view as number[];
    const placed: PlacedWords[] = [];
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const size = item.height > 0 ? item.height : (placed.at(-1)?.size ?? 0);
      placed.push({ words: item.str, x, y, width: item.width, size });
    }
    const lines = layOutPage(placed).map((line) => ({
      ...line,
      share: (line.y - foot) / Math.max(1, top - foot),
      page: number,
    }));
    page.cleanup();
    return lines;
  } catch {
    return [];
  }
}
