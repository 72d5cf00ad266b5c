/**
 * The place of the next change after (or the previous one before) the one at hand, going round at both ends; null where
 * there are none. `at` is null before the first step.
 */
export function step(at: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}
