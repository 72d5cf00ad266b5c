import { Problem } from '../api/client.ts';

/** What a person asks for, one after the other: whether something is under way, and why the last of it failed. */
export interface Doing {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Does it once all that was asked for before is done: nothing that is asked for is lost. True where it came to its end. */
  run(what: () => Promise<unknown>): Promise<boolean>;
}

export function doing(): Doing {
  let waiting = $state(0);
  let problem = $state.raw<Problem>();
  let last: Promise<unknown> = Promise.resolve();

  async function turn(what: () => Promise<unknown>): Promise<boolean> {
    try {
      await what();
      return true;
    } catch (fault) {
      problem = fault instanceof Problem ? fault : new Problem(0, 'fault', 'This did not work', String(fault));
      return false;
    } finally {
      waiting -= 1;
    }
  }

  return {
    get busy() {
      return waiting > 0;
    },
    get problem() {
      return problem;
    },
    run(what) {
      if (waiting === 0) problem = undefined;
      waiting += 1;
      const mine = last.then(() => turn(what));
      last = mine;
      return mine;
    },
  };
}
