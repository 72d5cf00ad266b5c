import type { Task, TaskResult } from './task.ts';
import { perform } from './task.ts';

/** The thread's entry: one task in, its result out. */
export default function work(task: Task): TaskResult {
  return perform(task);
}
