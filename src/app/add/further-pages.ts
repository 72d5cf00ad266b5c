import type { Fetched } from '../../fetch/fetcher.ts';
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

/**
 * A page that was fetched, joined with those on which its report goes on, one after the other as each links to the next.
 * What cannot be had is told, and the report is read as far as it came.
 */
export async function* withFurtherPages(piece: Piece, web: Web): AsyncGenerator<OpenedAddress> {
  const { address, charset } = piece.given;
  const pages: FetchedPart[] = [{ address: address ?? '', bytes: piece.bytes }];
  const fetches: Extract<Fetched, { kind: 'page' }>[] = [];
  const isPage = address !== undefined && sniff(piece.bytes, charset).kind === 'html';
  for (let last = piece.bytes; isPage && pages.length < MOST_PAGES; ) {
    const next = furtherPage({ bytes: last, charset }, address, pages.length + 1);
    if (next === null) break;
    const fetched = await web.fetch(next);
    if (fetched.kind === 'trouble') yield { kind: 'notice', notice: troubleNotice(fetched, piece.path) };
    if (fetched.kind !== 'page' || !isSameReport(fetched, { next, charset })) break;
    last = fetched.bytes;
    pages.push(fetched);
    fetches.push(fetched);
  }
  yield { kind: 'piece', piece: pages.length > 1 ? { ...piece, bytes: joinPages(pages) } : piece };
  for (const fetched of fetches) yield { kind: 'fetched', fact: fetchFact(fetched) };
}

/** Not led away to another page, and written in the same encoding. */
function isSameReport(
  { address, headers, bytes }: Extract<Fetched, { kind: 'page' }>,
  { next, charset }: { readonly next: string; readonly charset: string | undefined },
): boolean {
  return (
    new URL(address).pathname === new URL(next).pathname &&
    sniff(bytes, charset).kind === 'html' &&
    charsetOf(headers.get('content-type'), bytes) === charset
  );
}
