import type { DecisionInput } from '../../../../src/model/judgement.ts';
import { loadCase } from '../../api/case.svelte.ts';
import { change } from '../../api/client.ts';
import { refreshAll } from '../../api/resource.svelte.ts';
import type { JudgementResult, JudgementStored } from '../../api/types.ts';
import { type Doing, doing } from '../../work/doing.svelte.ts';
import { type Watched, watchJob } from '../../work/job.svelte.ts';

/** A judgement that the case holds and that the account does not follow yet. */
export interface Pending {
  readonly judgement: JudgementStored['judgement'];
  readonly wasUndone: boolean;
  readonly watched: Watched & { stop(): void };
}

export interface Bench {
  readonly work: Doing;
  /** What is stored while the account follows, in the order in which it was judged; and where it could not. */
  readonly pending: readonly Pending[];
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

/**
 * Sends judgements and keeps what they changed, so that it can be shown and taken back. `followed` is told of the claims
 * of a judgement that the account came to follow later. Call it while the component is made.
 */
export function createBench(followed: (claims: readonly string[]) => void): Bench {
  const work = doing();
  let last = $state.raw<Bench['last']>(null);
  let pending = $state.raw<readonly Pending[]>([]);
  let done: readonly string[] = [];
  const sent = new Set<string>();

  /** The path is asked for when its turn comes: what is undone may be what was judged a moment before. */
  async function send(path: () => string | null, body: unknown, wasUndone: boolean): Promise<readonly string[] | null> {
    let claims: readonly string[] | null = null;
    await work.run(async () => {
      const to = path();
      if (to === null) return;
      const answer = await change<JudgementResult | JudgementStored>('POST', to, body);
      const { id } = answer.judgement;
      done = wasUndone ? done.filter((one) => one !== id) : [...done, id];
      if ('job' in answer) {
        wait(answer, wasUndone);
        claims = answer.judgement.anchors.claims.map(({ claim }) => claim);
      } else {
        last = { ...answer, wasUndone };
        claims = answer.judgement.claims;
      }
    });
    if (claims === null) return null;
    refreshAll();
    void loadCase();
    return claims;
  }

  /** Shows a judgement as stored until the account follows it. */
  function wait({ job, judgement }: JudgementStored, wasUndone: boolean): void {
    const watched = watchJob(job, ({ result }) => {
      if (result === null) return;
      last = { ...result, wasUndone };
      pending = pending.filter((one) => one.judgement.id !== judgement.id || one.wasUndone !== wasUndone);
      refreshAll();
      void loadCase();
      followed(result.judgement.claims);
    });
    pending = [...pending, { judgement, wasUndone, watched }];
  }

  $effect(() => () => {
    for (const { watched } of pending) watched.stop();
  });

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
    get pending() {
      return pending;
    },
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
