/** Time, injected by tests. Both in milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Does the works of one host one after the other, with a pause between the end of one and the start of the next. */
export class HostQueue {
  private readonly last = new Map<string, Promise<number>>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** `pause`: milliseconds since the work before. */
  async run<T>(host: string, pause: number, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(host);
    const done = this.after(before, pause, work);
    const end = (): number => this.clock.now();
    this.last.set(host, done.then(end, end));
    return done;
  }

  private async after<T>(before: Promise<number> | undefined, pause: number, work: () => Promise<T>): Promise<T> {
    if (before !== undefined) {
      const wait = (await before) + pause - this.clock.now();
      if (wait > 0) await this.clock.sleep(wait);
    }
    return work();
  }
}
