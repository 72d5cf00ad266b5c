import type { Component } from 'svelte';

/** What a page is given: the parts of its address. The query is live: read it from `address.query`. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>;
}

/**
 * One page. `path` holds `:name` parts; the first page whose path matches is shown. `nav` puts it into the rail, `go` is
 * the key after `g` that opens it, `load` fetches its code when it is first opened.
 */
export interface Route {
  readonly path: string;
  readonly title: string;
  readonly nav?: { readonly group: NavGroup; readonly order: number };
  readonly go?: string;
  /** Shown in the rail only in a case served to a team, or only to people who may do this. */
  readonly needs?: 'team' | 'contributor' | 'analyst' | 'editor';
  readonly load: () => Promise<{ default: Component<PageProps> | Component<Record<string, never>> }>;
}

export const NAV_GROUPS = ['Read', 'Reports', 'Work', 'Case'] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

const found = import.meta.glob<{ route: Route }>('./pages/*/route.ts', { eager: true });

/** Every page under web/src/pages: a folder with a `route.ts` is a page. */
export const ROUTES: readonly Route[] = Object.values(found)
  .map(({ route }) => route)
  .sort((a, b) => (a.nav?.order ?? 99) - (b.nav?.order ?? 99) || (a.path < b.path ? -1 : 1));

interface Address {
  path: string;
  query: URLSearchParams;
  hash: string;
}

function read(): Address {
  const { pathname, search, hash } = window.location;
  return { path: pathname, query: new URLSearchParams(search), hash: hash.slice(1) };
}

/** Where the reader is. Reactive: pages read it and follow it. */
export const address: Address = $state(read());

/** The page of a path with the parts of the path that it names, or null. */
export function match(
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  const parts = split(path);
  for (const route of ROUTES) {
    const params = paramsOf(split(route.path), parts);
    if (params !== null) return { route, params };
  }
  return null;
}

function split(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [at, want] of pattern.entries()) {
    const part = parts[at] ?? '';
    if (want.startsWith(':')) params[want.slice(1)] = decode(part);
    else if (want !== part) return null;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Opens an address of the reading room. With `replace` the current one leaves no step to go back to. */
export function go(href: string, { replace = false, keepScroll = false } = {}): void {
  history.replaceState({ y: window.scrollY }, '');
  if (replace) history.replaceState({ y: window.scrollY }, '', href);
  else history.pushState({ y: 0 }, '', href);
  follow();
  if (!keepScroll && address.hash === '') window.scrollTo(0, 0);
}

/** Writes filters into the address; null or '' takes one out. No step in the history: a filter is not a page. */
export function setQuery(changes: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(address.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const words = query.toString();
  go(`${address.path}${words === '' ? '' : `?${words}`}`, { replace: true, keepScroll: true });
}

/** Where the shown part of a list starts, as the address has it; 0 where it says nothing that can be. */
export function offsetNow(): number {
  return Math.max(0, Math.trunc(Number(address.query.get('offset'))) || 0);
}

function follow(): void {
  Object.assign(address, read());
}

/** The scroll place that the reader left an address at; pages may ask for it once their data are there. */
export function leftAt(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'y' in state && typeof state.y === 'number' ? state.y : 0;
}

/** Whether an address is one of the reading room's pages, not a file of the server. */
export function isPage(url: URL): boolean {
  return (
    url.origin === window.location.origin &&
    !url.pathname.startsWith('/api/') &&
    !/\.(?:json|csv|xlsx|atom)$/.test(url.pathname)
  );
}

/** Follows clicks on links to pages and the browser's back and forward. Returns what takes it off again. */
export function listen(): () => void {
  const onClick = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a') : null;
    if (link === null || link.hasAttribute('download')) return;
    const href = link instanceof HTMLAnchorElement ? link.href : link.href.baseVal;
    const target = link instanceof HTMLAnchorElement ? link.target : link.target.baseVal;
    if (href === '' || (target !== '' && target !== '_self')) return;
    const url = new URL(href, window.location.href);
    if (!isPage(url)) return;
    const isHere = url.pathname === address.path && url.search === window.location.search;
    if (isHere && url.hash !== '') return;
    event.preventDefault();
    go(`${url.pathname}${url.search}${url.hash}`);
  };
  history.scrollRestoration = 'auto';
  document.addEventListener('click', onClick);
  window.addEventListener('popstate', follow);
  return () => {
    document.removeEventListener('click', onClick);
    window.removeEventListener('popstate', follow);
  };
}
