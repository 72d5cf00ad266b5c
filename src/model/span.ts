import { z } from 'zod';

/** Half-open `[start, end)` in UTF-16 code units of a report's canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text` always equals the slice of the canonical text, and `verify` proves it. */
export interface Quote extends Span {
  readonly text: string;
}

export const SpanCodec = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export const QuoteCodec = SpanCodec.extend({ text: z.string() });

export function quoteOf(text: string, start: number, end: number): Quote {
  return { text: text.slice(start, end), start, end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders by start, then by end. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The spans that lie within one; `spans` are sorted by where they begin. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let span = spans[low]; span !== undefined && span.start < end; span = spans[++low])
    if (span.end <= end) found.push(span);
  return found;
}
