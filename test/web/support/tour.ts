import type { Page } from 'playwright-core';

/** A page of the reading room with something on it, by a name for messages and files. */
export interface Stop {
  readonly name: string;
  readonly path: string;
}

/** Asks the API as a script beside the page would. */
export async function ask<T>(origin: string, path: string): Promise<T> {
  const answer = await fetch(`${origin}/api/v1${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

interface Named {
  readonly id: string;
}
interface Items<T> {
  readonly items: readonly T[];
}

/** Every page of a served case, with ids of its own things. */
export async function stopsOf(origin: string): Promise<readonly Stop[]> {
  const claims = await ask<Items<Named & { readonly report: string; readonly series: string | null }>>(
    origin,
    '/claims',
  );
  const echoes = await ask<Items<{ readonly reports: readonly Named[] }>>(origin, '/echoes');
  const claim = claims.items.find(({ series }) => series !== null);
  const [a, b] = echoes.items[0]?.reports ?? [];
  if (claim === undefined || a === undefined || b === undefined) throw new Error('the case has no claims or echoes');
  return [
    { name: 'account', path: '/' },
    { name: 'series', path: '/series' },
    { name: 'series-one', path: `/series/${claim.series}` },
    { name: 'findings', path: '/findings' },
    { name: 'chain', path: '/chain' },
    { name: 'positions', path: '/positions' },
    { name: 'sources', path: '/sources' },
    { name: 'search', path: '/search?q=qarat' },
    { name: 'reports', path: '/reports' },
    { name: 'report', path: `/reports/${claim.report}?claim=${claim.id}` },
    { name: 'report-layers', path: `/reports/${a.id}?layers=claims,attributions,echoes,names,furniture` },
    { name: 'echoes', path: '/echoes' },
    { name: 'compare', path: `/compare?a=${a.id}&b=${b.id}&change=2` },
    { name: 'add', path: '/add' },
    { name: 'review', path: '/review' },
    { name: 'review-open', path: '/review?list=open' },
    { name: 'review-history', path: '/review?list=history' },
    { name: 'watch', path: '/watch' },
    { name: 'submissions', path: '/submissions' },
    { name: 'people', path: '/people' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'nowhere', path: '/no/such/page' },
  ];
}

/** Opens a page and waits until it shows what it fetched. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until the page of the address is the one that is shown, has a heading, and waits for nothing. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"] h1').first().waitFor();
  await page.locator('main .loading').first().waitFor({ state: 'detached' });
}

/** The address as the page has it now; what the browser tells of it from outside comes a moment later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate<string>('location.href'));
}

/** Waits until nothing on the page is behind what was typed or asked for. */
export async function caughtUp(page: Page): Promise<void> {
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Holds every request of an address back until it is let go; those that come later pass. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
