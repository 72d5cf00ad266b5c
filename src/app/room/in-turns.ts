import type { Steps } from '../../base/once.ts';

/** Does long work with a turn for other work after each step; leaves it once `isOver`. */
export async function inTurns(steps: Steps, isOver: () => boolean = () => false): Promise<void> {
  while (!isOver() && steps.next().done !== true) await new Promise((resolve) => setImmediate(resolve));
}
