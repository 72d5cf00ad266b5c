import { availableParallelism } from 'node:os';

/** Where a command writes: results to standard output, all that is said about the work to standard error. */
export interface Io {
  out(result: string | Uint8Array): void;
  say(line: string): void;
  /** A line that overwrites itself, on a terminal only. */
  progress(line: string): void;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly colours: boolean;
}

const ERASE_LINE = '\r\u001b[2K';
const DEFAULT_COLUMNS = 80;
const MOST_WORKERS = 4;

export function processIo(): Io {
  const shows = process.stderr.isTTY === true;
  let isDirty = false;
  const clear = (): void => {
    if (isDirty) process.stderr.write(ERASE_LINE);
    isDirty = false;
  };
  return {
    out: (result) => {
      clear();
      process.stdout.write(typeof result !== 'string' || result.endsWith('\n') ? result : `${result}\n`);
    },
    say: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!shows) return;
      process.stderr.write(`${ERASE_LINE}${line.slice(0, (process.stderr.columns ?? DEFAULT_COLUMNS) - 1)}`);
      isDirty = true;
    },
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? DEFAULT_COLUMNS,
    colours: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  };
}

/** As many threads as the machine has cores, up to four: beyond that memory costs more than time gains. */
export function defaultWorkers(): number {
  return Math.max(1, Math.min(MOST_WORKERS, availableParallelism()));
}

/** "[#####.....] 12 of 24", for a progress line. A file may hold more reports than were counted on: then all is done so far. */
export function bar(done: number, of: number): string {
  const width = 24;
  const total = Math.max(done, of);
  const filled = total === 0 ? width : Math.round((width * done) / total);
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${total}`;
}

/** Shows a stage of the work as a progress line. */
export function tellProgress(io: Io): (stage: string, done: number, of: number) => void {
  return (stage, done, of) => io.progress(`${stage} ${bar(done, of)}`);
}
