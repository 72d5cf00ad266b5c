import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPack } from './app/packs/load-pack.ts';
import type { Tools } from './app/tools.ts';
import { createPool } from './app/work/pool.ts';
import { NoSuchCase } from './ledger/failures.ts';
import { SqlitePeople } from './ledger/people/sqlite-people.ts';
import { SqliteLedger } from './ledger/sqlite/sqlite-ledger.ts';
import { openWeaver } from './weave-apart.ts';

/** Where the built pages of the reading room lie: beside the sources in a checkout, with the compiled files in the package. */
const PAGES = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../web/dist' : './web', import.meta.url));

/** The one place that picks the store, the packs and the threads. */
export const tools: Tools = {
  openLedger: (path, { make }) => {
    if (!make && !existsSync(path)) throw new NoSuchCase(path);
    return new SqliteLedger(path);
  },
  loadPack,
  createPool,
  openWeb: async (options) => new (await import('./fetch/fetcher.ts')).Fetcher(options),
  openWeaver,
  openPeople: (casePath) => new SqlitePeople(`${casePath}.people.db`),
  serve: async (options) => {
    const { startServer } = await import('./http/start.ts');
    return startServer(tools, { ...options, pages: PAGES });
  },
};
