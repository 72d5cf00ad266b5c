import type { Span } from '../../model/span.ts';
import { trimmed } from './trim.ts';

/** A stretch that the page sets apart: a line, several lines of one wrapped paragraph, or a part of a long line. */
export type Segment = Span;

/** Wire copy and mail are wrapped at 60 to 100 characters a line. */
const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 100;
/** A line that is longer, such as an address, is one of at least so many. */
const LINES_FOR_ONE_LONG = 20;
/** This many gaps of two spaces in one line stand for paragraph ends that were lost when the page was copied. */
const GAPS_THAT_ARE_BREAKS = 3;
/** A text of more lines than this still has its paragraph ends; two spaces in it are a typist's habit. */
const LINES_THAT_ARE_PARAGRAPHS = 4;
/** No paragraph that a person wrote is longer; a longer one is cut at white space so that later stages stay bounded. */
const LONGEST = 20_000;

/** Cuts text into the stretches that stand apart. Spans are sorted, do not overlap and hold no outer white space. */
export function segment(text: string): readonly Segment[] {
  const lines = linesOf(text);
  const joined = joinWrapped(text, lines);
  const parts = lines.length < LINES_THAT_ARE_PARAGRAPHS ? joined.flatMap((line) => splitAtGaps(text, line)) : joined;
  return parts.flatMap((part) => bound(text, part));
}

/** A line with whether a paragraph begins with it: behind a blank line (or nothing), or set in as wires do. */
interface Line extends Span {
  readonly apart: boolean;
  /** How much white space stands before it. */
  readonly indent: number;
}

/** White space that sets in the first line of a paragraph where the line before has none. */
const INDENT = 3;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blank = true;
  let indent = 0;
  for (const match of text.matchAll(/([^\n\r\u2028\u2029\f\v]*)(?:\r\n|[\n\r\u2028\u2029\f\v]|$)/g)) {
    const words = match[1] ?? '';
    const span = trimmed(text, match.index, match.index + words.length);
    const own = span === null ? 0 : span.start - match.index;
    if (span !== null) lines.push({ ...span, indent: own, apart: blank || (own >= INDENT && indent === 0) });
    blank = span === null;
    indent = own;
  }
  return lines;
}

/**
 * Joins the lines of wrapped paragraphs. A line was broken by a wrap where the next line's first word would not have
 * fitted on it; a text is wrapped where hardly a line is longer than the widest wrap and most breaks, or most
 * behind long lines, are of that sort, at the width that explains most of them, and do not end sentences.
 */
function joinWrapped(text: string, lines: readonly Line[]): readonly Span[] {
  const wide = lines.filter(({ start, end }) => end - start > WIDEST_WRAP).length;
  if (wide > 0 && lines.length < LINES_FOR_ONE_LONG * wide) return lines;
  const breaks = lines.map((line, at): Break | null => {
    const before = lines[at - 1];
    if (before === undefined || line.apart) return null;
    const word = text.slice(line.start, Math.min(line.end, line.start + WIDEST_WRAP)).search(/\s|$/);
    const length = before.indent + before.end - before.start;
    return { length, needed: length + 1 + word };
  });
  const known = breaks.filter((one): one is Break => one !== null);
  const widest = Math.max(0, ...known.map(({ length }) => (length <= WIDEST_WRAP ? length : 0)));
  if (widest < NARROWEST_WRAP) return lines;
  const long = known.filter(({ length }) => length >= LONG_SHARE * widest);
  const width = widthOf(long);
  const wraps = breaks.map((one) => one !== null && isWrap(one, width));
  const count = wraps.filter(Boolean).length;
  const ends = lines.filter(
    ({ start, end }, at) => (wraps[at + 1] ?? false) && SENTENCE_END.test(text.slice(start, end)),
  );
  if (ends.length * 2 > count) return lines;
  if (![known, long].some((all) => all.length >= FEWEST_BREAKS && count * 2 >= all.length)) return lines;
  const joined: Span[] = [];
  for (const [at, { start, end }] of lines.entries()) {
    const before = joined.at(-1);
    if (before !== undefined && (wraps[at] ?? false)) joined[joined.length - 1] = { start: before.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** A wrap falls anywhere: lines of which most end as sentences do were set one by one. */
const SENTENCE_END = /[.!?]["'”’)]*$/u;

/** Where a line ends and another follows at once: how long it is, and with the next word. */
interface Break {
  readonly length: number;
  readonly needed: number;
}

/** Fewer breaks tell nothing. */
const FEWEST_BREAKS = 3;
/** Lines of less than this share of the longest tell nothing of wraps: they end paragraphs, or are no text. */
const LONG_SHARE = 0.7;
/** Writers and programs leave a character or two at the end of a line. */
const LEFT = 2;

function isWrap({ length, needed }: Break, width: number): boolean {
  return length <= width && needed > width - LEFT;
}

/** The width at which most breaks are wraps; the greatest of equals. */
function widthOf(breaks: readonly Break[]): number {
  let best = WIDEST_WRAP;
  let most = -1;
  for (let width = WIDEST_WRAP; width >= NARROWEST_WRAP; width -= 1) {
    const count = breaks.filter((one) => isWrap(one, width)).length;
    if (count > most) [best, most] = [width, count];
  }
  return best;
}

/**
 * Splits a line at runs of two or more spaces: where a sentence ends before it, or, in a line that has lost all its
 * paragraph ends, wherever something new begins with a capital, a figure or a quotation mark.
 */
function splitAtGaps(text: string, line: Span): readonly Span[] {
  const words = text.slice(line.start, line.end);
  const gaps = [...words.matchAll(/[\u00A0 \t]{2,}(?=[^\s|·•])/g)];
  if (gaps.length === 0 || /[|·•]/.test(words)) return [line];
  const ends = gaps.filter(({ index }) => /[.!?…:]["'”’»)\]]*$/.test(words.slice(Math.max(0, index - 4), index)));
  const many = gaps.length >= GAPS_THAT_ARE_BREAKS;
  const cuts = many
    ? gaps.filter((gap) => ends.includes(gap) || /^["'“‘«([\p{Lu}\d]/u.test(words.slice(gap.index + gap[0].length)))
    : ends;
  const parts: Span[] = [];
  let from = line.start;
  for (const { index, 0: gap } of cuts) {
    parts.push({ start: from, end: line.start + index });
    from = line.start + index + gap.length;
  }
  parts.push({ start: from, end: line.end });
  return parts.flatMap(({ start, end }) => trimmed(text, start, end) ?? []);
}

function bound(text: string, part: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = part.start;
  while (part.end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const cut = Math.max(window.lastIndexOf('. ') + 1, 0) || window.lastIndexOf(' ');
    const end = from + (cut > 0 ? cut : LONGEST);
    const span = trimmed(text, from, end);
    if (span !== null) parts.push(span);
    from = end;
  }
  const rest = trimmed(text, from, part.end);
  return rest === null ? parts : [...parts, rest];
}
