import type { Notice } from '../../model/finding.ts';
import { runApart } from '../apart/run-apart.ts';
import type { Source } from '../contents.ts';
import { nothingIn } from '../contents.ts';
import { MOST_TEXT } from '../limits.ts';
import type { MakeNotice } from '../notices.ts';
import type { Stretch } from '../plain/read-stretches.ts';
import { readStretches } from '../plain/read-stretches.ts';
import { paragraphsOf, withoutRunning } from './paragraphs.ts';
import type { PlacedRow } from './tables.ts';
import { tableOfRows } from './tables.ts';

const LIMIT_MS = 30_000;
const PDF_TYPE = 'application/pdf';

/**
 * The text of a PDF document, paragraph by paragraph, each block with the page on which it begins. Headers and footers
 * that recur are left out. No blocks, with a notice, where the document has no text that can be read.
 */
export function readPdf(bytes: Uint8Array, notice: MakeNotice): Source {
  const result = runApart('pdf', bytes, LIMIT_MS);
  if (!result.ok) return nothingIn(PDF_TYPE, [faultOf(result.error, notice)]);
  const { lines, pages, read, blank } = result.value;
  if (lines.length === 0)
    return nothingIn(PDF_TYPE, [
      notice('no-text', 'error', `the ${pages} pages of the PDF document hold no text, only pictures or drawings`),
    ]);
  const kept = withoutRunning(lines, read);
  const paragraphs = paragraphsOf(kept.lines);
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  const pageAt: number[] = [];
  let length = 0;
  const tables: PlacedRow[][] = [];
  let isInTable = false;
  for (const { words, page, isApart, isHeading, cells } of paragraphs) {
    if (length + words.length > MOST_TEXT) break;
    stretches.push({
      start: length,
      end: length + words.length,
      hint: cells !== null ? 'table' : isHeading ? 'heading' : null,
    });
    if (cells !== null) {
      const row = { start: length, end: length + words.length, cells };
      if (isInTable && !isApart) tables.at(-1)?.push(row);
      else tables.push([row]);
    }
    isInTable = cells !== null;
    parts.push(words);
    pageAt.push(page);
    length += words.length + 2;
  }
  const text = parts.join('\n\n');
  const title = paragraphs.find(({ isHeading, page }) => isHeading && page === 1)?.words ?? null;
  const contents = readStretches(text, stretches, title === null ? null : { title });
  const pageOf = (start: number): number => pageAt[stretches.findLastIndex((stretch) => stretch.start <= start)] ?? 1;
  return {
    ...contents,
    blocks: contents.blocks.map((block) => ({ ...block, reason: `${block.reason}, page ${pageOf(block.start)}` })),
    text,
    mediaType: PDF_TYPE,
    tables: tables.flatMap((rows) => tableOfRows(text, rows) ?? []),
    notices: [
      ...(kept.dropped > 0
        ? [notice('running-lines', 'info', `${kept.dropped} running headers, footers and page numbers are left out`)]
        : []),
      ...(blank > 0 ? [notice('no-text', 'warning', `${blank} of ${read} pages hold no text`)] : []),
      ...(read < pages || stretches.length < paragraphs.length
        ? [notice('too-long', 'warning', `the document has ${pages} pages; not all of it is read`)]
        : []),
    ],
  };
}

function faultOf(error: string, notice: MakeNotice): Notice {
  if (error.startsWith('PasswordException'))
    return notice('encrypted', 'error', 'the PDF document is encrypted; without its password it cannot be read');
  if (error.startsWith('TooSlow'))
    return notice('too-slow', 'error', `the PDF document was given up: ${error.slice(9)}`);
  return notice('broken-pdf', 'error', 'the PDF document is broken and cannot be read');
}
