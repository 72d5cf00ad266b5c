import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of pages as the build writes them, beside a file that is none of them. */
export function writePages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-pages-'));
  const pages = join(folder, 'dist');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  mkdirSync(join(pages, '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'not to be served');
  writeFileSync(join(pages, '.vite', 'manifest.json'), '{"made": "not to be served"}');
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Crosswire</title>');
  writeFileSync(join(pages, 'assets', 'main-abc123.js'), 'document.title = "Crosswire";');
  return pages;
}
