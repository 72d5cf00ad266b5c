import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Found = { readonly path: string } | { readonly missing: string };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium to test with: the one that CROSSWIRE_CHROMIUM names, else the first on the PATH, else Debian's package,
 * installed where this runs as root and apt-get can. Where there is none, the reason why.
 */
export function findChromium(): Found {
  const named = process.env['CROSSWIRE_CHROMIUM'];
  if (named !== undefined) {
    return existsSync(named) ? { path: named } : { missing: `CROSSWIRE_CHROMIUM names ${named}, which is not there` };
  }
  const onPath = search();
  if (onPath !== null) return { path: onPath };
  if (process.getuid?.() !== 0) return { missing: `no ${NAMES[0]} on the PATH, and only root can install one` };
  if (spawnSync('apt-get', ['--version']).error !== undefined) {
    return { missing: `no ${NAMES[0]} on the PATH, and no apt-get to install one` };
  }
  const installed = install();
  const path = search();
  return path === null
    ? { missing: `no ${NAMES[0]} on the PATH, and apt-get could not install it: ${installed}` }
    : { path };
}

function search(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

function install(): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => spawnSync('apt-get', words, { env, encoding: 'utf8', timeout: 240_000 });
  apt('-qq', 'update');
  const { stderr, error } = apt('-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-dejavu-core');
  return error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
}
