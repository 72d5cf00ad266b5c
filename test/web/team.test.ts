import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import type { Guarded } from './support/browser.ts';
import { noBrowser } from './support/browser.ts';
import { PAYLOADS } from './support/hostile.ts';
import { addPerson, makeCase } from './support/reading-room.ts';
import { addressOf, hold, settled } from './support/tour.ts';
import { useRoom } from './support/use-room.ts';

const PASSWORD = 'seven lamps on the quay';
const PEOPLE = { Edith: 'editor', Anders: 'analyst', Conny: 'contributor', Rhea: 'reader' } as const;

describe.skipIf(noBrowser !== null)('a case served to a team', { timeout: 120_000 }, () => {
  const room = useRoom({
    make: (folder) => {
      const file = join(folder, 'case.db');
      makeCase(file);
      for (const [name, role] of Object.entries(PEOPLE)) addPerson(file, name, role, PASSWORD);
      return file;
    },
    options: ['--team'],
  });

  const stranger = async (): Promise<Guarded> => {
    const guarded = await room.page();
    guarded.expectError(/status of 401/);
    return guarded;
  };
  const visit = async (path: string): Promise<Page> => {
    const { page } = await stranger();
    await page.goto(path);
    return page;
  };
  const enter = async (page: Page, name: string, password = PASSWORD): Promise<void> => {
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
  };
  const enterAt = async (page: Page, name: keyof typeof PEOPLE, path: string): Promise<Page> => {
    await page.goto(path);
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await enter(page, name);
    await expect.poll(async () => (await addressOf(page)).pathname).toBe(path);
    await settled(page);
    return page;
  };
  const visitAs = async (name: keyof typeof PEOPLE, path: string): Promise<Page> =>
    enterAt((await stranger()).page, name, path);

  it('asks for name and password, and goes on to the page that was asked for', async () => {
    const page = await visit('/series?q=aru');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
    await enter(page, 'Edith', 'a password of nobody here');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    await enter(page, 'Edith');
    await page.getByRole('heading', { name: 'Figures', level: 1 }).waitFor();
    expect((await addressOf(page)).href).toContain('/series?q=aru');
    await page.getByText('Edith').first().waitFor();
  });

  it('shows nothing of the case to nobody', async () => {
    const page = await visit('/');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/Qarat|Coast Tribune/);
    expect(await (await fetch(`${room.origin}/api/v1/case`)).json()).toMatchObject({ name: '', counts: { claims: 0 } });
    for (const path of ['/api/v1/claims', '/api/v1/people', '/series.csv', '/people.json']) {
      const answer = await fetch(`${room.origin}${path}`);
      expect(answer.status, path).toBe(401);
    }
  });

  it('signs out, and the session is gone', async () => {
    const page = await visitAs('Rhea', '/reports');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await page.goto('/reports');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  });

  it('shows the form after signing out when it can be used, and not before', async () => {
    const page = await visitAs('Rhea', '/reports');
    await page.goto('/sign-in');
    await settled(page);
    const letGo = await hold(page, '**/api/v1/case');
    const asked = page.waitForRequest('**/api/v1/case');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await asked;
    expect(await page.getByLabel('Name').count()).toBe(0);
    letGo();
    await page.getByLabel('Name').waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).isEnabled()).toBe(true);
    await enter(page, 'Rhea');
    await page.getByRole('banner').getByText('Rhea, reader').waitFor();
  });

  it('gives a feed reader an address of its own, and ends it', async () => {
    const page = await visitAs('Edith', '/watch');
    await page.getByRole('button', { name: 'Make an address' }).press('Enter');
    const address = await page.getByLabel('Your address').inputValue();
    const feed = await fetch(address);
    expect(feed.status).toBe(200);
    expect(await feed.text()).toContain('<feed');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'End it' }).press('Enter');
    await page.getByText('The address no longer works.').waitFor();
    expect((await fetch(address)).status).toBe(404);
    expect(await page.getByLabel('Your address').count()).toBe(0);
  });

  it('lets a reader read, and no more', async () => {
    const { page, expectError } = await stranger();
    await enterAt(page, 'Rhea', '/review');
    await page.getByText('Analysts and editors judge.').waitFor();
    expect(await page.getByRole('button', { name: /^Accept/ }).count()).toBe(0);
    expect(await page.getByLabel('Comment', { exact: true }).count()).toBe(0);
    await page.keyboard.press('a');
    const links = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents();
    expect(links).toContain('Reports');
    for (const name of ['Add reports', 'Watch list', 'Submissions']) expect(links).not.toContain(name);
    await page.goto('/add');
    await page.getByText('Only analysts and editors add reports.').waitFor();
    expectError(/status of 403/);
    const status = await page.evaluate(
      `fetch('/api/v1/judgements', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"kind":"accept","targets":[{"claim":"x"}]}' }).then((answer) => answer.status)`,
    );
    expect(status).toBe(403);
  });

  it('lets an editor add a person, who can sign in, and lock them out again', async () => {
    const page = await visitAs('Edith', '/people');
    expect(await violations(page)).toEqual([]);
    const form = page.getByRole('region', { name: 'Add a person' });
    await form.getByLabel('Name').fill('Noor');
    await form.getByLabel(/Password/).fill('a lantern under the mill');
    await form.getByLabel('Role').selectOption('contributor');
    await form.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('rowheader', { name: /Noor/ }).waitFor();

    const other = await visit('/sign-in');
    await enter(other, 'Noor', 'a lantern under the mill');
    await other.getByRole('banner').getByText('Noor, contributor').waitFor();

    await page.getByRole('button', { name: 'Disable Noor' }).click();
    await page.getByRole('button', { name: 'Enable Noor' }).waitFor();
    await other.goto('/reports');
    await other.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();

    await page.getByRole('combobox', { name: 'Role of Conny' }).selectOption('analyst');
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('Conny is now analyst');
    await page.getByRole('combobox', { name: 'Role of Conny' }).selectOption('contributor');
  });

  it('keeps a log of what was done and what was refused', async () => {
    const page = await visitAs('Edith', '/people');
    const log = page.getByRole('region', { name: 'What was done' });
    await log.getByRole('row').nth(2).waitFor();
    await log.getByLabel('Show').selectOption('refused');
    await expect.poll(async () => (await addressOf(page)).searchParams.get('outcome')).toBe('refused');
    await expect
      .poll(async () =>
        (await log.locator('tbody tr').allTextContents()).every((row) => /refused|Nothing yet/.test(row)),
      )
      .toBe(true);
  });

  it('lets everyone change their own password, with the present one', async () => {
    const page = await visitAs('Anders', '/reports');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /New password/ }).click();
    await page.getByLabel('Present password').fill(PASSWORD);
    await page.getByLabel(/New password,/).fill('eleven boats at the weir');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your new password holds').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Name').waitFor();
    await enter(page, 'Anders', 'eleven boats at the weir');
    await page.getByRole('banner').getByText('Anders, analyst').waitFor();
  });

  it('keeps a name that is a script inert', async () => {
    const page = await visitAs('Edith', '/people');
    const [, image = ''] = PAYLOADS;
    const form = page.getByRole('region', { name: 'Add a person' });
    await form.getByLabel('Name').fill(image);
    await form.getByLabel(/Password/).fill('a lantern under the mill');
    await form.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('rowheader', { name: image }).waitFor();
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    const other = await visit('/sign-in');
    await enter(other, image, 'a lantern under the mill');
    await other.getByRole('banner').getByText(image).waitFor();
    expect(await other.evaluate('window.pwned')).toBeUndefined();
  });
});
