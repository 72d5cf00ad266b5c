import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crosswireInto, script } from './crosswire.ts';
import type { Scorer } from './scorers.ts';

/** The scorer's figures on the current tree, in percent by name. */
export function measure(
  { name, script: file, corpus, command, inputs, scale, figures }: Scorer,
  shared: string,
): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-eval-'));
  try {
    const out = join(folder, 'inputs');
    const scorer = join(shared, 'score', `${file}.mjs`);
    script(scorer, ['prepare', join(shared, corpus), out]);
    const files = readdirSync(out)
      .filter((entry) => entry.endsWith(inputs))
      .sort()
      .map((entry) => join(out, entry));
    const predicted = join(folder, 'predicted');
    if (command === 'account') {
      const path = join(folder, 'case.db');
      crosswireInto(join(folder, 'log'), ['add', path, ...files, '--reports', join(out, 'reports.json')]);
      crosswireInto(predicted, ['report', path, '--format', 'json']);
    } else {
      const [verb = '', ...rest] = command(out);
      const flagsAt = rest.findIndex((word) => word.startsWith('--'));
      const [before, flags] = flagsAt < 0 ? [rest, []] : [rest.slice(0, flagsAt), rest.slice(flagsAt)];
      crosswireInto(predicted, [verb, ...before, ...files, ...flags]);
    }
    const scored: unknown = JSON.parse(script(scorer, ['score', out, predicted, '--json']));
    return new Map(
      Object.entries(figures).map(([figure, path]) => [`${name}: ${figure}`, round(scale * dig(scored, path))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function dig(value: unknown, path: readonly string[]): number {
  let at = value;
  for (const key of path) at = (at as Record<string, unknown> | undefined)?.[key];
  if (typeof at !== 'number') throw new Error(`The scorer prints no figure at ${path.join(' > ')}.`);
  return at;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
