/** The entry of a thread that brings a case's account up to date, so that a server can go on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { withAccount } from './app/account/with-account.ts';
import type { WeaveMessage } from './weave-apart.ts';
import { tools } from './wiring.ts';

const { casePath, workers } = workerData as { casePath: string; workers: number };
const post = (message: WeaveMessage): void => parentPort?.postMessage(message);

await withAccount(tools, { casePath, workers, tell: (stage, done, of) => post({ stage, done, of }) }, () => {});
