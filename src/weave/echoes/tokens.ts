import type { Report } from '../../model/report.ts';
import { textBlocks } from '../../model/report.ts';
import { skeleton } from '../names/skeleton.ts';
import { foldNumber, foldWord } from './fold.ts';
import { stockSpans } from './stock-phrases.ts';

/** A word of a report as it is compared: its place, its folded form, and for a name the skeleton of its spelling. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly skeleton: string | null;
  /** Starts with a capital where no sentence starts. */
  readonly isName: boolean;
  /** Stands in a phrase that all reporters use. */
  readonly isStock: boolean;
  /** The part of its weight that it keeps: less than 1 in a formula. */
  readonly share: number;
}

/** A stretch of one block that is compared as one: a sentence, or a part of one that is too long. */
export interface Segment {
  readonly report: number;
  readonly words: readonly Word[];
}

/** Longer sentences (tables, lists, text without stops) are cut, so that no alignment is larger than its square. */
const LONGEST_SEGMENT = 70;

/** A word or a figure as texts are compared: "don't", "1,200", "3.5". */
export const WORD = /(?<!\d)\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*/gu;

/** Between two words these end a sentence, if a capital, a quotation mark or a digit follows. */
const STOP = /[.!?…](?:["'”’»)\]]*)\s|[.!?]["”»]|\n/u;

/** The segments of a report's text blocks, in text order. Furniture is never compared. */
export function segmentsOf(report: Report, index: number): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { start, end } of textBlocks(report)) {
    const block = report.text.slice(start, end);
    for (const words of cut(wordsOf(block, start), report.text))
      segments.push({ report: index, words: withoutTitleCase(words) });
  }
  return segments;
}

function wordsOf(block: string, offset: number): readonly Word[] {
  const stock = stockSpans(block);
  let next = 0;
  let previousEnd = 0;
  const words: Word[] = [];
  for (const match of block.matchAll(WORD)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    while (next < stock.length && (stock[next]?.end ?? 0) <= start) next += 1;
    const isCapital = /^\p{Lu}/u.test(text);
    const startsSentence = words.length === 0 || isStop(block, previousEnd, start);
    words.push({
      start: offset + start,
      end: offset + end,
      form: /^\d/.test(text) ? foldNumber(text) : foldWord(text),
      skeleton: isCapital ? skeleton(text.replace(/['’ʼ]s?$/u, '')) : null,
      isName: isCapital && !startsSentence,
      share: 1,
      isStock: (stock[next]?.start ?? Number.POSITIVE_INFINITY) < end,
    });
    previousEnd = end;
  }
  return words;
}

function isStop(text: string, from: number, to: number): boolean {
  return to - from > 1 && STOP.test(text.slice(from, to));
}

function* cut(words: readonly Word[], text: string): Generator<readonly Word[]> {
  let first = 0;
  for (let index = 1; index <= words.length; index += 1) {
    const word = words[index];
    const previous = words[index - 1];
    const ends =
      word === undefined ||
      previous === undefined ||
      index - first >= LONGEST_SEGMENT ||
      (isStop(text, previous.end, word.start) && /[^\p{Ll}]/u.test(text.charAt(word.start)) && !isInitial(previous));
    if (!ends) continue;
    yield words.slice(first, index);
    first = index;
  }
}

/** In a line where most words have a capital ("Mayor to Sell Old Harbour") a capital makes no name. */
function withoutTitleCase(words: readonly Word[]): readonly Word[] {
  const capitals = words.filter(({ skeleton }) => skeleton !== null).length;
  return capitals < words.length * TITLE_CASE ? words : words.map((word) => ({ ...word, isName: false }));
}

const TITLE_CASE = 0.6;

/** "J. Smith", "U.S. troops": a single letter before the stop ends no sentence. */
function isInitial({ start, end }: Word): boolean {
  return end - start === 1;
}
