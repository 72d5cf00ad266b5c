import { Worker } from 'node:worker_threads';
import type { WeaveApart } from './app/tools.ts';

/** How far the thread is. */
export interface WeaveMessage {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

/** Brings the account of a case up to date in a thread of its own, which keeps it in the case. */
export const weaveApart: WeaveApart = (casePath, { workers, tell }) =>
  new Promise((resolve, reject) => {
    const entry = import.meta.url.endsWith('.ts') ? './weave-source-worker.mjs' : './weave-worker.js';
    const thread = new Worker(new URL(entry, import.meta.url), { workerData: { casePath, workers }, execArgv: [] });
    thread.on('message', ({ stage, done, of }: WeaveMessage) => tell(stage, done, of));
    thread.once('error', reject);
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the thread ended with ${code}`))));
  });
