/**
 * Fails where an import breaks the one-way order of the layers (docs/architecture.md).
 * Run: npm run imports
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each folder of src may import, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  base: [],
  model: ['base'],
  read: ['base', 'model'],
  language: ['base', 'model'],
  text: ['base', 'model', 'language'],
  ledger: ['base', 'model'],
  weave: ['base', 'model'],
  app: ['base', 'model', 'read', 'language', 'text', 'ledger', 'weave', 'fetch'],
  fetch: ['base', 'model'],
  cli: ['base', 'model', 'app'],
  http: ['base', 'model', 'app'],
};

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const IMPORT = /(?:^|\n)\s*(?:import|export)[^'"`;]*?from\s*['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g;

const layerOf = (file: string): string => file.split(sep)[0] ?? '';

const faults: string[] = [];
for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts') || !file.includes(sep)) continue;
  const layer = layerOf(file);
  const allowed = ALLOWED[layer];
  if (allowed === undefined) {
    faults.push(`src/${file}: the folder ${layer} is no layer`);
    continue;
  }
  const source = readFileSync(join(SRC, file), 'utf8');
  for (const [, fixed, dynamic] of source.matchAll(IMPORT)) {
    const target = relative('.', normalize(join(dirname(file), fixed ?? dynamic ?? '')));
    if (target.startsWith('..')) continue;
    const wanted = target.includes(sep) ? layerOf(target) : 'main';
    if (wanted !== layer && !allowed.includes(wanted)) faults.push(`src/${file}: ${layer} must not import ${target}`);
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
