import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { noBrowser } from './support/browser.ts';
import { makeCase } from './support/reading-room.ts';
import { ask, open } from './support/tour.ts';
import { ARABIC_OUTLET, LEFTWARD, QUOTING, writeTwoScripts } from './support/two-scripts.ts';
import { useRoom } from './support/use-room.ts';

interface Named {
  readonly id: string;
  readonly outlet: string | null;
}

describe.skipIf(noBrowser !== null)(
  'two reports in two scripts that contradict each other',
  { timeout: 120_000 },
  () => {
    let reports: readonly Named[] = [];
    const room = useRoom({
      make: (folder) => {
        mkdirSync(join(folder, 'reports'));
        writeTwoScripts(join(folder, 'reports'));
        makeCase(join(folder, 'case.db'), [join(folder, 'reports')]);
        return join(folder, 'case.db');
      },
      prepare: async ({ origin }) => {
        reports = (await ask<{ items: readonly Named[] }>(origin, '/reports')).items;
      },
    });
    const visit = async (path: string, width = 1280) => {
      const { page } = await room.page({ width });
      await open(page, path);
      return page;
    };
    const reportOf = (outlet: string): string => `/reports/${reports.find((report) => report.outlet === outlet)?.id}`;

    it('run each the way of most of its letters', async () => {
      const herald = await visit(reportOf('Velm Herald'));
      const quoting = herald.locator('article p.text').filter({ hasText: 'on the wall of the mill' });
      expect(await quoting.textContent()).toBe(QUOTING);
      expect(await quoting.getAttribute('dir')).toBe('ltr');
      const other = await visit(reportOf(ARABIC_OUTLET));
      const leftward = other.locator('article p.text').filter({ hasText: 'الصومعة' });
      expect(await leftward.textContent()).toBe(LEFTWARD);
      expect(await leftward.getAttribute('dir')).toBe('rtl');
      expect(await other.evaluate('getComputedStyle(document.querySelector("article p[dir=rtl]")).textAlign')).toBe(
        'start',
      );
      expect(await violations(other)).toEqual([]);
    });

    it.each([360, 1280])('are drawn beside each other, with what lies between them: %i pixels wide', async (width) => {
      const page = await visit('/findings?kind=contradicts', width);
      const drawing = page.getByRole('group', { name: 'The two figures, drawn: 3 apart' });
      await drawing.waitFor();
      const names = await drawing.getByRole('link').evaluateAll((links) => links.map((link) => String(link.ariaLabel)));
      expect(names.map((name) => name.replace(/^Origin [AB], /, '')).sort()).toEqual([
        expect.stringMatching(/^14: “The collapse of the grain silo/),
        expect.stringMatching(/^17: “The collapse of the grain silo/),
      ]);
      const [gap, ...dots] = await drawing
        .locator('rect.gap, circle')
        .evaluateAll((marks) =>
          marks.map((mark) => mark.getBoundingClientRect()).map(({ left, right }) => [left, right]),
        );
      const middles = dots.map(([left = 0, right = 0]) => (left + right) / 2).sort((a, b) => a - b);
      expect(middles.map(Math.round)).toEqual(gap?.map(Math.round));
      await drawing.getByRole('link', { name: /^Origin [AB], 17/ }).press('Enter');
      expect(await page.locator('article a.current').textContent()).toBe('17');
    });

    it('are heard in full: each figure, bar and finding has its words', async () => {
      const account = await visit('/');
      const heard = await account.locator('main').ariaSnapshot();
      expect(heard).toContain('article "Contradicts"');
      expect(heard).toMatch(/link "14 to 17 killed · docker in Velm harbour ?, 4 Mar 2031 ?, 2 origins"/);
      await account.getByRole('link', { name: /^14 to 17 killed/ }).click();
      await account.getByRole('group', { name: /figures over time$/ }).waitFor();
      const marks = account.getByRole('group', { name: /figures over time$/ }).getByRole('link');
      for (const name of await marks.evaluateAll((links) => links.map((link) => String(link.ariaLabel)))) {
        expect(name).toMatch(/^Origin [AB], 1[47], 4 Mar 2031: “The collapse/);
      }
      await marks.last().focus();
      const live = account.locator('[aria-live="polite"]').filter({ hasText: 'The collapse' });
      expect(await live.textContent()).toContain('17');
    });

    it('are printed with what is folded on the screen, and folded again afterwards', async () => {
      const page = await visit('/');
      const quotes = page.locator('main blockquote');
      expect(await quotes.count()).toBe(0);
      const print = (event: string) => page.evaluate(`window.dispatchEvent(new Event('${event}'))`);
      await print('beforeprint');
      expect(await quotes.count()).toBe(2);
      expect(await page.locator('main details:not([open])').count()).toBe(0);
      await print('afterprint');
      await expect.poll(() => quotes.count()).toBe(0);
    });

    it('are printed whole: every row, and nothing that only a screen needs', async () => {
      const page = await visit('/series');
      const rows = await page.locator('tbody tr[data-row]').count();
      const print = await page.pdf({ format: 'A4' });
      expect(print.subarray(0, 5).toString()).toBe('%PDF-');
      expect(await page.locator('tbody tr[data-row]').count()).toBe(rows);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      expect(wide).toBeLessThanOrEqual(0);
    });
  },
);
