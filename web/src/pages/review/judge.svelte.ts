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
  /**
   * Sends a judgement, after those that were sent before it; the claims that it is about, or null where it was refused
   * or the same is on its way already: a key that was pressed twice.
   */
  judge(decision: DecisionInput): Promise<readonly string[] | null>;
  /** Takes back a judgement; without an id the last one of this visit that still holds. */
  undo(id?: string): Promise<readonly string[] | null>;
}

/** Sends judgements and keeps what they changed, so that it can be shown and taken back. */
export function createBench(): Bench {
  const work = doing();
  let last = $state.raw<Bench['last']>(null);
  let done: readonly string[] = [];
  const sent = new Set<string>();

  /** The path is asked for when its turn comes: what is undone may be what was judged a moment before. */
  async function send(path: () => string | null, body: unknown, wasUndone: boolean): Promise<readonly string[] | null> {
    let result = null as JudgementResult | null;
    await work.run(async () => {
      const to = path();
      if (to === null) return;
      result = await change<JudgementResult>('POST', to, body);
      const { id } = result.judgement;
      done = wasUndone ? done.filter((one) => one !== id) : [...done, id];
      last = { ...result, wasUndone };
    });
    if (result === null) return null;
    refreshAll();
    void loadCase();
    return result.judgement.claims;
  }

  async function once(key: string, work: () => Promise<readonly string[] | null>): Promise<readonly string[] | null> {
    if (sent.has(key)) return null;
    sent.add(key);
    try {
      return await work();
    } finally {
      sent.delete(key);
    }
  }

  return {
    work,
    get last() {
      return last;
    },
    judge: (decision) => once(JSON.stringify(decision), () => send(() => '/judgements', decision, false)),
    undo: (id) =>
      id === undefined
        ? send(() => pathOf(done.at(-1)), undefined, true)
        : once(id, () => send(() => pathOf(id), undefined, true)),
  };
}

function pathOf(judgement: string | undefined): string | null {
  return judgement === undefined ? null : `/judgements/${encodeURIComponent(judgement)}/undo`;
}
