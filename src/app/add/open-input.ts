import { extname } from 'node:path';
import type { Notice } from '../../model/finding.ts';
import { readFeed } from '../../read/many/feed.ts';
import type { Items } from '../../read/many/item.ts';
import type { Columns } from '../../read/many/table.ts';
import { readCsv, readJsonLines } from '../../read/many/table.ts';
import type { Given } from '../../read/read.ts';
import { isWarc } from '../../read/warc/members.ts';
import { unreadable } from '../unreadable.ts';
import { chunksOfFile, headOfFile, wholeFile } from './file-chunks.ts';
import type { Input } from './inputs.ts';
import { openWacz } from './open-wacz.ts';
import { openWarc } from './open-warc.ts';
import type { Opened } from './opened.ts';
import { withFile } from './opened.ts';

const FEEDS = new Set(['.rss', '.atom', '.rdf', '.xml']);
const LINES = new Set(['.jsonl', '.ndjson']);
const HEAD = 1 << 16;
const JSON_FEED_HEAD = 2000;

/**
 * The reports that a file holds, one after the other: many for an archive, a feed, a table or JSON lines, else the
 * file itself. Archives are never held as a whole. Never throws: what cannot be read is a notice.
 */
export async function* openInput(input: Input, columns: Columns | null): AsyncGenerator<Opened> {
  try {
    yield* open(input, columns);
  } catch (error) {
    yield { kind: 'notice', notice: unreadable(input.path, error) };
  }
}

async function* open({ path, given }: Input, columns: Columns | null): AsyncGenerator<Opened> {
  const extension = extname(path).toLowerCase();
  const head = headOfFile(path, HEAD);
  if (isWarc(head)) yield* openWarc({ path, given }, chunksOfFile(path));
  else if (extension === '.wacz') yield* openWacz({ path, given });
  else yield* openWhole({ path, given }, columns, wholeFile(path));
}

function* openWhole({ path, given }: Input, columns: Columns | null, bytes: Uint8Array): Generator<Opened> {
  const extension = extname(path).toLowerCase();
  if (FEEDS.has(extension) || isJsonFeed(extension, bytes))
    yield* itemsOf(path, given, readFeed(bytes, given.document));
  else if (extension !== '.csv' && !LINES.has(extension)) yield { kind: 'piece', piece: { path, bytes, given } };
  else if (columns === null) yield { kind: 'notice', notice: needsColumns(path, given) };
  else {
    const read = extension === '.csv' ? readCsv : readJsonLines;
    yield* itemsOf(path, given, read(bytes, columns, given.document));
  }
}

/** JSON Feed names its version in the first lines. */
function isJsonFeed(extension: string, bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, JSON_FEED_HEAD)).toString('latin1');
  return extension === '.json' && head.includes('jsonfeed.org/version');
}

/** What an item does not say of itself, the file may. */
function* itemsOf(path: string, given: Given, { items, notices }: Items): Generator<Opened> {
  for (const notice of notices) yield { kind: 'notice', notice };
  for (const { bytes, given: own } of items)
    yield { kind: 'piece', piece: { path, bytes, given: withFile(own, given) } };
}

function needsColumns(path: string, { document }: Given): Notice {
  const words = `${path} is a table: --columns text=NAME,title=NAME,published=NAME,outlet=NAME must say which column holds what.`;
  return { rule: 'needs-columns', severity: 'error', document, place: null, words };
}
