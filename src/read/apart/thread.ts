import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import type { Answer, Request } from './jobs.ts';
import { JOBS } from './jobs.ts';

const { port, done } = workerData as { readonly port: MessagePort; readonly done: Int32Array };

port.on('message', ({ job, bytes }: Request) => {
  JOBS[job](bytes)
    .then(
      (value): Answer => ({ ok: true, value }),
      (error: unknown): Answer => ({
        ok: false,
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      }),
    )
    .then((answer) => {
      port.postMessage(answer);
      Atomics.add(done, 0, 1);
      Atomics.notify(done, 0);
    });
});
