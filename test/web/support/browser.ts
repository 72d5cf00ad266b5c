import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Switches off what Chromium would ask of other hosts by itself; no name but this machine's resolves. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const found = findChromium();

/** Why no test in a browser can run here; null where they can. */
export const noBrowser: string | null = 'missing' in found ? found.missing : null;

if (noBrowser !== null) process.stderr.write(`Tests in a browser are skipped: ${noBrowser}.\n`);

export async function launch(): Promise<Browser> {
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch({ executablePath: found.path, args: QUIET, chromiumSandbox: false });
}

export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A page under watch, and what it did that a page of the reading room never may. */
export interface Guarded {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Violations of the content security policy, errors, and requests to other hosts, in words, oldest first. */
  readonly faults: string[];
  /** Says that the next console errors like this one are meant: a refused sign-in logs its 401. */
  expectError(like: RegExp): void;
}

/** How long a state is waited for: a test goes on as soon as it is there, so that only a failure takes this long. */
const PATIENCE_MS = 45_000;

/** A page in its own context (no cookies of another), watched from its first request. */
export async function guardedPage(browser: Browser, origin: string, look: Look = {}): Promise<Guarded> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.scheme ?? 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const isMeant = (words: string): boolean => expected.some((like) => like.test(words));
  context.on('console', (message) => {
    const words = `${message.type()} in the console: ${message.text()} (${message.location().url})`;
    if (['error', 'warning'].includes(message.type()) && !isMeant(words)) faults.push(words);
  });
  context.on('weberror', (thrown) => faults.push(`thrown: ${thrown.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isOwn) faults.push(`request to another host: ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  const page = await context.newPage();
  return { page, context, faults, expectError: (like) => expected.push(like) };
}
