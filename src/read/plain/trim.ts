import type { Span } from '../../model/span.ts';

/** White space, and marks that print as nothing: byte order mark, zero-width space, joiner, direction marks. */
const BLANK = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;

/** The span without white space and invisible marks at its ends; null where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from += 1;
  while (to > from && BLANK.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
