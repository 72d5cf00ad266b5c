import type { DecisionInput } from '../../../../src/model/judgement.ts';
import { loadCase } from '../../api/case.svelte.ts';
import { change } from '../../api/client.ts';
import { refreshAll } from '../../api/resource.svelte.ts';
import type { JudgementResult } from '../../api/types.ts';
import { type Doing, doing } from '../../work/doing.svelte.ts';

export interface Bench {
  readonly work: Doing;
  /** What the last judgement of this visit changed; null before the first. */
  readonly last: (JudgementResult & { readonly wasUndone: boolean }) | null;
  /** Sends a judgement; the claims that it is about, or null where it was refused. */
  judge(decision: DecisionInput): Promise<readonly string[] | null>;
  /** Takes back a judgement; without an id the last one of this visit that still holds. */
  undo(id?: string): Promise<readonly string[] | null>;
}

/** Sends judgements and keeps what they changed, so that it can be shown and taken back. */
export function createBench(): Bench {
  const work = doing();
  let last = $state.raw<Bench['last']>(null);
  let done: readonly string[] = [];

  async function send(path: string, body: unknown, wasUndone: boolean): Promise<readonly string[] | null> {
    const isDone = await work.run(async () => {
      const result = await change<JudgementResult>('POST', path, body);
      last = { ...result, wasUndone };
    });
    if (!isDone || last === null) return null;
    const { id, claims } = last.judgement;
    done = wasUndone ? done.filter((one) => one !== id) : [...done, id];
    refreshAll();
    void loadCase();
    return claims;
  }

  return {
    work,
    get last() {
      return last;
    },
    judge: (decision) => send('/judgements', decision, false),
    async undo(id = done.at(-1)) {
      if (id === undefined) return null;
      return send(`/judgements/${encodeURIComponent(id)}/undo`, undefined, true);
    },
  };
}
