import type { Fetched, Validators } from '../../fetch/fetcher.ts';
import type { Fact } from '../../ledger/ledger.ts';
import { charsetOf } from '../../read/bytes/transport.ts';
import type { FetchedPart } from '../../read/html/joined.ts';
import type { Columns } from '../../read/many/table.ts';
import type { Given } from '../../read/read.ts';
import { fetchFact } from '../case/fetch-fact.ts';
import type { KeptPage, KeptPages } from '../case/kept-page.ts';
import { troubleNotice } from './fetch-notice.ts';
import { withFurtherPages } from './further-pages.ts';
import type { Input } from './inputs.ts';
import { openBytes } from './open-input.ts';
import type { Opened, Piece } from './opened.ts';
import { withFile } from './opened.ts';
import type { Web } from './web.ts';

/** As of a file, and what is to be remembered once its reports are stored; or that nothing changed since the last time. */
export type OpenedAddress = Opened | { readonly kind: 'fetched'; readonly fact: Fact } | { readonly kind: 'unchanged' };

export interface WebOptions {
  readonly web: Web;
  /**
   * Fetch the page of each entry of a feed, and read it in place of what the feed says of it; and the further pages of
   * a report that is parted into pages.
   */
  readonly follow: boolean;
  readonly known: ReadonlyMap<string, Validators>;
  readonly kept: KeptPages;
}

/** Fetches an address and gives the reports that it holds. Never throws for what a server or the network does. */
export async function* openAddress(
  { path, given }: Input,
  columns: Columns | null,
  options: WebOptions,
): AsyncGenerator<OpenedAddress> {
  const { web, follow, known, kept } = options;
  const fetched = await web.fetch(path, known.get(path) ?? null);
  if (fetched.kind === 'unchanged')
    yield* follow ? unchangedPage(path, path, options) : [{ kind: 'unchanged' } as const];
  if (fetched.kind === 'trouble') yield { kind: 'notice', notice: troubleNotice(fetched, path) };
  if (fetched.kind !== 'page') return;
  const own = { ...given, ...deliveryOf(fetched) };
  const extension = extensionOf(fetched);
  for await (const opened of openBytes({ path, given: own }, columns, { bytes: fetched.bytes, extension })) {
    const isEntry = opened.kind === 'piece' && opened.piece.bytes !== fetched.bytes;
    if (isEntry && follow) yield* followEntry(opened.piece, options);
    else if (opened.kind === 'piece' && follow)
      yield* withFurtherPages(opened.piece, { web, known, kept: furtherOf(kept(path)) });
    else yield opened;
  }
  yield { kind: 'fetched', fact: fetchFact(fetched) };
}

/** A page that its server says is as it was: the pages on which its report goes on may have changed. */
async function* unchangedPage(
  path: string,
  asked: string,
  { web, known, kept }: WebOptions,
): AsyncGenerator<OpenedAddress> {
  const page = kept(asked);
  if (page === null) yield { kind: 'unchanged' };
  else {
    const piece = { path, bytes: page.pages[0].bytes, given: page.given };
    yield* withFurtherPages(piece, { web, known, kept: furtherOf(page), isUnchanged: true });
  }
}

function furtherOf(page: KeptPage | null): readonly FetchedPart[] {
  return page?.pages.slice(1) ?? [];
}

/** The page of an entry of a feed; the entry itself where it names none or that cannot be had. */
async function* followEntry(entry: Piece, options: WebOptions): AsyncGenerator<OpenedAddress> {
  const { web, known, kept } = options;
  const { address } = entry.given;
  const fetched = address === undefined ? null : await web.fetch(address, known.get(address) ?? null);
  if (fetched?.kind === 'unchanged') {
    for await (const opened of unchangedPage(entry.path, fetched.asked, options))
      if (opened.kind !== 'unchanged') yield opened;
    return;
  }
  if (fetched?.kind === 'trouble') yield { kind: 'notice', notice: troubleNotice(fetched, entry.path) };
  if (fetched?.kind !== 'page') {
    yield { kind: 'piece', piece: entry };
    return;
  }
  const page = { document: fetched.asked, published: null, outlet: null };
  const given = { ...withFile(page, entry.given), ...deliveryOf(fetched) };
  yield* withFurtherPages(
    { path: entry.path, bytes: fetched.bytes, given },
    { web, known, kept: furtherOf(kept(fetched.asked)) },
  );
  yield { kind: 'fetched', fact: fetchFact(fetched) };
}

type FetchedPage = Extract<Fetched, { kind: 'page' }>;

/** What the answer of a server says of the page that it holds. */
function deliveryOf({ address, fetched, headers, bytes }: FetchedPage): Pick<Given, 'address' | 'fetched' | 'charset'> {
  return { address, fetched, charset: charsetOf(headers.get('content-type'), bytes) };
}

/** By what the server says of the kind of its answer, as files are told by their names. */
const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:application\/(?:rss|atom|rdf)\+xml|application\/xml|text\/xml)\b/iu, '.xml'],
  [/^application\/(?:feed\+)?json\b/iu, '.json'],
  [/^application\/(?:x-ndjson|jsonl)\b/iu, '.jsonl'],
  [/^text\/csv\b/iu, '.csv'],
];

function extensionOf({ headers }: FetchedPage): string {
  const type = headers.get('content-type') ?? '';
  return EXTENSIONS.find(([expression]) => expression.test(type))?.[1] ?? '';
}
