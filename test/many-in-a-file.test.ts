import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crosswire } from './support/crosswire.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Exported {
  reports: { document: string; outlet: string | null; published: { from: string | null } }[];
  claims: { quantity: { text: string }; document: string }[];
}
const exported = (path: string): Exported => JSON.parse(crosswire('export', path, '--format', 'json').stdout);

describe('files that hold many reports', { timeout: 120_000 }, () => {
  it('are read item by item: a feed, with the publisher that each entry names', () => {
    const path = join(folder, 'feed.db');
    const feed = file(
      'coast.rss',
      `<rss version="2.0"><channel><title>Coast reader</title>
<item><title>Ferry sinks off Elim</title><description>At least 12 people drowned when a ferry sank off Port Elim, police said.</description><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate><source url="https://gazette.example">Marrow Gazette</source></item>
<item><title>Fire in Sarn</title><description>Nine people were injured in a fire in Sarn, the mayor said.</description><pubDate>Tue, 06 May 2031 10:00:00 GMT</pubDate></item>
</channel></rss>`,
    );
    expect(crosswire('add', path, feed).stdout).toContain('2 new, 0 known, 0 refused');
    expect(crosswire('add', path, feed).stdout).toContain('0 new, 2 known, 0 refused');
    const { reports, claims } = exported(path);
    expect(reports.map(({ document, published }) => [document, published.from])).toEqual(
      expect.arrayContaining([
        ['coast.rss#1', '2031-05-05'],
        ['coast.rss#2', '2031-05-06'],
      ]),
    );
    expect(reports.find(({ document }) => document === 'coast.rss#1')?.outlet).toBe('Marrow Gazette');
    expect(claims.map(({ quantity }) => quantity.text).sort()).toEqual(['At least 12', 'Nine']);
    expect(crosswire('verify', path).status).toBe(0);
  });

  it('are read item by item: a table, by the columns that are named', () => {
    const path = join(folder, 'table.db');
    const table = file(
      'archive.csv',
      'id,day,paper,body\r\na1,2031-05-05,Coast Tribune,"Shells killed 14 people in Oslem, officials said."\r\na2,2031-05-06,Radio Elim,\r\n',
    );
    const refused = crosswire('add', path, table);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--columns');
    const added = crosswire('add', path, table, '--columns', 'text=body,published=day,outlet=paper,document=id');
    expect(added.stdout).toContain('1 new');
    expect(added.stderr).toContain('line 3 holds no text');
    expect(exported(path).reports[0]).toMatchObject({ document: 'a1', outlet: 'Coast Tribune' });
    expect(crosswire('add', path, table, '--columns', 'words=body')).toMatchObject({ status: 2 });
  });
});
