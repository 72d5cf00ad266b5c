/** One of the systems that a bench compares; `run` does the whole work on the text once. */
export interface System {
  readonly name: string;
  readonly run: () => unknown;
}

const RUNS = 3;

/** The least processor time of three runs in seconds, after one to warm up: other work on the machine does not count. */
export function secondsOf({ run }: System): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

/** Prints how many units a second each system does, and its ratio to the first. */
export function printRates(systems: readonly System[], units: number, unit: string): void {
  let first: number | null = null;
  for (const system of systems) {
    const rate = units / secondsOf(system);
    first ??= rate;
    const shown = Math.round(rate).toLocaleString('en-US').padStart(12);
    console.log(`${system.name.padEnd(44)}${shown} ${unit}/s   x ${(rate / first).toFixed(2)}`);
  }
}
