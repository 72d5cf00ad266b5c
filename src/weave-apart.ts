import { Worker } from 'node:worker_threads';
import type { Renewed } from './app/account/weaving.ts';
import type { OpenWeaver } from './app/tools.ts';

/** What the thread tells: how far it is, or what came of it. */
export type WeaveMessage =
  | { readonly kind: 'stage'; readonly stage: string; readonly done: number; readonly of: number }
  | { readonly kind: 'renewed'; readonly renewed: Renewed };

/** What the thread is asked: to tell how the account differs now from the one with the key `from`. */
export interface WeaveRequest {
  readonly from: string;
}

/**
 * Weaves in a thread of its own, which is started when it is first needed and keeps what it made of the reports until
 * it is closed. One request at a time.
 */
export const openWeaver: OpenWeaver = (casePath, { workers }) => {
  let thread: Worker | null = null;
  const start = (): Worker => {
    const entry = import.meta.url.endsWith('.ts') ? './weave-source-worker.mjs' : './weave-worker.js';
    const started = new Worker(new URL(entry, import.meta.url), { workerData: { casePath, workers }, execArgv: [] });
    const forget = (): void => {
      if (thread === started) thread = null;
    };
    // Also of a thread that nobody waits for: its end must not be that of the server.
    started.once('error', forget).once('exit', forget);
    thread = started;
    return started;
  };
  return {
    renew: (from, tell) =>
      new Promise((resolve, reject) => {
        const asked = thread ?? start();
        const settle = (work: () => void): void => {
          asked.off('message', hear).off('error', fail).off('exit', gone);
          work();
        };
        const hear = (message: WeaveMessage): void => {
          if (message.kind === 'stage') tell(message.stage, message.done, message.of);
          else settle(() => resolve(message.renewed));
        };
        const fail = (error: Error): void => settle(() => reject(error));
        const gone = (code: number): void => settle(() => reject(new Error(`the thread ended with ${code}`)));
        asked.on('message', hear).once('error', fail).once('exit', gone);
        asked.postMessage({ from } satisfies WeaveRequest);
      }),
    close: async () => {
      await thread?.terminate();
    },
  };
};
