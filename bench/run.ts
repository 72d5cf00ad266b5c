/** Runs the benches named, or all: `npm run bench`, `npm run bench -- extract syntax`, `npm run bench -- extract FILE...`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const HELPERS = new Set(['run', 'timed', 'readability', 'served']);

const benches = readdirSync(HERE)
  .flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
  .filter((name) => !HELPERS.has(name));
const named = process.argv.slice(2);
const wanted = named.filter((word) => benches.includes(word));
const files = named.filter((word) => !benches.includes(word));

for (const bench of wanted.length > 0 ? wanted : benches) {
  console.log(`== ${bench}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(HERE, `${bench}.ts`), ...files], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
