import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Account } from '../src/index.ts';
import { openCase } from '../src/index.ts';
import { newsItem, newsMessage, ninjs } from '../src/read/news/news.test-kit.ts';
import { article, http, packed, record } from '../src/read/warc/archive.test-kit.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-versions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The account of a case to which one file was added twice; all of it is proved. */
async function account(name: string, content: string | Uint8Array): Promise<Account> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const opened = openCase(`${file}.db`);
  try {
    expect((await opened.add([file])).map(({ status }) => status)).not.toContain('refused');
    expect((await opened.add([file])).map(({ status }) => status)).not.toContain('new');
    expect((await opened.verify()).faults).toEqual([]);
    return await opened.account();
  } finally {
    opened.close();
  }
}
const standing = ({ reports }: Account): unknown => reports.map(({ standing: one }) => one?.kind ?? 'stands').sort();
const figures = ({ claims }: Account): readonly string[] => claims.map(({ quantity }) => quantity.text).sort();
const changed = ({ findings }: Account): readonly string[] =>
  findings.filter(({ kind }) => kind === 'changed').map(({ words }) => words);

const body = (dead: number): string =>
  `<p>At least ${dead} people were killed when shells fell on the market of Oslem, the hospital of the town said on Tuesday.</p><p>The mayor asked every household that still had petrol to drive the wounded to Sarn.</p>`;

describe('versions of one report', { timeout: 120_000 }, () => {
  it.each([
    ['a.json', (items: readonly object[]) => JSON.stringify({ items: items.map((item) => ninjs(item)) })],
    ['a.xml', (items: readonly object[]) => newsMessage(items.map((item) => newsItem(item)))],
  ])('in %s: the newest counts, and what changed is told', async (name, write) => {
    const found = await account(
      name,
      write([
        { version: '2', body: body(35), changed: '2031-05-07T04:00:00Z' },
        { version: '1', body: body(31), changed: '2031-05-07T02:00:00Z' },
      ]),
    );
    expect(standing(found)).toEqual(['stands', 'superseded']);
    expect(figures(found)).toEqual(['At least 35']);
    expect(changed(found).join()).toMatch(
      /Version 2 .* took its place.*“At least 31 people” became “At least 35 people”/u,
    );
  });

  it('withdrawn by their provider: no figure counts, and the withdrawal is told', async () => {
    const found = await account(
      'kill.json',
      JSON.stringify([
        ninjs({ body: body(31) }),
        ninjs({ version: '2', status: 'canceled', body: '', headline: 'KILL: Shells fall on Oslem' }),
      ]),
    );
    expect(standing(found)).toEqual(['superseded', 'withdrawn']);
    expect(figures(found)).toEqual([]);
    expect(changed(found).join()).toMatch(/Its provider withdrew it.*“At least 31 people”/u);
  });

  it('of one address in an archive: the one fetched last counts', async () => {
    const page = (dead: number, date: string): Buffer =>
      record({ address: 'https://coast.example/shells', date, block: http(article(dead)) });
    const found = await account(
      'a.warc.gz',
      packed([page(35, '2031-05-07T09:00:00Z'), page(31, '2031-05-06T09:00:00Z')]),
    );
    expect(standing(found)).toEqual(['stands', 'superseded']);
    expect(figures(found)).toEqual(['At least 35']);
    expect(changed(found).join()).toContain('“At least 31 people” became “At least 35 people”');
  });
});
