import type { Block } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { readDays } from '../dating/day.ts';
import type { StatedDay } from '../dating/published.ts';
import { isLabel } from '../furniture/judge.ts';
import type { Dateline } from './dateline.ts';
import { datelineOf } from './dateline.ts';
import { readOpening } from './opening.ts';
import { isCreditLine, photoCreditAt } from './roles.ts';
import { trimmed } from './trim.ts';

/** A block cut into blocks of other kinds that share its line. */
export interface Parts {
  readonly blocks: readonly Block[];
  readonly day: StatedDay | null;
  readonly dateline: Dateline | null;
}

/** How far into a report a paragraph may still open with a day or a dateline. */
const OPENING_PARAGRAPHS = 3;

/** `order` counts the paragraphs of the report from 0; `isLast` tells the last of them. */
export function splitParagraph(text: string, block: Block, order: number, isLast: boolean): Parts {
  const pieces: Block[] = [];
  let from = block.start;
  let day: StatedDay | null = null;
  let dateline: Dateline | null = null;
  if (order === 0) {
    const opening = readOpening(text, { start: from, end: block.end });
    pieces.push(...opening.blocks);
    day = opening.day;
    from = opening.rest;
  }
  if (order < OPENING_PARAGRAPHS) {
    dateline = datelineOf(text.slice(from, block.end));
    if (dateline !== null) {
      pieces.push({ start: from, end: from + dateline.end, kind: 'dateline', reason: 'place-and-dash' });
      day ??= dayOfDateline(text, from, from + dateline.end);
      from = skip(text, from + dateline.end, block.end);
    }
  }
  const tail = isLast ? trailing(text, from, block.end) : [];
  const end = tail[0]?.start ?? block.end;
  const rest = trimmed(text, from, end);
  if (rest !== null) pieces.push({ ...rest, kind: block.kind, reason: block.reason });
  return { blocks: [...pieces, ...tail], day, dateline };
}

/** The day of "MARN, 3 May 2031 (Agency) –": the one on which the report was filed. One without its year settles none. */
function dayOfDateline(text: string, start: number, end: number): StatedDay | null {
  const [day] = readDays(text.slice(start, end));
  if (day === undefined) return null;
  const reason = 'the dateline gives it';
  return { from: day.from, to: day.to, start: start + day.start, end: start + day.end, reason, rank: 2 };
}

/** A caption without the credit of its picture, and that credit. */
export function splitCaption(text: string, block: Block): readonly Block[] {
  const at = photoCreditAt(text.slice(block.start, block.end));
  if (at <= 0) return [block];
  const caption = trimmed(text, block.start, block.start + at);
  const credit: Block = { start: block.start + at, end: block.end, kind: 'credit', reason: 'picture-credit' };
  return caption === null ? [credit] : [{ ...block, ...caption }, credit];
}

/** Credits and labels that stand behind the last sentence of an article, in its own line. */
function trailing(text: string, start: number, end: number): readonly Block[] {
  const blocks: Block[] = [];
  let to = end;
  for (;;) {
    const tail = lastPiece(text, start, to);
    if (tail === null) return blocks;
    const words = text.slice(tail.start, tail.end);
    const kind = isCreditLine(words) ? 'credit' : isLabel(words) ? 'furniture' : null;
    if (kind === null) return blocks;
    blocks.unshift({ ...tail, kind, reason: kind === 'credit' ? 'credit-line' : 'site-words' });
    to = tail.start;
  }
}

const LONGEST_TAIL = 320;

/** What stands behind the last end of a sentence before `to`; null where that is nothing, long, or the whole. */
function lastPiece(text: string, start: number, to: number): Span | null {
  const whole = trimmed(text, start, to);
  if (whole === null) return null;
  const from = Math.max(whole.start, whole.end - LONGEST_TAIL);
  const words = text.slice(from, whole.end);
  let cut = -1;
  for (const match of words.matchAll(/[.!?…]["'”’»)\]]*(?=\s|[A-Z–—(]|-)/gu)) {
    const at = match.index + match[0].length;
    if (at < words.length && !/\s(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Gov|Sen|Rep|[A-Z])\.$/u.test(words.slice(0, at)))
      cut = at;
  }
  return cut < 0 ? null : trimmed(text, from + cut, whole.end);
}

function skip(text: string, from: number, end: number): number {
  return trimmed(text, from, end)?.start ?? end;
}
