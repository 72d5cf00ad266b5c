import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Look } from './support/browser.ts';
import { noBrowser } from './support/browser.ts';
import type { Stop } from './support/tour.ts';
import { addressOf, ask, caughtUp, open, settled, stopsOf } from './support/tour.ts';
import { useRoom } from './support/use-room.ts';

interface Detail {
  readonly report: {
    readonly id: string;
    readonly text: string;
    readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  };
}

describe.skipIf(noBrowser !== null)('the pages of the reading room', { timeout: 120_000 }, () => {
  let stops: readonly Stop[] = [];
  const room = useRoom({
    prepare: async ({ origin }) => {
      stops = await stopsOf(origin);
    },
  });

  const visit = async (path: string, look: Look = {}) => {
    const { page } = await room.page(look);
    await open(page, path);
    return page;
  };
  const pathOf = (name: string): string => stops.find((stop) => stop.name === name)?.path ?? '';

  for (const { scheme, width } of [
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 360 },
  ] as const) {
    it(`have nothing that axe finds wrong, and fit: ${scheme}, ${width} pixels wide`, async () => {
      const { page, expectError } = await room.page({ scheme, width });
      expectError(/404 .*no\/such\/page/);
      const wrong: string[] = [];
      for (const { name, path } of stops) {
        await open(page, path);
        for (const violation of await violations(page)) wrong.push(`${name}: ${violation}`);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        if (wide > width) wrong.push(`${name}: ${wide} pixels wide`);
      }
      expect(wrong).toEqual([]);
    });
  }

  it('open the exact words of a figure in one click, and in the address', async () => {
    for (const from of ['account', 'series-one', 'findings', 'chain', 'search']) {
      const page = await visit(pathOf(from));
      const link = page.locator('main a[href*="claim="]').first();
      await link.click();
      await settled(page);
      const mark = page.locator('article a.current');
      await mark.waitFor();
      expect(await mark.getAttribute('aria-current')).toBe('true');
      expect((await addressOf(page)).searchParams.get('claim')).not.toBeNull();
      await expect.poll(() => page.evaluate('document.activeElement?.classList.contains("current")')).toBe(true);
      await expect
        .poll(async () => (await mark.boundingBox())?.y, { message: `${from}: the words are in sight` })
        .toSatisfy((y: number | undefined) => y !== undefined && y > 0 && y < 900);
      await page.close();
    }
  });

  it('show a report letter by letter as it was read', async () => {
    const { items } = await ask<{ items: { id: string }[] }>(room.origin, '/reports');
    for (const { id } of items) {
      const { report } = await ask<Detail>(room.origin, `/reports/${id}`);
      const page = await visit(`/reports/${id}?layers=claims,attributions,echoes,names`);
      const shown = await page.locator('article p.text').allTextContents();
      const kept = report.blocks.filter(({ kind }) => kind !== 'furniture');
      expect(shown).toEqual(kept.map(({ start, end }) => report.text.slice(start, end)));
      await page.close();
    }
  });

  it('switch the layers of a report by key, and keep them in the address', async () => {
    const page = await visit(pathOf('report').replace(/\?.*/, ''));
    expect(await page.locator('article .claim').count()).toBeGreaterThan(0);
    expect(await page.locator('article :is(.source, .name, .echo)').count()).toBe(0);
    for (const key of ['2', '3', '4', '5', '1']) await page.keyboard.press(key);
    await page.locator('article .source').first().waitFor();
    expect(await page.locator('article .claim').count()).toBe(0);
    expect((await addressOf(page)).searchParams.get('layers')).toBe('attributions,echoes,names,furniture');
    await page.reload();
    await page.locator('article .echo').first().waitFor();
    expect(await page.getByRole('button', { name: /Who says what/ }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('button', { name: /Figures and positions/ }).getAttribute('aria-pressed')).toBe(
      'false',
    );
  });

  it('show what was dropped from a page, and say that it was', async () => {
    const { items } = await ask<{ items: { id: string; document: string }[] }>(room.origin, '/reports');
    const herald = items.find(({ document }) => document.startsWith('03-'));
    const page = await visit(`/reports/${herald?.id}`);
    expect(await page.getByText('Create your profile').count()).toBe(0);
    await page.keyboard.press('5');
    await page.getByText('Create your profile').waitFor();
    expect(await page.locator('.furniture').count()).toBeGreaterThan(2);
  });

  it('lead through the figures of a report by key', async () => {
    const page = await visit(pathOf('report').replace(/\?.*/, ''));
    await page.keyboard.press('j');
    const first = (await addressOf(page)).searchParams.get('claim');
    await page.keyboard.press('j');
    const second = (await addressOf(page)).searchParams.get('claim');
    expect(first).not.toBeNull();
    expect(second).not.toBe(first);
    await page.keyboard.press('k');
    expect((await addressOf(page)).searchParams.get('claim')).toBe(first);
  });

  it('say so where the words of an address are gone', async () => {
    const page = await visit(`${pathOf('report').replace(/\?.*/, '')}?claim=claim-of-another-day`);
    await page.getByText('no longer read in this report').waitFor();
  });

  it('hand out the copy that was kept, with its hash', async () => {
    const page = await visit(pathOf('report'));
    const hash = await page.locator('.hash').textContent();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('dd a[href$="/copy"]').click()]);
    const answer = await fetch(download.url());
    expect(answer.headers.get('x-content-sha256')).toBe(hash);
  });

  it('set two reports side by side, and step through the changes together', async () => {
    const page = await visit(pathOf('compare').replace('&change=2', ''));
    await page.keyboard.press('j');
    await page.getByText(/change 1 of/).waitFor();
    await page.keyboard.press('j');
    await page.getByText(/change 2 of/).waitFor();
    expect(await page.locator('.current').count()).toBeGreaterThan(0);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    const many = await page.getByText(/change \d+ of/).textContent();
    expect(many?.match(/change (\d+) of (\d+)/)?.slice(1)).toSatisfy(([at, of]: string[]) => at === of);
    const texts = await page.locator('main [data-change]').allTextContents();
    expect(texts.some((text) => text.startsWith('[changed: '))).toBe(true);
    expect(texts.some((text) => text.startsWith('[only here: '))).toBe(true);
  });

  it('scroll two reports together, and apart', async () => {
    const page = await visit(pathOf('compare').replace('&change=2', ''), { height: 500 });
    const tops = () =>
      page.evaluate<number[]>('[...document.querySelectorAll("section.text")].map((pane) => pane.scrollTop)');
    await page.evaluate('document.querySelector("section.text").scrollTop = 200');
    await expect.poll(async () => (await tops())[1]).toBeGreaterThan(50);
    await page.keyboard.press('t');
    const [, before] = await tops();
    await page.evaluate('document.querySelector("section.text").scrollTop = 0');
    // Scrolling is told at the next frame, and what follows it is drawn at the one after.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');
    expect((await tops())[1]).toBe(before);
  });

  it('tell whose words each outlet carried', async () => {
    const page = await visit('/echoes');
    const group = page.locator('main section').first();
    for (const word of ['Changed', 'Added', 'Left out']) await group.getByText(word, { exact: true }).first().waitFor();
    await group
      .getByRole('link', { name: /^Side by side/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Side by side', level: 1 }).waitFor();
  });

  it('keep what is typed into a filter, and write it into no other page’s address', async () => {
    const { page } = await room.page();
    await page.clock.install();
    await open(page, '/series');
    const asked = async (): Promise<string | null> => (await addressOf(page)).searchParams.get('q');
    await page.getByLabel('Words', { exact: true }).focus();
    await page.keyboard.type('people ');
    await expect.poll(asked).toBe('people');
    await page.keyboard.type('in aru');
    await expect.poll(asked).toBe('people in aru');
    expect(await page.getByLabel('Words', { exact: true }).inputValue()).toBe('people in aru');
    await page.keyboard.type(' and');
    await page.evaluate('document.querySelector("nav a[href=\\"/reports\\"]").click()');
    await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
    await page.clock.fastForward(10_000);
    expect((await addressOf(page)).search).toBe('');
  });

  it('find what was typed, however fast Enter comes', async () => {
    const page = await visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type('besh');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Besh/ }).waitFor();
  });

  it('search while one types, and keep the words in the address', async () => {
    const page = await visit('/search');
    await page.keyboard.type('hospital');
    await page.getByText('for “hospital”').waitFor();
    await caughtUp(page);
    expect((await addressOf(page)).searchParams.get('q')).toBe('hospital');
    await page.getByRole('heading', { name: 'Figures' }).waitFor();
    await page.locator('.snippet a').first().click();
    await page.locator('article .chosen').first().waitFor();
    expect((await page.locator('article .chosen').allTextContents()).join('')).toMatch(/hospital/i);
  });

  it('say that nothing was found', async () => {
    const page = await visit('/search?q=zeppelin');
    await page.getByText('Nothing in this case has these words.').waitFor();
  });

  it('can be gone through by key alone', async () => {
    const page = await visit('/');
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('article .text').first().waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.waitFor();
    await help.getByText('to the next figure or position').waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await page.getByRole('heading', { name: 'Review', level: 1 }).waitFor();
  });

  it('are had as CSV and JSON from the same address', async () => {
    for (const name of [
      'account',
      'series',
      'series-one',
      'findings',
      'chain',
      'positions',
      'sources',
      'search',
      'reports',
      'report',
      'echoes',
      'compare',
    ]) {
      const page = await visit(pathOf(name));
      for (const kind of ['CSV', 'JSON']) {
        const href = await page.getByRole('link', { name: kind, exact: true }).getAttribute('href');
        const answer = await fetch(new URL(href ?? '', room.origin));
        expect(answer.status, `${name}: ${href}`).toBe(200);
        expect(answer.headers.get('content-type')).toContain(kind === 'CSV' ? 'text/csv' : 'json');
      }
      await page.close();
    }
  });
});
