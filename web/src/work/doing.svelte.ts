import { Problem } from '../api/client.ts';

/** One thing that a person asked for: whether it is under way, and why it failed. */
export interface Doing {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Does it, unless it is under way already. True where it came to its end. */
  run(what: () => Promise<unknown>): Promise<boolean>;
  clear(): void;
}

export function doing(): Doing {
  let busy = $state(false);
  let problem = $state.raw<Problem>();
  return {
    get busy() {
      return busy;
    },
    get problem() {
      return problem;
    },
    async run(what) {
      if (busy) return false;
      busy = true;
      problem = undefined;
      try {
        await what();
        return true;
      } catch (fault) {
        problem = fault instanceof Problem ? fault : new Problem(0, 'fault', 'This did not work', String(fault));
        return false;
      } finally {
        busy = false;
      }
    },
    clear() {
      problem = undefined;
    },
  };
}
