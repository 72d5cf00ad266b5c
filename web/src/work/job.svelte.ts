import { apiUrl, forget, get, Problem } from '../api/client.ts';
import type { JobView, OutcomeView, StageEvent } from '../api/types.ts';

/** A job as it goes on. `lost`: the connection broke, and asking did not help. */
export interface Watched {
  readonly job: JobView;
  readonly lost: Problem | undefined;
}

/** As many as the server keeps. */
const MOST_OUTCOMES = 1000;

/** What an event tells, folded into what was known. The last one, `end`, holds the whole job. */
export function told(job: JobView, event: 'stage' | 'outcome' | 'end', data: unknown): JobView {
  if (event === 'end') return data as JobView;
  if (event === 'outcome') {
    const outcome = data as OutcomeView;
    const counts = { ...job.counts, [outcome.status]: job.counts[outcome.status] + 1 };
    return { ...job, counts, outcomes: [...job.outcomes, outcome].slice(-MOST_OUTCOMES) };
  }
  const { stage, done, of } = data as StageEvent;
  return { ...job, state: 'running', stage, done, of };
}

/** "weaving: 3 of 12": what a running job does. */
export function stageWords({ stage, done, of }: JobView): string {
  return `${stage}${of > 0 ? `: ${done} of ${of}` : ''}`;
}

/** Follows a job by its events, and, where the connection breaks, by asking. `ended` is called once, with the whole job. */
export function watchJob(first: JobView, ended: (job: JobView) => void): Watched & { stop(): void } {
  let job = $state.raw(first);
  let lost = $state.raw<Problem>();
  const path = `/jobs/${encodeURIComponent(first.id)}`;
  const source = new EventSource(apiUrl(`${path}/events`));

  const isOver = (): boolean => job.state === 'done' || job.state === 'failed';
  const take = (next: JobView): void => {
    if (isOver()) return;
    job = next;
    if (!isOver()) return;
    source.close();
    forget();
    ended(job);
  };
  for (const kind of ['stage', 'outcome', 'end'] as const) {
    source.addEventListener(kind, (event: MessageEvent<string>) => take(told(job, kind, JSON.parse(event.data))));
  }
  source.onerror = () => {
    source.close();
    get<JobView>(apiUrl(path)).then(take, (fault: unknown) => {
      lost =
        fault instanceof Problem ? fault : new Problem(0, 'lost', 'The progress was lost from sight', String(fault));
    });
  };

  return {
    get job() {
      return job;
    },
    get lost() {
      return lost;
    },
    stop: () => source.close(),
  };
}
