import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folder of evaluation data: CROSSWIRE_SHARED, else `shared` beside the checkout; null where there is none. */
export function sharedFolder(): string | null {
  const folder = process.env['CROSSWIRE_SHARED'] ?? join(ROOT, '..', 'shared');
  return existsSync(join(folder, 'score')) ? folder : null;
}

/** The values of a file of JSON lines. */
export function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** SHA-256 over the names and bytes of all files of a corpus, a file or a folder, in the order of their names. */
export function corpusHash(path: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(path)) {
    hash.update(`${relative(path, file)}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path).sort();
  return entries.flatMap((entry) => filesOf(join(path, entry)));
}
