import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { JobView, JudgementResult } from '../../src/http/api/types.ts';
import { violations } from './support/axe.ts';
import { noBrowser } from './support/browser.ts';
import { PAYLOADS } from './support/hostile.ts';
import { addressOf, ask, caughtUp, hold, open } from './support/tour.ts';
import { useRoom } from './support/use-room.ts';

const JOB = {
  id: 'slow',
  about: 'judging',
  state: 'waiting',
  stage: 'waiting',
  done: 0,
  of: 0,
  counts: { new: 0, known: 0, refused: 0, noticed: 0 },
  outcomes: [],
  result: null,
  author: 'local',
  made: '2031-06-01T10:00:00.000Z',
  ended: null,
  fault: null,
} as const satisfies JobView;

interface Claim {
  readonly id: string;
  readonly series: string | null;
  readonly measure: string;
  readonly standing: string;
  readonly quantity: { readonly text: string; readonly min: number | null; readonly max: number | null };
  readonly corrected: readonly { readonly slot: string; readonly was: unknown }[];
}

describe.skipIf(noBrowser !== null)('the review, by key alone', { timeout: 120_000 }, () => {
  let page: Page;
  const room = useRoom({
    prepare: async (made) => {
      ({ page } = await made.page());
    },
  });

  const claimOf = async (id: string): Promise<Claim> =>
    (await ask<{ claim: Claim }>(room.origin, `/claims/${id}`)).claim;
  const find = async (measure: string, words: string): Promise<Claim> => {
    const { items } = await ask<{ items: readonly Claim[] }>(room.origin, '/claims?limit=500');
    const claim = items.find((one) => one.measure === measure && one.quantity.text === words);
    if (claim === undefined) throw new Error(`no claim ${measure} “${words}”`);
    return claim;
  };
  /** Opens the review at a claim, with every key at hand. */
  const reviewOf = async ({ id }: Claim): Promise<void> => {
    await open(page, `/review?list=open&claim=${id}`);
    await page.getByRole('heading', { name: 'How it was read' }).waitFor();
  };
  const said = (words: string | RegExp) => page.locator('main [role=status]').getByText(words).first().waitFor();
  const handId = async (): Promise<string | null> => (await addressOf(page)).searchParams.get('claim');

  it('begins with what does not add up, and accepts, goes on and takes back', async () => {
    await open(page, '/review');
    await page.getByText('a sum with it does not add up').first().waitFor();
    await page.keyboard.press('j');
    const id = (await handId()) ?? '';
    await page.keyboard.press('a');
    await said(/^Accepted “/);
    await expect.poll(handId).not.toBe(id);
    expect((await claimOf(id)).standing).toBe('accepted');
    await page.keyboard.press('u');
    await said(/^Undone: accepted/);
    expect((await claimOf(id)).standing).toBe('open');
  });

  it('goes on at once, and what comes back later takes nothing from whoever went on', async () => {
    await reviewOf(await find('killed', '31'));
    const letGo = await hold(page, '**/api/v1/judgements');
    const first = await handId();
    await page.keyboard.press('a');
    await expect.poll(handId).not.toBe(first);
    const second = await handId();
    await page.keyboard.press('x');
    await page.keyboard.type('no such thing is said');
    letGo();
    await said(/^Accepted “31”/);
    expect(await handId()).toBe(second);
    expect(await page.getByLabel('Why').inputValue()).toBe('no such thing is said');
    await page.keyboard.press('Enter');
    await said(/^Rejected “/);
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await said(/^Undone: accepted “31”/);
    expect((await claimOf(second ?? '')).standing).toBe('open');
  });

  it('shows a judgement as stored while the account follows, and what it changed once it does', async () => {
    const claim = await find('killed', '31');
    await reviewOf(claim);
    let answer: JudgementResult | null = null;
    const job = { ...JOB, state: 'running', stage: 'weaving', done: 3, of: 12 };
    await page.route('**/api/v1/judgements', async (route) => {
      const done = await route.fetch();
      answer = (await done.json()) as JudgementResult;
      await route.fulfill({ status: 202, json: { job, judgement: answer.judgement.judgement } });
    });
    let follow = (): void => {};
    const followed = new Promise<void>((resolve) => {
      follow = resolve;
    });
    await page.route('**/api/v1/jobs/slow/events', async (route) => {
      await followed;
      const end = { ...job, state: 'done', stage: 'done', ended: JOB.made, result: answer };
      await route.fulfill({ contentType: 'text/event-stream', body: `event: end\ndata: ${JSON.stringify(end)}\n\n` });
    });
    await page.keyboard.press('a');
    await page.getByText('It is stored, and holds whatever happens. The account follows (weaving: 3 of 12).').waitFor();
    follow();
    await page.getByText('It is stored').waitFor({ state: 'detached' });
    await said(/^Accepted “31”/);
    await page.unrouteAll();
    await page.keyboard.press('u');
    await said(/^Undone: accepted “31”/);
    expect((await claimOf(claim.id)).standing).toBe('open');
  });

  it('goes through the figures of one series only, what wants a look before all else', async () => {
    const { series } = await find('inside', '400 to 450');
    await open(page, `/review?series=${series}`);
    await page.getByText('Only the figures of one series.').waitFor();
    const { total } = await ask<{ total: number }>(room.origin, `/review?series=${series}`);
    expect(total).toBeGreaterThan(0);
    const rows = page.getByRole('navigation', { name: 'Figures to go through' }).locator('ol button');
    await expect.poll(() => rows.count()).toBe(total);
    await page.getByText('a sum with it does not add up').first().waitFor();
  });

  it('corrects the figure, keeps what was stated, and shows what that changed in the account', async () => {
    const claim = await find('evacuated', 'nearly 4,000');
    await reviewOf(claim);
    await page.keyboard.press('c');
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('BUTTON');
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Correct figure' });
    await form.waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1,200');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1 000');
    await page.keyboard.press('Enter');
    await form.getByText('The least is more than the most.').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('900');
    await page.keyboard.press('Enter');
    await said(/^Corrected “nearly 4,000”: figure is 900 to 1,000/);
    await said(/No longer: does not add up/);
    await page.getByText('as stated: at most 4,000').waitFor();
    const { quantity, corrected } = await claimOf(claim.id);
    expect(quantity).toMatchObject({ min: 900, max: 1000, text: 'nearly 4,000' });
    expect(corrected.map(({ slot }) => slot)).toEqual(['bounds']);
    await page.keyboard.press('u');
    await said(/New: does not add up/);
  });

  it('corrects every other field', async () => {
    const claim = await find('inside', '400 to 450');
    await reviewOf(claim);
    const typed = [
      ['2', 'measure', async () => page.getByRole('combobox', { name: 'Measure' }).selectOption('held')],
      ['3', 'population', async () => page.keyboard.type('gunmen')],
      ['4', 'place', async () => page.keyboard.type('Besh')],
      ['5', 'actor', async () => page.keyboard.type('Joint Forces')],
      ['6', 'asOf', async () => page.getByLabel('From').fill('2031-04-12')],
      ['7', 'speaker', async () => page.keyboard.type('residents')],
      ['8', 'modality', async () => page.getByRole('combobox', { name: 'How sure' }).selectOption('possible')],
    ] as const;
    for (const [key, , fill] of typed) {
      await page.keyboard.press(key);
      await page.getByRole('form', { name: /^Correct/ }).waitFor();
      await expect.poll(() => page.evaluate('/INPUT|SELECT/.test(document.activeElement?.tagName)')).toBe(true);
      await page.keyboard.press('Control+A');
      await fill();
      await page.getByLabel('Why').fill(`told by key ${key}`);
      await page.keyboard.press('Enter');
      await page.getByRole('form', { name: /^Correct/ }).waitFor({ state: 'detached' });
    }
    const { corrected } = await claimOf(claim.id);
    expect(corrected.map(({ slot }) => slot).sort()).toEqual(typed.map(([, slot]) => slot).sort());
    await expect.poll(() => page.locator('main').getByText('as stated:').count()).toBe(typed.length);
    await page.getByText('told by key 6', { exact: true }).waitFor();
  });

  it('leaves an editor without a trace', async () => {
    const claim = await find('missing', '12');
    await reviewOf(claim);
    await page.keyboard.press('4');
    await page.keyboard.type('nowhere');
    await page.keyboard.press('Escape');
    await page.getByRole('form', { name: /^Correct/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'Read rightly, but left out of the reckoning' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await claimOf(claim.id)).corrected).toEqual([]);
  });

  it('rejects, with the reason', async () => {
    const claim = await find('missing', '12');
    await reviewOf(claim);
    await page.keyboard.press('x');
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('INPUT');
    await page.keyboard.type('a line of the table before');
    await page.keyboard.press('Enter');
    await said(/^Rejected “12”/);
    expect((await claimOf(claim.id)).standing).toBe('rejected');
    await open(page, '/review?list=rejected');
    await page.getByText('a line of the table before', { exact: true }).waitFor();
  });

  it('sets aside, on a ground', async () => {
    const claim = await find('injured', 'More than 150');
    await reviewOf(claim);
    await page.keyboard.press('s');
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('SELECT');
    await page.keyboard.type('an out');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(/^Set aside “More than 150”: outlier/);
    expect((await claimOf(claim.id)).standing).toBe('set-aside');
  });

  it('prefers one figure to the others of its series', async () => {
    const claim = await find('killed', '31');
    await reviewOf(claim);
    await page.keyboard.press('p');
    await said(/^Preferred “31”/);
    await page.getByRole('region', { name: 'Judgements about it' }).getByText('Preferred “31”').waitFor();
    await page.keyboard.press('u');
    await said(/^Undone: preferred/);
  });

  it('merges two series and divides one, and takes both back', async () => {
    const claim = await find('held', '610');
    await reviewOf(claim);
    await page.keyboard.press('m');
    await page.getByLabel('Find the other series').fill('held');
    await caughtUp(page);
    await page
      .getByRole('list', { name: 'Series to merge with' })
      .getByRole('button', { name: /^Merge with held/ })
      .first()
      .press('Enter');
    await said(/^Merged “/);
    const merged = await claimOf(claim.id);
    const { series } = await ask<{ series: { statements: number } }>(room.origin, `/series/${merged.series}`);
    expect(series.statements).toBeGreaterThan(1);
    await page.keyboard.press('d');
    await page.getByLabel('What tells it from the rest').fill('the old prison');
    await page.keyboard.press('Enter');
    await said(/^Gave “610” a series of its own: the old prison/);
    expect((await claimOf(claim.id)).series).not.toBe(merged.series);
    await page.keyboard.press('u');
    await said(/^Undone: gave/);
    await page.keyboard.press('u');
    await said(/^Undone: merged/);
    expect((await claimOf(claim.id)).series).toBe(claim.series);
  });

  it('takes comments on a field, settles them and opens them again; a script in one is inert', async () => {
    const claim = await find('killed', '38');
    await reviewOf(claim);
    const [script, image] = PAYLOADS;
    await page.keyboard.press('n');
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
    await page.keyboard.type(`Does the hospital count those who came from Besh? ${script} ${image}`);
    await page.getByLabel('About').selectOption('place');
    await page.getByRole('button', { name: /^Comment/ }).press('Enter');
    const comments = page.getByRole('region', { name: 'Comments' });
    await comments.getByText('Does the hospital count').waitFor();
    expect(await comments.locator('li').innerText()).toContain(script);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    await comments.getByRole('button', { name: 'settle' }).press('Enter');
    await comments.getByRole('button', { name: 'open again' }).press('Enter');
    await comments.getByRole('button', { name: 'settle' }).waitFor();
  });

  it('takes comments on a series and on a finding where they are shown', async () => {
    const { series } = await find('killed', '38');
    await open(page, `/series/${series}`);
    const ofSeries = page.getByRole('region', { name: 'Comments' });
    await ofSeries.getByLabel('Comment', { exact: true }).fill('Does this count those who died later?');
    await ofSeries.getByLabel('About').selectOption('interval');
    await ofSeries.getByRole('button', { name: 'Comment' }).press('Enter');
    await ofSeries.locator('li').getByText('Does this count those who died later?').waitFor();
    await ofSeries.locator('li').getByText('Figure', { exact: true }).waitFor();
    await open(page, '/findings?section=clashes');
    const [finding] = (await ask<{ items: { id: string }[] }>(room.origin, '/findings?section=clashes')).items;
    const item = page.locator(`#${finding?.id}`);
    await item.getByText('Comment', { exact: true }).press('Enter');
    await item.getByLabel('Comment', { exact: true }).fill('Is it the same day?');
    await item.getByRole('button', { name: 'Comment' }).press('Enter');
    await item.locator('li').getByText('Is it the same day?').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await item.getByText('1 comment, 1 open').press('Enter');
    await item.getByRole('button', { name: 'settle' }).press('Enter');
    await item.getByRole('button', { name: 'open again' }).waitFor();
    const { items } = await ask<{ items: { target: object; state: string }[] }>(room.origin, '/comments');
    expect(items.map(({ target, state }) => [target, state]).slice(-2)).toEqual([
      [{ series, field: 'interval' }, 'open'],
      [{ finding: finding?.id }, 'settled'],
    ]);
    await open(page, '/review');
  });

  it('keeps a history of who judged what and when, and undoes from there', async () => {
    await page.keyboard.press('h');
    const history = page.getByRole('region', { name: 'Judgements of the case' });
    await history.getByText(/^Rejected “12”/).waitFor();
    expect(await history.getByText('undone by').count()).toBeGreaterThan(3);
    expect(await violations(page)).toEqual([]);
    await history.getByRole('button', { name: 'Undo: rejected “12”' }).press('Enter');
    await said(/^Undone: rejected “12”/);
    const claim = await find('missing', '12');
    expect(claim.standing).toBe('open');
  });
});
