import { sniff } from '../../read/bytes/sniff.ts';
import type { Task } from './task.ts';

/** Fewer tasks than this are done before a thread has loaded its model. */
const FEW = 8;
/** Characters or bytes of all of them that are read in less than a second. */
const LITTLE = 1 << 18;
/** A document is packed, and takes ten times as long as a page of its size. */
const PACKED = 8;

/**
 * Whether tasks are done sooner in place than in threads that must be started first. Whoever waits in place answers
 * nobody meanwhile: a large document is none of them.
 */
export function isSoonDone(tasks: readonly Task[]): boolean {
  return tasks.length < FEW && tasks.reduce((sum, task) => sum + sizeOf(task), 0) < LITTLE;
}

function sizeOf(task: Task): number {
  if (task.kind === 'extract') return task.report.text.length;
  const { kind } = sniff(task.bytes);
  return task.bytes.length * (kind === 'pdf' || kind === 'mail' ? PACKED : 1);
}
