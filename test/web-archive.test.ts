import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCase } from '../src/index.ts';
import { article, http, packed, record } from '../src/read/warc/archive.test-kit.ts';
import { crosswire } from './support/crosswire.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-warc-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (name: string, number: number, place: string, date = '2031-05-06T07:08:09Z'): Buffer =>
  record({ address: `https://coast.example/${name}`, date, block: http(article(number, place)) });

interface Exported {
  reports: { document: string; address?: string; published: { to: string | null }; standing?: { kind: string } }[];
  claims: { quantity: { text: string } }[];
  findings: { kind: string; words: string }[];
}

describe('a web archive in a case', { timeout: 120_000 }, () => {
  it('is read page by page, known when it comes again, and proved', () => {
    const path = join(folder, 'a.db');
    const archive = join(folder, 'a.warc.gz');
    writeFileSync(archive, packed([page('one', 31, 'Oslem'), page('two', 42, 'Sarn'), page('one', 31, 'Oslem')]));
    expect(crosswire('add', path, archive).stdout).toContain('2 new, 1 known, 0 refused');
    expect(crosswire('add', path, archive).stdout).toContain('0 new, 3 known, 0 refused');
    const { reports, claims }: Exported = JSON.parse(crosswire('export', path, '--format', 'json').stdout);
    expect(reports.map(({ address }) => address).sort()).toEqual([
      'https://coast.example/one',
      'https://coast.example/two',
    ]);
    expect(reports.map(({ published }) => published.to)).toEqual(['2031-05-06', '2031-05-06']);
    expect(claims.map(({ quantity }) => quantity.text).sort()).toEqual(['At least 31', 'At least 42']);
    expect(crosswire('verify', path).status).toBe(0);
    expect(JSON.stringify(reports)).not.toContain('alert');
  });

  it('is read by extract and inspect, too', () => {
    const archive = join(folder, 'b.warc');
    writeFileSync(archive, page('one', 31, 'Oslem'));
    expect(JSON.parse(crosswire('extract', archive).stdout.split('\n')[0] ?? '')).toMatchObject({
      report: 'https://coast.example/one',
      quantity: { text: 'At least 31' },
    });
    expect(crosswire('inspect', 'text', archive).stdout).toContain('Shells fall on Oslem');
  });
  it('stopped at any page and read again ends in the same account', async () => {
    const archive = join(folder, 'c.warc.gz');
    const places = ['Oslem', 'Sarn', 'Kherrat', 'Tamrud'];
    const pages = Array.from({ length: 70 }, (_, at) => page(`p${at}`, 20 + at, places[at % places.length] ?? 'Oslem'));
    writeFileSync(archive, packed(pages));
    const whole = openCase(join(folder, 'whole.db'));
    const parted = openCase(join(folder, 'parted.db'));
    try {
      await whole.add([archive]);
      const stop = new AbortController();
      const adding = parted.add([archive], { signal: stop.signal });
      stop.abort();
      expect((await adding).length).toBeLessThan(70);
      const again = await parted.add([archive]);
      expect(again).toHaveLength(70);
      expect(await parted.account()).toEqual(await whole.account());
    } finally {
      whole.close();
      parted.close();
    }
  });
});
