import { letter } from './words.ts';

/** How an origin is shown: a letter and one of eight hues, the same wherever it stands on one page. */
export interface OriginMark {
  readonly letter: string;
  readonly hue: string;
}

const HUES = 8;

/** Marks for the origins of a page in the order in which they are first met. */
export function originMarks(origins: Iterable<string | null>): ReadonlyMap<string, OriginMark> {
  const marks = new Map<string, OriginMark>();
  for (const origin of origins) {
    if (origin === null || marks.has(origin)) continue;
    marks.set(origin, { letter: letter(marks.size), hue: `o${marks.size % HUES}` });
  }
  return marks;
}
