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

let thread: Thread | null = null;

/**
 * Does a job in a thread of its own and waits for it, so that reading stays a plain function although the library is
 * asynchronous, and so that no input can take more than its time and memory: then the thread is ended.
 */
export function runApart<K extends Job>(job: K, bytes: Uint8Array, limitMs: number): Apart<JobResult<K>> {
  const isFresh = thread === null;
  const { worker, port, done } = thread ?? start();
  const before = Atomics.load(done, 0);
  port.postMessage({ job, bytes });
  const result = Atomics.wait(done, 0, before, limitMs + (isFresh ? STARTING_MS : 0));
  const answer = result === 'timed-out' ? undefined : (receiveMessageOnPort(port)?.message as Answer | undefined);
  if (answer !== undefined) return answer as Apart<JobResult<K>>;
  thread = null;
  port.close();
  worker.terminate().catch(() => {});
  return {
    ok: false,
    error: `TooSlow: it took longer than ${Math.round(limitMs / 1000)} s, or more memory than it may`,
  };
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
  thread = { worker, port: port1, done };
  return thread;
}
