import type { Draft } from './drafts.ts';
import { keyOf } from './entities.ts';
import type { Line } from './words.ts';
import { isAcronym } from './words.ts';

/**
 * Acronyms that the report defines: "Long Form Name (LFN)" and "LFN (Long Form Name)", where the letters of the acronym
 * stand in order at the heads of the words. From the acronym's key to the long form's key.
 */
export function definedAcronyms(drafts: readonly Draft[], lines: readonly Line[]): ReadonlyMap<string, string> {
  const defined = new Map<string, string>();
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (!next || next.line !== draft.line || next.from !== draft.to + 1) continue;
    if (!/^[([]$/.test(lines[draft.line]?.words[draft.to]?.text ?? '')) continue;
    if (isAcronym(next.text) && stands(next.text, draft.text)) defined.set(keyOf(next.text), keyOf(draft.text));
    else if (isAcronym(draft.text) && stands(draft.text, next.text)) defined.set(keyOf(draft.text), keyOf(next.text));
  }
  return defined;
}

/** Whether at least the first letter and two thirds of all letters begin words of the long form, in order. */
export function stands(acronym: string, long: string): boolean {
  const letters = [
    ...acronym
      .replace(/[^\p{L}]/gu, '')
      .replace(/s$/, '')
      .toLowerCase(),
  ];
  const words = long.toLowerCase().split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2 || (words[0]?.[0] !== letters[0] && words[1]?.[0] !== letters[0]))
    return false;
  let at = 0;
  let matched = 0;
  for (const letter of letters) {
    const found = words.findIndex((word, index) => index >= at && word.startsWith(letter));
    if (found < 0) continue;
    matched += 1;
    at = found + 1;
  }
  return 3 * matched >= 2 * letters.length;
}
