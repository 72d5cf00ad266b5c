import type { JobView } from '../api/adding.ts';
import { TooMany } from '../failures.ts';
import type { JobEvent, Jobs } from './jobs.ts';

/** A line that keeps proxies from taking the connection for dead. */
const BEAT_MS = 15_000;
const MOST_STREAMS = 64;

let streams = 0;

/**
 * A job as server-sent events: first where it stands and every outcome so far, then what is new, and at its end the
 * whole job. Throws TooMany where too many follow already.
 */
export function jobEvents(jobs: Jobs, job: JobView, signal: AbortSignal): Response {
  if (streams >= MOST_STREAMS) throw new TooMany(10);
  const encoder = new TextEncoder();
  let stop = (_hasLeft: boolean): void => {};
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      streams += 1;
      let isOpen = true;
      const say = (text: string): void => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const beat = setInterval(() => say(': still here\n\n'), BEAT_MS);
      let forget = (): void => {};
      stop = (hasLeft) => {
        if (!isOpen) return;
        isOpen = false;
        streams -= 1;
        clearInterval(beat);
        forget();
        if (!hasLeft) controller.close();
      };
      const tell = (event: JobEvent): void => {
        say(eventOf(event, event === 'outcome' ? job.outcomes.at(-1) : event === 'end' ? job : stageOf(job)));
        if (event === 'end') stop(false);
      };
      for (const outcome of job.outcomes) say(eventOf('outcome', outcome));
      tell(job.ended === null ? 'stage' : 'end');
      if (job.ended === null) forget = jobs.watch(job.id, tell);
      signal.addEventListener('abort', () => stop(true), { once: true });
    },
    cancel: () => stop(true),
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
}

function stageOf({ stage, done, of }: JobView) {
  return { stage, done, of };
}

/** JSON has no line break in it, so that one `data` line holds it. */
function eventOf(event: JobEvent, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
