/** A set of words from a line of them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
