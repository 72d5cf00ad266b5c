import { get, Problem } from '../api/client.ts';
import type { Page } from '../api/types.ts';
import type { Rows } from './data-table.ts';

const CHUNK = 50;
/** Chunks that are kept: a reader who scrolls through 100,000 rows leaves no trail of memory. */
const MOST_CHUNKS = 80;

export interface PagedRows<T> extends Rows<T> {
  readonly error: Problem | undefined;
  readonly loading: boolean;
}

/** Rows of an API list, fetched as they come into sight; begins anew whenever the address changes. */
export function pagedRows<T>(url: (offset: number, limit: number) => string): PagedRows<T> {
  let total = $state(0);
  let loading = $state(true);
  let error = $state.raw<Problem>();
  let chunks = $state.raw<ReadonlyMap<number, readonly T[]>>(new Map());
  const asked = new Set<number>();
  let turn = 0;

  function fetchChunk(chunk: number): void {
    if (asked.has(chunk)) return;
    asked.add(chunk);
    const mine = turn;
    get<Page<T>>(url(chunk * CHUNK, CHUNK)).then(
      (page) => {
        if (mine !== turn) return;
        total = page.total;
        const all = [...(loading ? [] : chunks), [chunk, page.items] as const];
        for (const [old] of all.slice(0, -MOST_CHUNKS)) asked.delete(old);
        chunks = new Map(all.slice(-MOST_CHUNKS));
        loading = false;
        error = undefined;
      },
      (fault: unknown) => {
        if (mine !== turn) return;
        asked.delete(chunk);
        loading = false;
        error = fault instanceof Problem ? fault : new Problem(0, 'fault', 'The rows could not be read', String(fault));
      },
    );
  }

  $effect(() => {
    url(0, CHUNK);
    turn += 1;
    asked.clear();
    loading = true;
    fetchChunk(0);
  });

  return {
    get total() {
      return total;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    at: (index) => chunks.get(Math.floor(index / CHUNK))?.[index % CHUNK],
    show(first, last) {
      for (let chunk = Math.floor(first / CHUNK); chunk <= Math.floor(last / CHUNK); chunk += 1) fetchChunk(chunk);
    },
  };
}
