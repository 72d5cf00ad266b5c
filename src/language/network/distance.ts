/** How many buckets the distance from a word to its head falls into. */
export const DISTANCE_BUCKETS = 32;

/** The bucket of the distance from a word to a head; `head` 0 is the root, else the word `head - 1`. */
export function distanceBucket(word: number, head: number): number {
  if (head === 0) return 0;
  const by = head - 1 - word;
  const far = by < 0 ? -by : by;
  const step = far <= 8 ? far : far <= 12 ? 9 : far <= 20 ? 10 : 11;
  return by < 0 ? step : 12 + step;
}
