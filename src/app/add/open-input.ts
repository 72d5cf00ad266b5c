import { extname } from 'node:path';
import type { Notice } from '../../model/finding.ts';
import { sniff } from '../../read/bytes/sniff.ts';
import { messagesOf } from '../../read/mail/mailbox.ts';
import { readFeed } from '../../read/many/feed.ts';
import type { Items } from '../../read/many/item.ts';
import type { Columns } from '../../read/many/table.ts';
import { readCsv, readJsonLines } from '../../read/many/table.ts';
import { newsmlItems, ninjsItems, ninjsLines } from '../../read/news/many-items.ts';
import type { Given } from '../../read/read.ts';
import { isWarc } from '../../read/warc/members.ts';
import { unreadable } from '../unreadable.ts';
import { chunksOfFile, headOfFile, wholeFile } from './file-chunks.ts';
import type { Input } from './inputs.ts';
import { openMail } from './open-mail.ts';
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

/**
 * The reports that bytes hold; `extension` tells feeds and tables as the name of a file does. Never throws.
 */
export async function* openBytes(
  { path, given }: Input,
  columns: Columns | null,
  { bytes, extension }: { readonly bytes: Uint8Array; readonly extension: string },
): AsyncGenerator<Opened> {
  if (isWarc(bytes)) yield* openWarc({ path, given }, once(bytes));
  else yield* openWhole({ path, given }, columns, bytes, extension);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* openWhole(
  { path, given }: Input,
  columns: Columns | null,
  bytes: Uint8Array,
  extension = extname(path).toLowerCase(),
): AsyncGenerator<Opened> {
  const messages = messagesOf(bytes);
  if (messages.length > 0) {
    for (const [at, message] of messages.entries())
      yield* openMail({ path, given: { ...given, document: `${given.document}#${at + 1}` } }, message);
    return;
  }
  if (sniff(bytes).kind === 'mail') {
    yield* openMail({ path, given }, bytes);
    return;
  }
  const items = itemsIn(extension, bytes, { given, columns });
  if (items === 'needs-columns') yield { kind: 'notice', notice: needsColumns(path, given) };
  else if (items === null) yield { kind: 'piece', piece: { path, bytes, given } };
  else yield* itemsOf(path, given, items);
}

/** The reports of a file that may hold many; null where it is one itself. */
function itemsIn(
  extension: string,
  bytes: Uint8Array,
  { given: { document, charset }, columns }: { readonly given: Given; readonly columns: Columns | null },
): Items | 'needs-columns' | null {
  if (extension === '.csv') return columns === null ? 'needs-columns' : readCsv(bytes, columns, document, charset);
  if (LINES.has(extension))
    return columns === null
      ? (ninjsLines(bytes, document, charset) ?? 'needs-columns')
      : readJsonLines(bytes, columns, document, charset);
  const kind = sniff(bytes).kind;
  if (kind === 'newsml') return newsmlItems(bytes, document, charset);
  if (FEEDS.has(extension) || isJsonFeed(extension, bytes)) return readFeed(bytes, document, charset);
  return kind === 'json' ? ninjsItems(bytes, document, charset) : null;
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
