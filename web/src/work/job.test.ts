import { describe, expect, it } from 'vitest';
import type { JobView } from '../api/types.ts';
import { told } from './job.svelte.ts';

const JOB: JobView = {
  id: 'job-1',
  about: 'adding',
  state: 'waiting',
  stage: '',
  done: 0,
  of: 0,
  outcomes: [],
  result: null,
  counts: { new: 0, known: 0, refused: 0, noticed: 0 },
  author: 'local',
  made: '2031-04-20T10:00:00Z',
  ended: null,
  fault: null,
};

describe('told', () => {
  it('takes the stage with its counts', () => {
    expect(told(JOB, 'stage', { stage: 'reading', done: 2, of: 5 })).toMatchObject({
      state: 'running',
      stage: 'reading',
      done: 2,
      of: 5,
    });
  });

  it('keeps outcomes in their order', () => {
    const one = told(JOB, 'outcome', { path: 'a.txt', status: 'new', notices: [] });
    const two = told(one, 'outcome', { path: 'b.txt', status: 'refused', notices: [] });
    expect(two.outcomes.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
    expect(two.counts).toEqual({ new: 1, known: 0, refused: 1, noticed: 0 });
    expect(JOB.outcomes).toEqual([]);
  });

  it('lists the newest of very many, and counts all', () => {
    let job = JOB;
    for (let at = 0; at < 1200; at += 1) job = told(job, 'outcome', { path: `${at}.txt`, status: 'new', notices: [] });
    expect([job.outcomes.length, job.outcomes.at(-1)?.path, job.counts.new]).toEqual([1000, '1199.txt', 1200]);
  });

  it('believes the end over all that was told before', () => {
    const end: JobView = { ...JOB, state: 'failed', fault: 'The disk is full.' };
    expect(told(JOB, 'end', end)).toEqual(end);
  });
});
