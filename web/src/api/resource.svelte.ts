import { get, known, Problem } from './client.ts';

/** What a page fetches: `data` once it is there, `error` where it failed, `loading` while neither is known. */
export interface Resource<T> {
  readonly data: T | undefined;
  readonly error: Problem | undefined;
  readonly loading: boolean;
  reload(): void;
}

/** Every resource on the page, so that a judgement can refresh all of them. */
const alive = new Set<() => void>();

export function refreshAll(): void {
  for (const reload of alive) reload();
}

/**
 * Fetches `url()` and again whenever it changes; null fetches nothing. What was fetched before stays in sight until the
 * new answer is there, so that typing into a filter does not make the page blink.
 */
export function resource<T>(url: () => string | null): Resource<T> {
  let data = $state.raw<T>();
  let error = $state.raw<Problem>();
  let turn = $state(0);
  let loading = $state(true);
  const reload = (): void => {
    turn += 1;
  };

  $effect(() => {
    alive.add(reload);
    return () => alive.delete(reload);
  });

  $effect(() => {
    const address = url();
    void turn;
    if (address === null) {
      loading = false;
      return;
    }
    const stop = new AbortController();
    const old = known<T>(address);
    if (old !== undefined) data = old;
    loading = true;
    get<T>(address, stop.signal).then(
      (value) => {
        data = value;
        error = undefined;
        loading = false;
      },
      (fault: unknown) => {
        if (stop.signal.aborted) return;
        error = fault instanceof Problem ? fault : new Problem(0, 'fault', 'This page failed', String(fault));
        loading = false;
      },
    );
    return () => stop.abort();
  });

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    reload,
  };
}
