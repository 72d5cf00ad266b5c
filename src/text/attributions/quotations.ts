import type { Report } from '../../model/report.ts';
import { textBlocks } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** Words in quotation marks, the marks included. `isOpen`: the paragraph ended before they closed. `isContinued`: it goes on from the paragraph before. */
export interface Quotation extends Span {
  readonly isOpen: boolean;
  readonly isContinued: boolean;
  readonly block: number;
  /** The last sign before the closing mark. */
  readonly ending: string;
}

const DOUBLE = /["“”„«»]|``|''/g;

/**
 * The quotations of a report, in order, none inside another. A mark that opens at the start of a paragraph continues the
 * quotation that the paragraph before left open; one that does not close ends with its paragraph.
 */
export function quotationsOf(report: Report): readonly Quotation[] {
  const found: Quotation[] = [];
  let open = false;
  for (const [block, { start, end }] of textBlocks(report).entries()) {
    for (const paragraph of paragraphsOf(report.text, start, end)) {
      const inside = quotationsIn(report.text, paragraph);
      for (const [index, quote] of inside.entries()) {
        const isContinued =
          index === 0 && open && !/[\p{L}\p{N}]/u.test(report.text.slice(paragraph.start, quote.start));
        found.push({ ...quote, isContinued, block, ending: endingOf(report.text, quote) });
      }
      open = inside.at(-1)?.isOpen ?? false;
    }
  }
  return found.length > 0 ? found : singleQuotations(report);
}

function endingOf(text: string, { end, isOpen }: Omit<Quotation, 'isContinued' | 'block' | 'ending'>): string {
  return text[isOpen ? end - 1 : end - 2] ?? '';
}

function paragraphsOf(text: string, start: number, end: number): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    if (at > from) paragraphs.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) paragraphs.push({ start: from, end });
  return paragraphs;
}

function quotationsIn(
  text: string,
  { start, end }: Span,
): readonly Omit<Quotation, 'isContinued' | 'block' | 'ending'>[] {
  const quotes: Omit<Quotation, 'isContinued' | 'block' | 'ending'>[] = [];
  let opened = -1;
  DOUBLE.lastIndex = start;
  for (let mark = DOUBLE.exec(text); mark !== null && mark.index < end; mark = DOUBLE.exec(text)) {
    const at = mark.index;
    if (opened < 0) {
      if (!isClosing(text, at, mark[0])) opened = at;
    } else if (!isOpening(text, at, mark[0])) {
      quotes.push({ start: opened, end: at + mark[0].length, isOpen: false });
      opened = -1;
    } else if (at - opened > 1) {
      quotes.push({ start: opened, end: at, isOpen: true });
      opened = at;
    }
  }
  if (opened >= 0 && end - opened > 8) quotes.push({ start: opened, end, isOpen: true });
  return quotes;
}

/** Sure signs only: a straight mark between two letters or blanks tells nothing. */
function isClosing(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '»') return true;
  const next = text[at + mark.length] ?? ' ';
  return isStraight(mark) && /[\s)\],;]/.test(next) && /[\p{L}\p{N}.,!?…%)]/u.test(text[at - 1] ?? ' ');
}

function isOpening(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true;
  const next = text[at + mark.length] ?? ' ';
  return isStraight(mark) && /[\s([]/.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}[]/u.test(next);
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "''";
}

const SINGLE = /(?:^|[\s([—–-])(‘[^‘’\n]{12,600}[.,!?…]’|'[^'\n]{12,600}[.,!?…]')(?=$|[\s)\].,;—–-])/gmu;

/** British pages quote in single marks; they count only where a page has no double ones and the words end in a stop. */
function singleQuotations(report: Report): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const [block, { start, end }] of textBlocks(report).entries()) {
    for (const match of report.text.slice(start, end).matchAll(SINGLE)) {
      const words = match[1] ?? '';
      const from = start + match.index + match[0].length - words.length;
      found.push({
        start: from,
        end: from + words.length,
        isOpen: false,
        isContinued: false,
        block,
        ending: words.at(-2) ?? '',
      });
    }
  }
  return found;
}
