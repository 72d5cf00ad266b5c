import { LEXICON } from './data/lexicon.ts';

/**
 * Constructions of plain statement that PolNeAR, which is on politics in the United States, holds too rarely to measure, but the wire
 * copy of crises does not.
 */
const RARE =
  'n-that: statement announcement allegation estimat warning\npp:on: call urg\nput-at: put plac estimat\nfigure-by: giv issu releas announc report provid publish compil';

const ENTRIES = new Map<string, Set<string>>();
for (const line of `${LEXICON.trim()}\n${RARE}`.split('\n')) {
  const colon = line.lastIndexOf(': ');
  const [frame, keys] = [line.slice(0, colon), line.slice(colon + 2).split(' ')];
  ENTRIES.set(frame, new Set([...(ENTRIES.get(frame) ?? []), ...keys]));
}

/** The words of the lexicon without their particles. */
const WORDS: ReadonlySet<string> = new Set(
  [...ENTRIES.values()].flatMap((keys) => [...keys].map((key) => key.replace(/_.*$/, ''))),
);

/** Whether a word tells in a construction that something is said, thought or wanted. */
export function isCue(frame: string, key: string): boolean {
  return ENTRIES.get(frame)?.has(key) === true;
}

/** Whether a word, whatever particle stands behind it, is a cue in any construction. */
export function canBeCue(word: string): boolean {
  return WORDS.has(word);
}

/** The key under which the lexicon holds a word. */
export function keyOf(lemma: string): string {
  const lower = lemma.toLowerCase();
  return lower.endsWith('e') ? lower.slice(0, -1) : lower;
}
