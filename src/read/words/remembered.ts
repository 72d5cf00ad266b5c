/** Entries that are kept, and the longest words that are: a few megabytes at most. */
const MOST = 20_000;
const LONGEST = 160;

/**
 * The same function, which remembers what it gave for short words: names in mark-up and lines of menus recur on every
 * page of a site.
 */
export function remembered<T>(tell: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    if (words.length > LONGEST) return tell(words);
    const before = known.get(words);
    if (before !== undefined) return before;
    const value = tell(words);
    if (known.size >= MOST) known.clear();
    known.set(words, value);
    return value;
  };
}
