import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import type { Answer, Request } from './jobs.ts';
import { JOBS } from './jobs.ts';

const { port, done } = workerData as { readonly port: MessagePort; readonly done: Int32Array };

let current = 0;

port.on('message', ({ job, bytes }: Request) => {
  current += 1;
  const number = current;
  JOBS[job](bytes).then(
    (value) => give(number, { ok: true, value }),
    (error: unknown) => give(number, { ok: false, error: wordsOf(error) }),
  );
});

// Libraries leave promises behind that nobody waits for, and throw where nobody catches: neither may end the thread, as
// whoever waits for it would wait in vain.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', (error) => give(current, { ok: false, error: wordsOf(error) }));

let answered = 0;

/** The first answer to a job counts. */
function give(number: number, answer: Answer): void {
  if (number !== current || answered === number) return;
  answered = number;
  port.postMessage(answer);
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
