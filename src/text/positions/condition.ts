import type { Tree } from '../claims/tree.ts';

const OPENERS = new Set(['if', 'unless', 'until', 'provided']);
const ENDS = new Set([',', '.', ';', '”', '"', '“']);

/** The clause that a position depends on, as written: "if they return". Null where the sentence holds none. */
export function conditionOf({ tokens, words }: Tree, text: string): string | null {
  const first = words.findIndex((word) => OPENERS.has(word));
  if (first < 0) return null;
  let last = first;
  while (last + 1 < tokens.length && !ENDS.has(tokens[last + 1]?.text ?? '.')) last += 1;
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
