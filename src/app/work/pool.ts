import { Piscina } from 'piscina';
import { isSoonDone } from './soon-done.ts';
import type { Task, TaskResult } from './task.ts';
import { perform } from './task.ts';

/** Does tasks, in threads or in place; results come in the order of the tasks. */
export interface Pool {
  run(tasks: readonly Task[]): Promise<readonly TaskResult[]>;
  close(): Promise<void>;
}

/** A pool of `workers` threads, started when there is work for them; a few small tasks, and all with one worker, are done in place. */
export function createPool(workers: number): Pool {
  let threads: Piscina | null = null;
  return {
    run: async (tasks) => {
      if (workers <= 1 || (threads === null && isSoonDone(tasks))) return tasks.map(perform);
      const started = threads ?? startThreads(workers);
      threads = started;
      return Promise.all(tasks.map((task) => started.run(task) as Promise<TaskResult>));
    },
    close: async () => {
      await threads?.destroy();
    },
  };
}

function startThreads(workers: number): Piscina {
  const entry = import.meta.url.endsWith('.ts') ? './source-worker.mjs' : './worker.js';
  return new Piscina({
    filename: new URL(entry, import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    execArgv: [],
  });
}
