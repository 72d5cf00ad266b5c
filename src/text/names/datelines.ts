import type { Line, Word } from './words.ts';
import { isCapital } from './words.ts';

/** How many words a dateline may have: town, region, day, agency. */
const LONGEST = 16;

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.’'-]*\p{Lu}$/u;
const DASH = /^(?:--?|[–—])$/;

/**
 * The words of the places in the dateline that opens a line ("PORT QUA, Quastan, May 3 (QNA) -"): from the first word up to what
 * this returns, 0 where the line opens with none. The town is in capitals, or an agency in brackets follows it.
 */
export function datelinePlaces({ words }: Line): number {
  const opening = words.slice(0, LONGEST);
  const dash = opening.findIndex((word, index) => isFreeDash(word, opening[index - 1]));
  if (dash < 1) return 0;
  const before = words.slice(0, dash);
  if (!before.every(({ text }) => isCapital(text) || /^(?:[\p{Nd}/.,()[\]]+|al|el|and|of|de)$/u.test(text))) return 0;
  const bracket = before.findIndex(({ text }) => text === '(' || text === '[');
  const isClosed = bracket > 0 && /^[)\]]$/.test(before.at(-1)?.text ?? '');
  const isTown = IN_CAPITALS.test(before[0]?.text ?? '');
  if (bracket >= 0 ? !isClosed : !isTown) return 0;
  return bracket > 0 ? bracket : dash;
}

/** A dash with a blank before it, not the hyphen of a compound. */
function isFreeDash({ text, start }: Word, before: Word | undefined): boolean {
  return DASH.test(text) && (text !== '-' || before === undefined || before.end < start);
}
