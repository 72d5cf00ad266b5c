/** Where a browser does not tell when it is idle. */
const SOON_MS = 50;

/** Runs something when the browser has nothing else to do, unless the function that is given back is called before. */
export function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(run, SOON_MS);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(run);
  return () => window.cancelIdleCallback(idle);
}
