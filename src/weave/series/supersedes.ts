import type { Fact } from './fact.ts';

/** A later figure by the same named source takes the place of its earlier one, where figures of two days are of one thing. */
export function supersedes(later: Fact, earlier: Fact): boolean {
  if (later.nature === 'flow' || later.speaker === null || later.speaker.key !== earlier.speaker?.key) return false;
  if (later.to === null || earlier.to === null) return false;
  return earlier.to < later.to && (later.from ?? later.to) > (earlier.from ?? earlier.to);
}
