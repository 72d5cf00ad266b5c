import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Answer, Job, JobResult } from './jobs.ts';

/** The value of a job, or why there is none: the library's error, or that it took longer than it may. */
export type Apart<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly done: Int32Array;
}

/** A heap of this many megabytes holds any report; what needs more is stopped, and nothing else with it. */
const HEAP_MB = 1024;
const STARTING_MS = 60_000;

/** One thread for those who wait in place, and one for those who do not. */
let atOnce: Thread | null = null;
let later: Thread | null = null;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Does a job in a thread of its own and waits for it, so that reading stays a plain function although the library is
 * asynchronous, and so that no input can take more than its time and memory: then the thread is ended.
 */
export function runApart<K extends Job>(job: K, bytes: Uint8Array, limitMs: number): Apart<JobResult<K>> {
  const isFresh = atOnce === null;
  atOnce ??= start();
  const { port, done } = atOnce;
  const before = Atomics.load(done, 0);
  port.postMessage({ job, bytes });
  const result = Atomics.wait(done, 0, before, limitMs + (isFresh ? STARTING_MS : 0));
  const answer = result === 'timed-out' ? undefined : (receiveMessageOnPort(port)?.message as Answer | undefined);
  if (answer !== undefined) return answer as Apart<JobResult<K>>;
  end(atOnce);
  atOnce = null;
  return tooSlow(limitMs);
}

/** The same without waiting in place; one job after the other. */
export function runApartLater<K extends Job>(job: K, bytes: Uint8Array, limitMs: number): Promise<Apart<JobResult<K>>> {
  const mine = queue.then(() => runLater(job, bytes, limitMs));
  queue = mine.catch(() => {});
  return mine;
}

async function runLater<K extends Job>(job: K, bytes: Uint8Array, limitMs: number): Promise<Apart<JobResult<K>>> {
  const isFresh = later === null;
  later ??= start();
  const { port, worker } = later;
  const over = new AbortController();
  const { signal } = over;
  port.ref();
  port.postMessage({ job, bytes });
  const answer = await Promise.race([
    once(port, 'message', { signal }).then(([message]) => message as Answer),
    once(worker, 'exit', { signal }).then(() => undefined),
    setTimeout(limitMs + (isFresh ? STARTING_MS : 0), undefined, { signal }),
  ]).catch(() => undefined);
  over.abort();
  port.unref();
  if (answer !== undefined) return answer as Apart<JobResult<K>>;
  end(later);
  later = null;
  return tooSlow(limitMs);
}

function tooSlow(limitMs: number): { readonly ok: false; readonly error: string } {
  return {
    ok: false,
    error: `TooSlow: it took longer than ${Math.round(limitMs / 1000)} s, or more memory than it may`,
  };
}

function end({ port, worker }: Thread): void {
  port.close();
  worker.terminate().catch(() => {});
}

function start(): Thread {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const entry = import.meta.url.endsWith('.ts') ? './source-thread.mjs' : './thread.js';
  const worker = new Worker(new URL(entry, import.meta.url), {
    workerData: { port: port2, done },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    execArgv: [],
  });
  // What goes wrong in the thread shows as an answer that does not come.
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return { worker, port: port1, done };
}
