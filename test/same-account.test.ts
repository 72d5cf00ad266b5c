import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crosswire } from './support/crosswire.ts';
import { randomFrom, writeInventedReports } from './support/invented-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswire-same-'));
afterAll(() => rmSync(folder, { recursive: true }));
const paths = writeInventedReports(join(folder, 'reports'), 60);

function accountOf(name: string, files: readonly string[], workers: number): string {
  const path = join(folder, `${name}.db`);
  crosswire('add', path, ...files, '--workers', String(workers));
  return crosswire('export', path, '--format', 'json').stdout;
}

describe('the exported account', { timeout: 120_000 }, () => {
  const wanted = accountOf('one', paths, 1);

  it('holds figures', () => {
    expect(JSON.parse(wanted).claims.length).toBeGreaterThan(60);
  });

  it('is the same for two and for four workers', () => {
    expect(accountOf('two', paths, 2)).toBe(wanted);
    expect(accountOf('four', paths, 4)).toBe(wanted);
  });

  it('is the same for reports in any order', () => {
    const random = randomFrom(3);
    const keyed = paths.map((path) => ({ path, key: random() })).sort((a, b) => a.key - b.key);
    expect(
      accountOf(
        'shuffled',
        keyed.map(({ path }) => path),
        1,
      ),
    ).toBe(wanted);
  });

  it('is the same when the reports come in two parts, one of them twice', () => {
    const path = join(folder, 'parts.db');
    crosswire('add', path, ...paths.slice(0, 25));
    crosswire('add', path, ...paths);
    expect(crosswire('export', path, '--format', 'json').stdout).toBe(wanted);
  });
});
