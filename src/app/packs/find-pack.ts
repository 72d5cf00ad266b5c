import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NoSuchPack } from './failures.ts';

const MANIFEST = 'pack.yaml';

/** The folder of a pack: a name is looked up among the packs that ship and beside `near`; a path is taken as it is. */
export function findPack(words: string, near: string | null = null): string {
  if (/^[a-z][a-z0-9-]*$/.test(words)) {
    const homes = [...(near === null ? [] : [dirname(near)]), shippedPacks()];
    const home = homes.find((folder) => folder !== null && existsSync(join(folder, words, MANIFEST)));
    if (home !== undefined && home !== null) return join(home, words);
  }
  if (isFolder(words) && existsSync(join(words, MANIFEST))) return words;
  throw new NoSuchPack(words, packNames());
}

/** The names of the packs that ship, sorted. */
export function packNames(): readonly string[] {
  const home = shippedPacks();
  if (home === null) return [];
  return readdirSync(home)
    .filter((name) => existsSync(join(home, name, MANIFEST)))
    .sort();
}

/** `packs/` at the root of this package, found upwards so that it holds for the sources and for the built files. */
function shippedPacks(): string | null {
  for (let folder = import.meta.dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest) || !/"name":\s*"crosswire"/.test(readFileSync(manifest, 'utf8'))) continue;
    return isFolder(join(folder, 'packs')) ? join(folder, 'packs') : null;
  }
  return null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
