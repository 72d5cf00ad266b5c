import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const KIB_A_MIB = 1024;
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** A server of one case, in a process of its own. */
export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
}

export async function serve(casePath: string): Promise<Served> {
  const server = spawn(process.execPath, ['--import', 'tsx', MAIN, 'serve', casePath, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(String(chunk));
      if (found !== null) resolve(found[0]);
    });
    server.on('exit', () => reject(new Error('the server did not start')));
  });
  return { url, process: server };
}

export interface Load {
  /** Milliseconds from the time at which each request was due to the end of its answer, ascending. */
  readonly times: readonly number[];
  readonly bytes: number;
  readonly bad: number;
}

/** Asks for addresses at a rate whether or not earlier answers have come, as many people would, until `isOver`. */
export async function load(
  addressOf: (nth: number) => string,
  rate: number,
  isOver: (seconds: number) => boolean,
): Promise<Load> {
  const times: number[] = [];
  let [bytes, bad] = [0, 0];
  const ask = async (address: string, due: number): Promise<void> => {
    try {
      const answer = await fetch(address);
      bytes += (await answer.arrayBuffer()).byteLength;
      if (!answer.ok) bad += 1;
    } catch {
      bad += 1; // a server that cannot follow closes connections
    }
    times.push(performance.now() - due);
  };
  const began = performance.now();
  const asked: Promise<void>[] = [];
  for (let nth = 0; !isOver(nth / rate); nth += 1) {
    const due = began + (nth * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    asked.push(ask(addressOf(nth), due));
  }
  await Promise.all(asked);
  return { times: times.sort((a, b) => a - b), bytes: bytes / times.length, bad };
}

export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function took(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(1)} ms`;
}

/** What the server holds of the machine's memory, where the system tells (Linux). */
export function memory({ process: { pid } }: Served): string {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return (Number(kib) / KIB_A_MIB).toFixed(0);
  } catch {
    return '?';
  }
}

/** Processor time that the server has used, where the system tells (Linux: in hundredths of a second). */
export function processorMs({ process: { pid } }: Served): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
