/** The entry of a thread that keeps a case's account up to date, so that a server can go on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Tell } from './app/account/tell.ts';
import { renewFrom } from './app/account/weaving.ts';
import type { WeaveMessage, WeaveRequest } from './weave-apart.ts';
import { tools } from './wiring.ts';

const { casePath, workers } = workerData as { casePath: string; workers: number };
const post = (message: WeaveMessage): void => parentPort?.postMessage(message);
const [ledger, pool] = [tools.openLedger(casePath, { make: false }), tools.createPool(workers)];
const tell: Tell = (stage, done, of) => post({ kind: 'stage', stage, done, of });

parentPort?.on('message', async ({ from }: WeaveRequest) => {
  post({ kind: 'renewed', renewed: await renewFrom(from, { ledger, pool, tell }) });
});
