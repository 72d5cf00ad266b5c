import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { guardedPage, launch, noBrowser } from './support/browser.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

const PAGES: Readonly<Record<string, string>> = {
  '/clean': '<h1>Nothing amiss</h1>',
  '/inline-script': '<h1>Script</h1><script>document.title = "ran"</script>',
  '/inline-style': '<h1 style="color: red">Style</h1>',
  '/other-host': '<h1>Elsewhere</h1><a href="http://tracker.example/x">x</a>',
  '/unnamed': '<h1>A button without a name</h1><button></button>',
};

/** Whether the guards of the other tests see what they are there for. */
describe.skipIf(noBrowser !== null)('the watch over a page', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer(({ url }, answer) => {
      const body = PAGES[url ?? ''] ?? '';
      answer.writeHead(body === '' ? 404 : 200, { 'content-type': 'text/html', 'content-security-policy': POLICY });
      answer.end(
        `<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,"><main>${body}</main>`,
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const visit = async (path: string) => {
    const guarded = await guardedPage(browser, origin);
    await guarded.page.goto(path);
    return guarded;
  };

  it('finds nothing wrong with a clean page', async () => {
    const { page, faults } = await visit('/unnamed');
    expect(faults.filter((fault) => !fault.includes('data:'))).toEqual([]);
    await page.goto('/clean');
    expect(await violations(page)).toEqual([]);
  });

  it('tells an inline script and an inline style', async () => {
    const script = await visit('/inline-script');
    expect(script.faults.join('\n')).toContain('Content Security Policy');
    expect(await script.page.title()).toBe('Test');
    expect((await visit('/inline-style')).faults.join('\n')).toContain('Content Security Policy');
  });

  it('tells a request to another host', async () => {
    const { page, faults } = await visit('/other-host');
    await page.click('a').catch(() => undefined);
    await expect.poll(() => faults.join('\n')).toContain('request to another host: http://tracker.example/x');
  });

  it('tells an error in the console, but not one that is meant', async () => {
    const { page, faults, expectError } = await visit('/clean');
    await page.evaluate(() => console.error('it broke'));
    await expect.poll(() => faults.join('\n')).toContain('it broke');
    expectError(/refused as it should/);
    await page.evaluate(() => console.error('refused as it should'));
    await page.evaluate(() => console.error('the end'));
    await expect.poll(() => faults.join('\n')).toContain('the end');
    expect(faults.join('\n')).not.toContain('refused as it should');
  });

  it('tells a button without a name', async () => {
    const { page } = await visit('/unnamed');
    expect((await violations(page)).join('\n')).toContain('button-name');
  });
});
