import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Snippet } from './shapes.ts';
import { foldText } from './words-of.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MOST_SNIPPETS = 3;
const REACH = 80;

/** The words around the first hits in a report's text, each at most a line or two, not overlapping. */
export function snippetsOf({ text }: Report, words: readonly string[]): readonly Snippet[] {
  const found: { start: number; end: number; hits: Span[] }[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldText(match[0]);
    if (!words.some((word) => folded.startsWith(word))) continue;
    const hit = { start: match.index, end: match.index + match[0].length };
    const open = found.at(-1);
    if (open !== undefined && hit.end <= open.end) open.hits.push(hit);
    else if (found.length === MOST_SNIPPETS) break;
    else found.push({ ...around(text, hit, open?.end ?? 0), hits: [hit] });
  }
  return found.map(({ start, end, hits }) => ({
    text: text.slice(start, end),
    start,
    marks: hits.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  }));
}

/** A stretch of whole words about a hit. */
function around(text: string, hit: Span, least: number): Span {
  const from = Math.max(least, hit.start - REACH);
  const to = Math.min(text.length, hit.end + REACH);
  const before = text.slice(from, hit.start).search(/\s/);
  const after = to === text.length ? -1 : text.slice(hit.end, to).search(/\s\S*$/);
  return { start: from === 0 || before < 0 ? from : from + before + 1, end: after < 0 ? to : hit.end + after };
}
