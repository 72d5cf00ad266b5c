import type { Block } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { readDays } from '../dating/day.ts';
import type { StatedDay } from '../dating/published.ts';
import { cueBefore } from '../dating/published.ts';
import { isLabel } from '../furniture/judge.ts';
import type { Dateline } from './dateline.ts';
import { datelineOf } from './dateline.ts';
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
    const lead = leadingDay(text.slice(from, Math.min(block.end, from + LEAD)));
    if (lead !== null) {
      day = { ...lead.day, start: from + lead.day.start, end: from + lead.day.end };
      pieces.push({ start: from, end: from + lead.length, kind: 'published', reason: 'leading-day' });
      from = skip(text, from + lead.length, block.end);
    }
  }
  if (order < OPENING_PARAGRAPHS) {
    dateline = datelineOf(text.slice(from, block.end));
    if (dateline !== null) {
      pieces.push({ start: from, end: from + dateline.end, kind: 'dateline', reason: 'place-and-dash' });
      from = skip(text, from + dateline.end, block.end);
    }
  }
  const tail = isLast ? trailing(text, from, block.end) : [];
  const end = tail[0]?.start ?? block.end;
  const rest = trimmed(text, from, end);
  if (rest !== null) pieces.push({ ...rest, kind: block.kind, reason: block.reason });
  return { blocks: [...pieces, ...tail], day, dateline };
}

/** A caption without the credit of its picture, and that credit. */
export function splitCaption(text: string, block: Block): readonly Block[] {
  const at = photoCreditAt(text.slice(block.start, block.end));
  if (at <= 0) return [block];
  const caption = trimmed(text, block.start, block.start + at);
  const credit: Block = { start: block.start + at, end: block.end, kind: 'credit', reason: 'picture-credit' };
  return caption === null ? [credit] : [{ ...block, ...caption }, credit];
}

const LEAD = 200;

/**
 * The day that a text opens with, as pages print it before their first words: a full date with or without a word for
 * publishing, its clock time and its writer, and then a capital. "On 3 May 2017 a man ..." opens a sentence instead.
 */
export function leadingDay(words: string): { readonly day: StatedDay; readonly length: number } | null {
  const first = readDays(words)[0];
  if (first === undefined) return null;
  const before = words.slice(0, first.start).trim();
  const cue = cueBefore(words, first.start);
  if (before !== '' && cue === null) return null;
  if (before.split(/\s+/).length > 5) return null;
  const after =
    /^(?:\s*(?:(?:at\s)?\d{1,2}[:.]?\d{2}\s?(?:[ap]\.?m\.?)?|\(?(?:updated|upd)[^()]{0,30}\)|(?:gmt|utc|bst|est|edt|msk|ksa|eet)(?:[+-]\d{1,2})?|[|·•–—-])(?![\p{L}\p{N}]))*\s*/iu.exec(
      words.slice(first.end),
    );
  const length = first.end + (after?.[0].length ?? 0);
  const next = words.slice(length);
  if (!/^["“‘'«(]?[\p{Lu}\d]|^$/u.test(next)) return null;
  const { start, end, from, to } = first;
  const reason =
    cue === 'updated'
      ? 'stated as last updated'
      : cue === 'published'
        ? 'stated as published'
        : 'the text opens with it';
  return {
    day: { start, end, from, to, reason, rank: cue === 'updated' ? 3 : cue === 'published' ? 1 : 2 },
    length: words.slice(0, length).trimEnd().length,
  };
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
