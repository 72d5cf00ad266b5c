import { randomUUID } from 'node:crypto';
import type { Outcome } from '../../app/add/add.ts';
import { Failure } from '../../base/fail.ts';
import type { JobView } from '../api/adding.ts';
import type { JudgementResult } from '../api/judgements.ts';

/** How many jobs that ended are remembered, and how many may wait. */
const MOST_ENDED = 100;
const MOST_WAITING = 20;
/** How many outcomes of one job are remembered. */
const MOST_OUTCOMES = 1000;

/** What work tells of itself while it goes on. */
export interface JobTell {
  stage(stage: string, done: number, of: number): void;
  outcome(outcome: Outcome): void;
}

export class QueueFull extends Failure {
  readonly code = 'queue-full';
  constructor() {
    super(`${MOST_WAITING} jobs wait already; try again when some are done.`);
  }
}

/** `stage`, `outcome` or `end`: what is new about a job. */
export type JobEvent = 'stage' | 'outcome' | 'end';
type Listener = (event: JobEvent, job: JobView) => void;

/** Work that began at once, and perhaps goes on when its request is answered. */
export interface Beside {
  readonly job: JobView;
  /** What comes of it; fails as the work does. */
  readonly result: Promise<JudgementResult>;
}

/**
 * Work on the case that goes on after its request was answered. What adds reports is done one at a time, in the order of
 * asking; what follows from a judgement goes on beside it.
 */
export class Jobs {
  #last: Promise<void> = Promise.resolve();
  readonly #clock: () => Date;
  readonly #complain: (error: unknown) => void;
  readonly #jobs = new Map<string, JobView>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #besides = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor({ clock, complain }: { clock: () => Date; complain: (error: unknown) => void }) {
    this.#clock = clock;
    this.#complain = complain;
  }

  /** Puts work in the queue, which may change the case, and gives the job as it waits. Throws QueueFull. */
  start(author: string, work: (tell: JobTell, signal: AbortSignal) => Promise<void>): JobView {
    const waiting = [...this.#jobs.values()].filter(({ state }) => state === 'waiting');
    if (this.#stop.signal.aborted || waiting.length >= MOST_WAITING) throw new QueueFull();
    this.#forget();
    const job = this.#make('adding', author);
    this.#jobs.set(job.id, job);
    const waits = { ...job, counts: { ...job.counts }, outcomes: [] };
    this.#last = this.#last.then(() => this.#inTurn(job, work)).catch(this.#complain);
    return waits;
  }

  /** Begins work at once. Nobody is told of it before it is remembered. */
  beside(author: string, work: (tell: JobTell) => Promise<JudgementResult>): Beside {
    const job = this.#make('judging', author);
    job.state = 'running';
    const result = work(this.#tellOf(job));
    const ended = this.#end(job, result);
    this.#besides.add(ended);
    void ended.then(() => this.#besides.delete(ended));
    return { job, result };
  }

  /** Keeps a job that goes on when its request is answered, so that it can be followed. */
  remember(job: JobView): void {
    this.#forget();
    this.#jobs.set(job.id, job);
  }

  job(id: string): JobView | null {
    return this.#jobs.get(id) ?? null;
  }

  /** The newest first. */
  list(): readonly JobView[] {
    return [...this.#jobs.values()].reverse();
  }

  /** Calls the listener whenever there is something new, until the function that is given back is called. */
  watch(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(id, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }

  /** Lets the running job stop where it can; those that wait are not begun. */
  async close(): Promise<void> {
    this.#stop.abort(new ServerStopped());
    await this.#last;
    await Promise.all(this.#besides);
  }

  #make(about: JobView['about'], author: string): JobView {
    return {
      id: randomUUID(),
      about,
      state: 'waiting',
      stage: 'waiting',
      done: 0,
      of: 0,
      counts: { new: 0, known: 0, refused: 0, noticed: 0 },
      outcomes: [],
      result: null,
      author,
      made: this.#clock().toISOString(),
      ended: null,
      fault: null,
    };
  }

  async #inTurn(job: JobView, work: (tell: JobTell, signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    const whole = async (): Promise<null> => {
      signal.throwIfAborted();
      await work(this.#tellOf(job), signal);
      signal.throwIfAborted();
      return null;
    };
    job.state = 'running';
    await this.#end(job, whole());
  }

  #tellOf(job: JobView): JobTell {
    return {
      stage: (stage, done, of) => {
        Object.assign(job, { stage, done, of });
        this.#tell('stage', job);
      },
      outcome: (outcome) => {
        job.counts[outcome.status] += 1;
        job.outcomes.push({ ...outcome, notices: outcome.notices.map((notice) => ({ ...notice })) });
        if (job.outcomes.length > MOST_OUTCOMES) job.outcomes.splice(leastTelling(job.outcomes), 1);
        this.#tell('outcome', job);
      },
    };
  }

  /** Waits for the work of a job, and says how it ended. */
  async #end(job: JobView, work: Promise<JobView['result']>): Promise<void> {
    try {
      job.result = await work;
      Object.assign(job, { state: 'done', done: job.of });
    } catch (error) {
      job.state = 'failed';
      job.fault = error instanceof Failure ? error.message : 'Something went wrong; the log of the server says what.';
      if (!(error instanceof Failure)) this.#complain(error);
    }
    job.stage = job.state;
    job.ended = this.#clock().toISOString();
    this.#tell('end', job);
  }

  #tell(event: JobEvent, job: JobView): void {
    for (const listener of this.#listeners.get(job.id) ?? []) listener(event, job);
  }

  #forget(): void {
    const ended = [...this.#jobs.values()].filter((job) => job.ended !== null);
    for (const { id } of ended.slice(0, Math.max(0, ended.length - MOST_ENDED))) this.#jobs.delete(id);
  }
}

/** The place of the oldest that has nothing to say, else of the oldest; never of the newest. */
function leastTelling(outcomes: JobView['outcomes']): number {
  const plain = outcomes.findIndex(({ notices }) => notices.length === 0);
  return plain < 0 || plain === outcomes.length - 1 ? 0 : plain;
}

class ServerStopped extends Failure {
  readonly code = 'server-stopped';
  constructor() {
    super('The server was stopped; add the same files again and it goes on from there.');
  }
}
