import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../app/add/add.ts';
import type { JudgementResult } from '../api/judgements.ts';
import { Jobs, QueueFull } from './jobs.ts';

const clock = (): Date => new Date('2031-05-04T10:00:00Z');
const notice = { rule: 'r', severity: 'error', document: 'd', place: null, words: 'it is empty' } as const;
const outcome = (nth: number, status: Outcome['status'] = 'new'): Outcome => ({
  path: `${nth}.txt`,
  status,
  notices: status === 'refused' ? [notice] : [],
});

const RESULT = { version: 'v2' } as JudgementResult;

function openJobs() {
  const faults: unknown[] = [];
  return { jobs: new Jobs({ clock, complain: (fault) => faults.push(fault) }), faults };
}

const ended = (jobs: Jobs, id: string): Promise<void> =>
  new Promise((resolve) => {
    jobs.watch(id, (event) => {
      if (event === 'end') resolve();
    });
  });

describe('a job', () => {
  it('counts all that became of its reports, and remembers the last of them and those with something to say', async () => {
    const { jobs, faults } = openJobs();
    const { id } = jobs.start('Ida', async ({ outcome: tell }) => {
      tell(outcome(0, 'refused'));
      for (let nth = 1; nth <= 1500; nth += 1) tell(outcome(nth));
    });
    await ended(jobs, id);
    const job = jobs.job(id);
    expect(job?.counts).toEqual({ new: 1500, known: 0, refused: 1, noticed: 0 });
    expect(job?.outcomes).toHaveLength(1000);
    expect(job?.outcomes.slice(0, 2).map(({ path }) => path)).toEqual(['0.txt', '502.txt']);
    expect(job?.outcomes.at(-1)?.path).toBe('1500.txt');
    expect(faults).toEqual([]);
  });

  it('forgets the oldest where all have something to say, and never the newest', async () => {
    const { jobs } = openJobs();
    const { id } = jobs.start('Ida', async ({ outcome: tell }) => {
      for (let nth = 0; nth < 1000; nth += 1) tell(outcome(nth, 'refused'));
      tell(outcome(1000));
    });
    await ended(jobs, id);
    const paths = jobs.job(id)?.outcomes.map(({ path }) => path);
    expect([paths?.[0], paths?.at(-1), paths?.length]).toEqual(['1.txt', '1000.txt', 1000]);
  });

  it('waits for the one before it, and is refused where too many wait', async () => {
    const { jobs } = openJobs();
    let end = (): void => {};
    const first = new Promise<void>((resolve) => {
      end = resolve;
    });
    const begun: number[] = [];
    const work = (nth: number) => async (): Promise<void> => {
      begun.push(nth);
      if (nth === 0) await first;
    };
    jobs.start('Ida', work(0));
    await Promise.resolve();
    for (let nth = 1; nth <= 20; nth += 1) jobs.start('Ida', work(nth));
    expect(() => jobs.start('Ida', work(21))).toThrow(QueueFull);
    expect(begun).toEqual([0]);
    end();
  });

  it('beside the queue begins at once, is not listed before it is remembered, and holds what came of it', async () => {
    const { jobs } = openJobs();
    jobs.start('Ida', () => new Promise(() => {}));
    let end = (_result: JudgementResult): void => {};
    const { job, result } = jobs.beside('Jo', ({ stage }) => {
      stage('weaving', 1, 3);
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    expect([job.state, job.stage, job.done, jobs.job(job.id)]).toEqual(['running', 'weaving', 1, null]);
    jobs.remember(job);
    const told = ended(jobs, job.id);
    end(RESULT);
    expect(await result).toBe(RESULT);
    await told;
    expect(jobs.job(job.id)).toMatchObject({ about: 'judging', state: 'done', result: RESULT, author: 'Jo' });
  });

  it('that fails says so to whoever waits for its result, and to whoever follows it', async () => {
    const { jobs, faults } = openJobs();
    const { job, result } = jobs.beside('Jo', () => Promise.reject(new QueueFull()));
    jobs.remember(job);
    await expect(result).rejects.toThrow(QueueFull);
    expect(jobs.job(job.id)).toMatchObject({ state: 'failed', fault: new QueueFull().message, result: null });
    expect(faults).toEqual([]);
  });
});
