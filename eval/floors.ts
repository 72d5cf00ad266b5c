import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './shared.ts';

/** How far a figure may lie under its floor: less than one item of the smallest corpus. */
const SLACK = 0.05;
const PATH = join(ROOT, 'eval', 'floors.json');

const FloorsCodec = z.object({
  corpora: z.record(z.string(), z.string()),
  floors: z.record(z.string(), z.number()),
});
export type Floors = z.infer<typeof FloorsCodec>;

export function readFloors(): Floors {
  return FloorsCodec.parse(JSON.parse(readFileSync(PATH, 'utf8')));
}

/** One sentence for each figure under its floor and each corpus that is not the one the floors were taken on. */
export function faultsOf(
  { corpora, floors }: Floors,
  hashes: ReadonlyMap<string, string>,
  figures: ReadonlyMap<string, number>,
): readonly string[] {
  const changed = [...hashes].filter(([corpus, hash]) => corpora[corpus] !== undefined && corpora[corpus] !== hash);
  const low = [...figures].filter(([name, value]) => value < (floors[name] ?? 0) - SLACK);
  return [
    ...changed.map(([corpus]) => `${corpus} is not the corpus that the floors were taken on.`),
    ...low.map(([name, value]) => `${name} is ${value}, its floor ${floors[name]}.`),
  ];
}

/** Writes the floors that the figures reach; a floor never falls unless `allowLower` says so. */
export function raiseFloors(
  { corpora, floors }: Floors,
  hashes: ReadonlyMap<string, string>,
  { figures, allowLower }: { figures: ReadonlyMap<string, number>; allowLower: boolean },
): void {
  const raised = { ...floors };
  for (const [name, value] of figures) raised[name] = allowLower ? value : Math.max(value, floors[name] ?? 0);
  const sorted = Object.fromEntries(Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(
    PATH,
    `${JSON.stringify({ corpora: { ...corpora, ...Object.fromEntries(hashes) }, floors: sorted }, null, 2)}\n`,
  );
}
