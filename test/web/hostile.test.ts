import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Guarded } from './support/browser.ts';
import { noBrowser } from './support/browser.ts';
import { HOSTILE_OUTLET, PAYLOADS, writeHostileReport } from './support/hostile.ts';
import { makeCase } from './support/reading-room.ts';
import { ask, open, stopsOf } from './support/tour.ts';
import { useRoom } from './support/use-room.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/qarat', import.meta.url));

interface Claim {
  readonly id: string;
  readonly report: string;
  readonly series: string | null;
  readonly outlet: string | null;
}

describe.skipIf(noBrowser !== null)('a report that tries to run scripts', { timeout: 120_000 }, () => {
  let guarded: Guarded;
  let claims: readonly Claim[];
  const room = useRoom({
    make: (folder) => {
      const reports = join(folder, 'reports');
      mkdirSync(reports);
      writeHostileReport(reports);
      makeCase(join(folder, 'case.db'), [EXAMPLE, reports]);
      return join(folder, 'case.db');
    },
    prepare: async (made) => {
      const all = await ask<{ items: readonly Claim[] }>(made.origin, '/claims?limit=500');
      claims = all.items.filter(({ outlet }) => outlet === HOSTILE_OUTLET);
      guarded = await made.page();
      guarded.expectError(/404 .*no\/such\/page/);
    },
  });

  /** No script of the report ran, nothing was fetched for it, and nothing of it is an element. */
  const expectInert = async (where: string): Promise<void> => {
    const { page, faults } = guarded;
    expect(await page.evaluate('window.pwned'), where).toBeUndefined();
    const made = await page.locator('main :is(script, img[src="x"], svg[onload], a[href^="javascript"])').count();
    expect(made, where).toBe(0);
    expect(faults, where).toEqual([]);
  };

  it('is read as any other: its figures are in the case', () => {
    expect(claims.length).toBeGreaterThan(2);
  });

  it('is inert on every page', async () => {
    for (const { name, path } of await stopsOf(room.origin)) {
      await open(guarded.page, path);
      await expectInert(name);
    }
  });

  it('is inert where it is shown in full, with every layer', async () => {
    const [claim] = claims;
    const path = `/reports/${claim?.report}?layers=claims,attributions,echoes,names,furniture&claim=${claim?.id}`;
    await open(guarded.page, path);
    const text = await guarded.page.locator('article').innerText();
    for (const payload of PAYLOADS) expect(text).toContain(payload);
    await expectInert('the report');
    await open(guarded.page, `/series/${claim?.series}`);
    await expectInert('its series');
    await open(guarded.page, `/claims/${claim?.id}`);
    await expectInert('its claim');
    await open(guarded.page, `/review?list=open&claim=${claim?.id}`);
    await guarded.page.getByRole('heading', { name: 'How it was read' }).waitFor();
    await expectInert('its review');
  });

  it('is inert in a search, and so is what is searched for', async () => {
    await open(guarded.page, '/search?q=stranded');
    await guarded.page.locator('.snippet').first().waitFor();
    await expectInert('its snippet');
    for (const payload of PAYLOADS) {
      await open(guarded.page, `/search?q=${encodeURIComponent(payload)}`);
      await guarded.page.getByText(/hits? for/).waitFor();
      await expectInert(payload);
    }
  });

  it('is inert beside another report', async () => {
    const reports = await ask<{ items: { id: string }[] }>(room.origin, '/reports');
    const other = reports.items.find(({ id }) => id !== claims[0]?.report);
    await open(guarded.page, `/compare?a=${claims[0]?.report}&b=${other?.id}`);
    await guarded.page.locator('section.text').first().waitFor();
    await expectInert('side by side');
  });

  it('turns its writing round within its own quote only', async () => {
    await open(guarded.page, `/reports/${claims[0]?.report}`);
    const last = guarded.page.locator('article p.text').last();
    expect(await last.getAttribute('dir')).toBe('ltr');
    expect(
      await guarded.page.evaluate(
        'getComputedStyle([...document.querySelectorAll("article p.text")].at(-1)).unicodeBidi',
      ),
    ).toBe('isolate');
  });
});
