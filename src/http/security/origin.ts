import { ForeignOrigin } from '../failures.ts';
import type { Reach } from './hosts.ts';

const SAFE = new Set(['GET', 'HEAD']);

/**
 * Throws ForeignOrigin where a browser says that another site asks. `Sec-Fetch-Site` (which no page can set) decides
 * where it is sent, else `Origin`; who sends neither is no browser. To follow a link to a page is allowed to all.
 */
export function checkOrigin(request: { method: string; path: string; headers: Headers }, reach: Reach): void {
  const { method, path, headers } = request;
  const site = headers.get('sec-fetch-site');
  const isSafe = SAFE.has(method);
  if (site !== null) {
    if (site === 'same-origin' || (site === 'none' && isSafe)) return;
    if (isSafe && isNavigation(headers) && !path.startsWith('/api/')) return;
    throw new ForeignOrigin();
  }
  const origin = headers.get('origin');
  if (origin !== null && !isOwnOrigin(origin, headers.get('host') ?? '', reach)) throw new ForeignOrigin();
}

function isNavigation(headers: Headers): boolean {
  return headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
}

function isOwnOrigin(origin: string, host: string, { publicOrigin }: Reach): boolean {
  return origin === `http://${host}` || (publicOrigin !== null && origin === publicOrigin.origin);
}
