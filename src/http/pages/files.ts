import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { sha256 } from '../../base/hash.ts';

/** A file of the built pages. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly tag: string;
  /** Its name holds a hash of what it holds, so that it never changes. */
  readonly lasts: boolean;
}

/** The built pages, all in memory: what is not among them cannot be asked for, whatever the path. */
export interface Pages {
  file(path: string): PageFile | null;
  /** What every address of the reading room shows; null where the pages were not built. */
  start(): PageFile | null;
  areBuilt(): boolean;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const START = '/index.html';
/** Vite writes what never changes here, with a hash in its name. */
const LASTING = '/assets/';

/** Reads the folder of the built pages, and again when its start page was built anew. */
export function openPages(folder: string): Pages {
  let built = '';
  let files: ReadonlyMap<string, PageFile> = new Map();
  const look = (): void => {
    const stats = statSync(join(folder, START), { throwIfNoEntry: false });
    const mark = stats === undefined ? '' : `${stats.ino} ${stats.mtimeMs}`;
    if (mark === built) return;
    files = mark === '' ? new Map() : readAll(folder);
    built = mark;
  };
  const file = (path: string): PageFile | null => files.get(path) ?? null;
  return {
    file: (path) => {
      look();
      return path === START ? null : file(path);
    },
    start: () => {
      look();
      return file(START);
    },
    areBuilt: () => {
      look();
      return files.has(START);
    },
  };
}

function readAll(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const mediaType = MEDIA_TYPES[extname(name)];
    if (mediaType === undefined || isHidden(name) || !statSync(join(folder, name)).isFile()) continue;
    const path = `/${name.split(sep).join('/')}`;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    files.set(path, { bytes, mediaType, tag: `"${sha256(bytes).slice(0, 20)}"`, lasts: path.startsWith(LASTING) });
  }
  return files;
}

/** What the build notes for itself lies in folders with a dot before their names. */
function isHidden(name: string): boolean {
  return name.split(sep).some((part) => part.startsWith('.'));
}
