import { LEXICON } from './data/lexicon.ts';

const ENTRIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LEXICON.trim()
    .split('\n')
    .map((line) => {
      const colon = line.lastIndexOf(': ');
      return [line.slice(0, colon), new Set(line.slice(colon + 2).split(' '))] as const;
    }),
);

/**
 * Constructions of plain statement that PolNeAR, which is on politics in the United States, holds too rarely to measure, but the wire
 * copy of crises does not.
 */
const RARE: Readonly<Record<string, RegExp>> = { 'pp:on': /^(?:call|urg)$/, 'put-at': /^(?:put|plac|estimat)$/ };

/** Whether a word tells in a construction that something is said, thought or wanted. */
export function isCue(frame: string, key: string): boolean {
  return ENTRIES.get(frame)?.has(key.replaceAll(' ', '_')) === true || (RARE[frame]?.test(key) ?? false);
}
