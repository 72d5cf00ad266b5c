import { existsSync } from 'node:fs';
import { loadPack } from './app/packs/load-pack.ts';
import type { Tools } from './app/tools.ts';
import { createPool } from './app/work/pool.ts';
import { NoSuchCase } from './ledger/failures.ts';
import { SqliteLedger } from './ledger/sqlite/sqlite-ledger.ts';

/** The one place that picks the store, the packs and the threads. */
export const tools: Tools = {
  openLedger: (path, { make }) => {
    if (!make && !existsSync(path)) throw new NoSuchCase(path);
    return new SqliteLedger(path);
  },
  loadPack,
  createPool,
};
