import type { Fetched, Validators } from '../../fetch/fetcher.ts';
import { sniff } from '../../read/bytes/sniff.ts';
import { charsetOf } from '../../read/bytes/transport.ts';
import { furtherPage } from '../../read/html/further-page.ts';
import type { FetchedPart } from '../../read/html/joined.ts';
import { joinPages, MOST_PAGES } from '../../read/html/joined.ts';
import { fetchFact } from '../case/fetch-fact.ts';
import { troubleNotice } from './fetch-notice.ts';
import type { OpenedAddress } from './open-address.ts';
import type { Piece } from './opened.ts';
import type { Web } from './web.ts';

interface FurtherPages {
  readonly web: Web;
  readonly known: ReadonlyMap<string, Validators>;
  /** The further pages of the report as the case has it. */
  readonly kept: readonly FetchedPart[];
  readonly isUnchanged?: boolean;
}

/**
 * A page that was fetched, joined with those on which its report goes on, one after the other as each links to the next.
 * What cannot be had is told, and the report is read as far as it came. Of further pages that `kept` holds only those
 * that changed are sent again; where none did, nor the first one (`isUnchanged`), there is nothing to read.
 */
export async function* withFurtherPages(
  piece: Piece,
  { web, known, kept, isUnchanged = false }: FurtherPages,
): AsyncGenerator<OpenedAddress> {
  const { address, charset } = piece.given;
  const pages: FetchedPart[] = [{ address: address ?? '', bytes: piece.bytes }];
  const fetches: Extract<Fetched, { kind: 'page' }>[] = [];
  const isPage = address !== undefined && sniff(piece.bytes, charset).kind === 'html';
  for (let last = piece.bytes; isPage && pages.length < MOST_PAGES; ) {
    const next = furtherPage({ bytes: last, charset }, address, pages.length + 1);
    if (next === null) break;
    const held = kept.find((part) => part.address === next);
    const fetched = await web.fetch(next, (held && known.get(next)) ?? null);
    if (fetched.kind === 'trouble') yield { kind: 'notice', notice: troubleNotice(fetched, piece.path) };
    const part = fetched.kind === 'unchanged' ? held : partOf(fetched, { next, charset });
    if (part === undefined) break;
    last = part.bytes;
    pages.push(part);
    if (fetched.kind === 'page') fetches.push(fetched);
  }
  if (isUnchanged && fetches.length === 0) {
    yield { kind: 'unchanged' };
    return;
  }
  const given = isUnchanged ? { ...piece.given, fetched: fetches.at(-1)?.fetched } : piece.given;
  yield { kind: 'piece', piece: pages.length > 1 ? { ...piece, given, bytes: joinPages(pages) } : piece };
  for (const fetched of fetches) yield { kind: 'fetched', fact: fetchFact(fetched) };
}

/** The page that came, where it was not led away to another, and is written in the same encoding. */
function partOf(
  fetched: Fetched,
  { next, charset }: { readonly next: string; readonly charset: string | undefined },
): FetchedPart | undefined {
  if (fetched.kind !== 'page') return undefined;
  const { address, headers, bytes } = fetched;
  const isSame =
    new URL(address).pathname === new URL(next).pathname &&
    sniff(bytes, charset).kind === 'html' &&
    charsetOf(headers.get('content-type'), bytes) === charset;
  return isSame ? fetched : undefined;
}
