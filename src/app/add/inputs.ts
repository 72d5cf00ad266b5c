import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { Notice } from '../../model/finding.ts';
import type { Given } from '../../read/read.ts';
import { readListing } from '../given.ts';
import type { FileOptions } from '../read-files.ts';
import { unreadable } from '../unreadable.ts';
import { isWebAddress } from './web.ts';

/** A listing of this name in a folder says what the folder's files do not say of themselves. */
const LISTING_NAME = 'reports.json';

/** A file to read, and what came with it. */
export interface Input {
  readonly path: string;
  readonly given: Given;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly notices: readonly Notice[];
}

/**
 * The files and web addresses that paths, folders (with all below them, hidden ones left out) and quoted globs stand for, each once, in
 * the order of the paths and by name within a folder. What cannot be listed gives a notice.
 */
export function listInputs(paths: readonly string[], stated: FileOptions): Inputs {
  const notices: Notice[] = [];
  const files = new Set<string>();
  for (const path of paths) {
    if (isWebAddress(path)) {
      files.add(path);
      continue;
    }
    try {
      for (const file of expand(path)) files.add(file);
    } catch (error) {
      notices.push(unreadable(path, error));
    }
  }
  const reports = [...files].filter((file) => basename(file) !== LISTING_NAME);
  const listings = folderListings(files);
  const inputs = reports.map((path) => ({ path, given: givenOf(path, stated, listings) }));
  return { inputs, notices };
}

function expand(path: string): readonly string[] {
  if (existsSync(path)) return statSync(path).isDirectory() ? walk(path) : [path];
  if (!isDynamicPattern(path)) statSync(path);
  const found = globSync(path, { onlyFiles: true, absolute: path.startsWith('/') }).sort();
  if (found.length === 0) throw new Error('nothing matches this pattern');
  return found;
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The listing of each folder that has one, by folder. */
function folderListings(files: ReadonlySet<string>): ReadonlyMap<string, ReadonlyMap<string, Given>> {
  const folders = new Set([...files].filter((file) => !isWebAddress(file)).map((file) => dirname(file)));
  const listings = new Map<string, ReadonlyMap<string, Given>>();
  for (const folder of folders) {
    const path = join(folder, LISTING_NAME);
    if (existsSync(path)) listings.set(folder, readListing(path));
  }
  return listings;
}

function givenOf(path: string, stated: FileOptions, listings: ReadonlyMap<string, ReadonlyMap<string, Given>>): Given {
  const document = isWebAddress(path) ? path : basename(path);
  const listed = stated.listing.get(document) ?? listings.get(dirname(path))?.get(document);
  const given = listed ?? { document, published: null, outlet: null };
  return { ...given, published: given.published ?? stated.published };
}
