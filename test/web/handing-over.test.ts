import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { noBrowser } from './support/browser.ts';
import { ask, caughtUp, hold, open } from './support/tour.ts';
import { useRoom } from './support/use-room.ts';

const STORY = [
  'Aru clinic counts more dead',
  '',
  'ARU, April 24, 2031 - At least 44 people were killed in the shelling of Aru, the clinic of the town said on Thursday.',
  '',
  'Another 160 were wounded, the clinic said, and it has asked the Halden Relief Council for blood and bandages.',
].join('\n');

/** One black pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(noBrowser !== null)('handing reports over', { timeout: 120_000 }, () => {
  let page: Page;
  const room = useRoom({
    prepare: async (made) => {
      ({ page } = await made.page());
    },
  });

  /** Drops files onto the place that is there for it, as a hand with a mouse does. */
  const drop = async (files: readonly { readonly name: string; readonly text: string }[]): Promise<void> => {
    const data = await page.evaluateHandle(
      `(() => { const data = new DataTransfer();
        for (const { name, text } of ${JSON.stringify(files)}) data.items.add(new File([text], name));
        return data; })()`,
    );
    await page.dispatchEvent('fieldset.zone', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('fieldset.zone', 'drop', { dataTransfer: data });
  };
  const outcome = (name: string) => page.locator('main li').filter({ hasText: name });

  it('watches a series and a place', async () => {
    await open(page, '/watch');
    await page.getByText('Nothing is watched yet.').waitFor();
    const field = page.getByLabel('Add a series, a place or an actor');
    await field.fill('aru');
    await page.getByRole('button', { name: 'Watch killed: people in Aru' }).press('Enter');
    await page.getByRole('button', { name: 'Remove killed: people in Aru' }).waitFor();
    await field.fill('aru');
    await page.getByRole('button', { name: 'Watch Aru', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Remove Aru', exact: true }).waitFor();
    await page.locator('main ul.changes').waitFor();
    await caughtUp(page);
    if ((await page.getByRole('button', { name: 'Mark all as seen' }).count()) > 0) {
      await page.getByRole('button', { name: 'Mark all as seen' }).press('Enter');
    }
    await page.getByText('Nothing changed.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('loses no wish that comes before the answer to the one before', async () => {
    const letGo = await hold(page, '**/api/v1/watch');
    const field = page.getByLabel('Add a series, a place or an actor');
    for (const name of ['Besh', 'Tolm']) {
      await field.fill(name);
      await page.getByRole('button', { name: `Watch ${name}`, exact: true }).press('Enter');
    }
    await page.getByRole('button', { name: 'Remove Besh', exact: true }).waitFor();
    letGo();
    const places = async () => (await ask<{ places: readonly string[] }>(room.origin, '/watch')).places;
    await expect.poll(places).toEqual(expect.arrayContaining(['Aru', 'Besh', 'Tolm']));
    for (const name of ['Besh', 'Tolm']) {
      await page.getByRole('button', { name: `Remove ${name}`, exact: true }).press('Enter');
    }
    await expect.poll(places).toEqual(['Aru']);
    await caughtUp(page);
  });

  it('takes files that are dropped, and says of each what became of it', async () => {
    await open(page, '/add');
    await drop([
      { name: 'clinic.txt', text: STORY },
      { name: 'nothing.txt', text: '' },
    ]);
    await outcome('clinic.txt').getByText('added').waitFor();
    await outcome('nothing.txt').getByText('refused').waitFor();
    expect((await outcome('nothing.txt').locator('.why').allTextContents()).join('')).not.toBe('');
    await page.getByText(/1 report added/).waitFor();
    expect(await violations(page)).toEqual([]);
    await drop([{ name: 'again.txt', text: STORY }]);
    await outcome('again.txt').getByText('already in the case').waitFor();
    await page.getByRole('link', { name: 'To the account' }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await open(page, '/search?q=clinic');
    await page.locator('main mark').getByText('At least 44').first().waitFor();
  });

  it('tells what changed for those who watch, and forgets it once it is seen', async () => {
    await open(page, '/watch');
    await page.getByText('killed: people in Aru').first().waitFor();
    const feed = await fetch(`${room.origin}/api/v1/watch.atom`);
    expect(feed.status).toBe(200);
    expect(await feed.text()).toContain('<feed');
    await page.getByRole('button', { name: 'Mark all as seen' }).press('Enter');
    await page.getByText('Nothing changed.').waitFor();
    await page.getByRole('button', { name: 'Remove Aru', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Remove Aru', exact: true }).waitFor({ state: 'detached' });
  });

  it('takes files that are chosen by key', async () => {
    await open(page, '/add');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).press('Enter'),
    ]);
    await chooser.setFiles({
      name: 'chosen.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(STORY.replace('44', '45')),
    });
    await outcome('chosen.txt').getByText('added').waitFor();
  });

  it('takes text that is pasted, with what it does not say itself', async () => {
    await open(page, '/add');
    await page.getByLabel('Text of the report').fill('Some 70 boats were moored at Besh, the harbour master said.');
    await page.getByLabel('Title').fill('Boats at Besh');
    await page.getByLabel('Outlet', { exact: true }).fill('Besh Bulletin');
    await page.getByLabel('Published', { exact: true }).fill('2031-04-23');
    await page.getByRole('button', { name: 'Add text' }).press('Enter');
    await page.getByText(/1 report added/).waitFor();
    await open(page, '/reports?q=besh');
    await page.getByRole('link', { name: 'Boats at Besh' }).click();
    await page.getByText('Besh Bulletin').first().waitFor();
    await page.locator('article').getByText('70').first().waitFor();
  });

  it('fetches no address of this machine, and says why', async () => {
    await open(page, '/add');
    await page.getByLabel('Address of a page or feed').fill(`${room.origin}/`);
    await page.getByRole('button', { name: 'Fetch' }).press('Enter');
    await page
      .locator('main')
      .getByText(/refused|Failed|Not read/)
      .first()
      .waitFor();
  });

  it('takes in what others hand in, once an editor has looked at it', async () => {
    await open(page, '/submissions');
    const handIn = async (note: string, names: readonly string[]): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Choose files' }).press('Enter'),
      ]);
      await chooser.setFiles(
        names.map((name) =>
          name.endsWith('.png')
            ? { name, mimeType: 'image/png', buffer: PICTURE }
            : { name, mimeType: 'text/plain', buffer: Buffer.from(STORY.replace('44', '47').replace('clinic', name)) },
        ),
      );
      await page.getByLabel('Where it comes from').fill(note);
      await page.getByRole('button', { name: 'Hand in' }).press('Enter');
      await page.getByRole('article').getByText(note).waitFor();
    };
    await handIn('A page from the wall of the clinic', ['wall.txt', 'wall.png']);
    await handIn('Somebody sent this', ['rumour.txt']);
    expect(await violations(page)).toEqual([]);
    const picture = page.getByRole('img', { name: 'Handed in as wall.png' });
    await expect
      .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(1);

    const good = page.getByRole('article').filter({ hasText: 'the wall of the clinic' });
    await good.getByRole('button', { name: 'Take in' }).press('Enter');
    await good.waitFor({ state: 'detached' });
    const bad = page.getByRole('article').filter({ hasText: 'Somebody sent this' });
    await bad.getByRole('button', { name: 'Refuse', exact: true }).press('Enter');
    await bad.getByLabel('Why it is refused').fill('nobody knows where it is from');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing waits.').waitFor();
    await page.getByRole('button', { name: 'refused' }).press('Enter');
    await page.getByText('nobody knows where it is from').waitFor();
    await page.getByRole('button', { name: 'taken in' }).press('Enter');
    await page.getByText('the wall of the clinic').waitFor();
    await open(page, '/reports');
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.locator('main h1').waitFor();
          return page
            .locator('main')
            .getByText(/Aru wall\.txt/)
            .count();
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0);
  });
});
