import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crosswire } from './support/crosswire.ts';
import { writeInventedReports } from './support/invented-reports.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crosswire-built-'));
afterAll(() => rmSync(folder, { recursive: true }));

const built = (...words: string[]): string =>
  spawnSync(process.execPath, [join(ROOT, 'dist/main.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }).stdout;

describe('the package as it is published', { timeout: 180_000 }, () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }, 120_000);

  it('reads in threads as the sources do, from any folder', () => {
    writeInventedReports(join(folder, 'reports'), 20);
    built('add', 'built.db', 'reports', '--workers', '2', '--pack', 'disaster');
    const source = join(folder, 'source.db');
    crosswire('add', source, join(folder, 'reports'), '--pack', 'disaster');
    const account = built('export', 'built.db', '--format', 'json');
    expect(JSON.parse(account).claims.length).toBeGreaterThan(20);
    expect(account).toBe(crosswire('export', source, '--format', 'json').stdout);
  });

  it('holds what it needs and no tests', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string; size: number }[] }];
    const paths = files.map(({ path }) => path);
    for (const needed of [
      'dist/main.js',
      'dist/index.d.ts',
      'models/english.bin',
      'packs/custody/pack.yaml',
      'LICENSE',
    ]) {
      expect(paths).toContain(needed);
    }
    expect(paths.filter((path) => /\.test\./.test(path))).toEqual([]);
    const models = files.filter(({ path }) => path.startsWith('models/')).reduce((sum, { size }) => sum + size, 0);
    expect(models).toBeLessThan(12e6);
  });
});
