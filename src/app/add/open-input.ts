import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Notice } from '../../model/finding.ts';
import { readFeed } from '../../read/many/feed.ts';
import type { Items } from '../../read/many/item.ts';
import type { Columns } from '../../read/many/table.ts';
import { readCsv, readJsonLines } from '../../read/many/table.ts';
import type { Given } from '../../read/read.ts';
import { unreadable } from '../unreadable.ts';
import type { Input } from './inputs.ts';

/** The bytes of one report, with what came with them; `path` is the file that they came in. */
export interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly given: Given;
}

export interface Opened {
  readonly pieces: readonly Piece[];
  readonly notices: readonly Notice[];
}

const FEEDS = new Set(['.rss', '.atom', '.rdf', '.xml']);
const HEAD = 2000;
const LINES = new Set(['.jsonl', '.ndjson']);

/** The reports that a file holds: many for a feed, a table or JSON lines, else the file itself. */
export function openInput({ path, given }: Input, columns: Columns | null): Opened {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { pieces: [], notices: [unreadable(path, error)] };
  }
  const extension = extname(path).toLowerCase();
  if (FEEDS.has(extension) || isJsonFeed(extension, bytes))
    return itemsOf(path, given, readFeed(bytes, given.document));
  if (extension !== '.csv' && !LINES.has(extension)) return { pieces: [{ path, bytes, given }], notices: [] };
  if (columns === null) return { pieces: [], notices: [needsColumns(path, given)] };
  const read = extension === '.csv' ? readCsv : readJsonLines;
  return itemsOf(path, given, read(bytes, columns, given.document));
}

/** JSON Feed names its version in the first lines. */
function isJsonFeed(extension: string, bytes: Uint8Array): boolean {
  return (
    extension === '.json' && Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').includes('jsonfeed.org/version')
  );
}

/** What an item does not say of itself, the file may. */
function itemsOf(path: string, given: Given, { items, notices }: Items): Opened {
  const pieces = items.map(({ bytes, given: own }) => ({
    path,
    bytes,
    given: { ...own, published: own.published ?? given.published, outlet: own.outlet ?? given.outlet },
  }));
  return { pieces, notices };
}

function needsColumns(path: string, { document }: Given): Notice {
  const words = `${path} is a table: --columns text=NAME,title=NAME,published=NAME,outlet=NAME must say which column holds what.`;
  return { rule: 'needs-columns', severity: 'error', document, place: null, words };
}
