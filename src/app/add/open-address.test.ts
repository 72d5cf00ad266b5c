import { describe, expect, it } from 'vitest';
import { sha256 } from '../../base/hash.ts';
import type { Fetched, Validators } from '../../fetch/fetcher.ts';
import { MemoryLedger } from '../../ledger/memory-ledger.ts';
import { joinPages } from '../../read/html/joined.ts';
import { readReport } from '../../read/read.ts';
import { fetchFact, knownPages } from '../case/fetch-fact.ts';
import type { KeptPages } from '../case/kept-page.ts';
import { keptPages } from '../case/kept-page.ts';
import { sightingFact } from '../case/sighting.ts';
import { openAddress } from './open-address.ts';
import type { Web } from './web.ts';

const SITE = 'https://coast.example';
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Tribune</title>
<item><title>Ferry sinks off Marnby</title><link>${SITE}/ferry</link><pubDate>Fri, 03 May 2024 08:00:00 GMT</pubDate><description>Nine people are missing.</description></item>
<item><title>Bridge shut</title><link>${SITE}/gone</link><description>The bridge at Oule is shut.</description></item>
</channel></rss>`;

function pageOf(asked: string, words: string, headers: Readonly<Record<string, string>> = {}): Fetched {
  return {
    kind: 'page',
    asked,
    address: asked,
    fetched: '2024-05-03T09:00:00.000Z',
    headers: new Map(Object.entries(headers)),
    validators: { etag: headers['etag'] ?? null, lastModified: null },
    bytes: new TextEncoder().encode(words),
  };
}

/** Answers from a list of pages; what is not there is a 404. */
function webOf(pages: readonly Fetched[]): Web & { readonly asked: (readonly [string, Validators | null])[] } {
  const asked: [string, Validators | null][] = [];
  return {
    asked,
    fetch: async (address, known = null) => {
      asked.push([address, known]);
      const page = pages.find((one) => one.asked === address);
      return (
        page ?? {
          kind: 'trouble',
          asked: address,
          address,
          trouble: { rule: 'status', words: 'the server answers 404', again: false },
        }
      );
    },
    close: async () => {},
  };
}

async function open(
  web: Web,
  path: string,
  follow = false,
  known: ReadonlyMap<string, Validators> = new Map(),
  kept: KeptPages = () => null,
) {
  const pieces: {
    document: string;
    address: string | undefined;
    published: string | null;
    outlet: string | null;
    words: string;
  }[] = [];
  const others: string[] = [];
  const given = { document: path, published: null, outlet: null };
  for await (const opened of openAddress({ path, given }, null, { web, follow, known, kept })) {
    if (opened.kind === 'piece') {
      const { document, address, published, outlet } = opened.piece.given;
      const words = new TextDecoder().decode(opened.piece.bytes);
      pieces.push({ document, address, published, outlet, words });
    } else others.push(opened.kind === 'notice' ? opened.notice.words : opened.kind);
  }
  return { pieces, others };
}

describe('what stands at an address', () => {
  it('is one report with its address, remembered after it', async () => {
    const web = webOf([
      pageOf(`${SITE}/ferry`, '<html><p>Nine people are missing.</p></html>', { 'content-type': 'text/html' }),
    ]);
    const { pieces, others } = await open(web, `${SITE}/ferry`);
    expect(pieces).toMatchObject([{ document: `${SITE}/ferry`, address: `${SITE}/ferry` }]);
    expect(others).toEqual(['fetched']);
  });

  it('may be a feed, whose entries are read as they stand', async () => {
    const web = webOf([pageOf(`${SITE}/feed`, FEED, { 'content-type': 'application/rss+xml' })]);
    const { pieces } = await open(web, `${SITE}/feed`);
    expect(pieces.map(({ outlet }) => outlet)).toEqual(['Coast Tribune', 'Coast Tribune']);
    expect(web.asked).toHaveLength(1);
  });

  it('may be a feed, whose entries are followed where asked, and kept where their pages are gone', async () => {
    const web = webOf([
      pageOf(`${SITE}/feed`, FEED, { 'content-type': 'text/xml; charset=utf-8' }),
      pageOf(`${SITE}/ferry`, '<html><p>The whole report.</p></html>'),
    ]);
    const { pieces, others } = await open(web, `${SITE}/feed`, true);
    expect(pieces).toMatchObject([
      {
        document: `${SITE}/ferry`,
        published: '2024-05-03',
        outlet: 'Coast Tribune',
        words: expect.stringContaining('whole report'),
      },
      { outlet: 'Coast Tribune', words: expect.stringContaining('Oule') },
    ]);
    expect(others).toEqual(['fetched', `${SITE}/gone: the server answers 404`, 'fetched']);
  });

  const part = (number: number, more = ''): string =>
    `<html><head><title>Ferry sinks</title><link rel="canonical" href="${SITE}/ferry${number > 1 ? `/${number}` : ''}"></head><body><article><h1>Ferry sinks</h1><p>The coast guard said on day ${number} that nine people were still missing off Marnby, and that boats from three villages went on with the search.</p><p>Part ${number} was written by those who stood on the shore through the night and counted who came back.</p></article>${more}</body></html>`;
  const to = (...numbers: readonly number[]): string =>
    numbers.map((number) => `<a href="/ferry/${number}">${number}</a>`).join('');
  const given = { document: 'x', published: null, outlet: null };

  it('may be a report of several pages, all of which are read where asked', async () => {
    const web = webOf([
      pageOf(`${SITE}/ferry`, part(1, to(2, 3))),
      pageOf(`${SITE}/ferry/2`, part(2, to(1, 3))),
      pageOf(`${SITE}/ferry/3`, part(3, to(1, 2))),
    ]);
    expect((await open(web, `${SITE}/ferry`)).pieces[0]?.words).toBe(part(1, to(2, 3)));
    const { pieces, others } = await open(web, `${SITE}/ferry`, true);
    expect(others).toEqual(['fetched', 'fetched', 'fetched']);
    expect(pieces).toHaveLength(1);
    const { report, notices } = readReport(new TextEncoder().encode(pieces[0]?.words), given);
    for (const number of [1, 2, 3]) expect(report?.text).toContain(`on day ${number} that`);
    expect(report?.text.match(/Ferry sinks/gu)).toHaveLength(1);
    expect(notices.map(({ rule }) => rule)).toEqual(['joined-pages']);
  });

  it('ends where a further page cannot be had, leads elsewhere or links back', async () => {
    const first = pageOf(`${SITE}/ferry`, part(1, to(2)));
    const gone = await open(webOf([first]), `${SITE}/ferry`, true);
    expect(gone.pieces[0]?.words).toBe(part(1, to(2)));
    expect(gone.others).toEqual([`${SITE}/ferry/2: the server answers 404`, 'fetched']);
    const away = { ...pageOf(`${SITE}/ferry/2`, part(2)), address: `${SITE}/` } as Fetched;
    expect((await open(webOf([first, away]), `${SITE}/ferry`, true)).pieces[0]?.words).toBe(part(1, to(2)));
    const back = webOf([first, pageOf(`${SITE}/ferry/2`, part(2, to(1, 2)))]);
    await open(back, `${SITE}/ferry`, true);
    expect(back.asked).toHaveLength(2);
    const other = '<a href="https://other.example/ferry/2">2</a><div class="comments"><a href="/ferry/2">2</a></div>';
    const alone = webOf([pageOf(`${SITE}/ferry`, part(1, other))]);
    await open(alone, `${SITE}/ferry`, true);
    expect(alone.asked).toHaveLength(1);
  });

  it('tells that a report goes on where its last page cannot be had', async () => {
    const web = webOf([pageOf(`${SITE}/ferry`, part(1, to(2, 3))), pageOf(`${SITE}/ferry/2`, part(2, to(1, 3)))]);
    const { pieces } = await open(web, `${SITE}/ferry`, true);
    const { notices } = readReport(new TextEncoder().encode(pieces[0]?.words), given);
    expect(notices.map(({ rule }) => rule)).toEqual(['more-pages', 'joined-pages']);
  });

  it('is told where it cannot be had', async () => {
    expect(await open(webOf([]), `${SITE}/nothing`)).toEqual({
      pieces: [],
      others: ['the server answers 404'],
    });
  });
});

describe('an address that was fetched before', () => {
  it('is asked for with what came with it the last time', async () => {
    const ledger = new MemoryLedger();
    const page = pageOf(`${SITE}/ferry`, 'Nine', { etag: '"2"' });
    const older = { ...pageOf(`${SITE}/ferry`, 'Eight', { etag: '"1"' }), fetched: '2024-05-02T09:00:00.000Z' };
    if (page.kind !== 'page' || older.kind !== 'page') throw new Error();
    ledger.append([fetchFact(page), fetchFact(older)]);
    const web = webOf([
      { kind: 'unchanged', asked: `${SITE}/ferry`, address: `${SITE}/ferry`, fetched: '2024-05-04T09:00:00.000Z' },
    ]);
    expect(await open(web, `${SITE}/ferry`, false, knownPages(ledger))).toEqual({ pieces: [], others: ['unchanged'] });
    expect(web.asked).toEqual([[`${SITE}/ferry`, { etag: '"2"', lastModified: null }]]);
  });

  describe('in several pages', () => {
    const part = (number: number, ...to: readonly number[]): string =>
      `<html><body><article><p>The coast guard said on day ${number} that nine people were still missing.</p></article>${to.map((other) => `<a href="/ferry/${other}">${other}</a>`).join('')}</body></html>`;
    const FIRST = `${SITE}/ferry`;
    const etagOf = (number: number): Validators => ({ etag: `"${number}"`, lastModified: null });
    const addresses = [FIRST, `${FIRST}/2`, `${FIRST}/3`];
    const known = new Map(addresses.map((address, at) => [address, etagOf(at + 1)]));
    const whole = joinPages([
      { address: FIRST, bytes: new TextEncoder().encode(part(1, 2)) },
      { address: `${FIRST}/2`, bytes: new TextEncoder().encode(part(2, 3)) },
      { address: `${FIRST}/3`, bytes: new TextEncoder().encode(part(3)) },
    ]);
    const ledger = new MemoryLedger();
    const sighting = { document: FIRST, sha256: sha256(whole), published: null, outlet: null, address: FIRST };
    ledger.append(
      [sightingFact({ ...sighting, fetched: '2024-05-03T09:00:00.000Z' })],
      [{ sha256: sighting.sha256, bytes: whole }],
    );
    const unchanged = (address: string): Fetched => ({
      kind: 'unchanged',
      asked: address,
      address,
      fetched: '2024-05-04T09:00:00.000Z',
    });

    it('is unchanged where all of them are', async () => {
      const web = webOf(addresses.map(unchanged));
      expect(await open(web, FIRST, true, known, keptPages(ledger))).toEqual({ pieces: [], others: ['unchanged'] });
      expect(web.asked).toEqual(addresses.map((address, at) => [address, etagOf(at + 1)]));
    });

    it('is read with the pages that it had, and the one that changed', async () => {
      const web = webOf([unchanged(FIRST), unchanged(`${FIRST}/2`), pageOf(`${FIRST}/3`, part(33))]);
      const { pieces, others } = await open(web, FIRST, true, known, keptPages(ledger));
      expect(pieces[0]?.words.match(/on day \d+/gu)).toEqual(['on day 1', 'on day 2', 'on day 33']);
      expect(others).toEqual(['fetched']);
      const again = webOf([pageOf(FIRST, part(11, 2)), unchanged(`${FIRST}/2`), unchanged(`${FIRST}/3`)]);
      const changed = await open(again, FIRST, true, known, keptPages(ledger));
      expect(changed.pieces[0]?.words.match(/on day \d+/gu)).toEqual(['on day 11', 'on day 2', 'on day 3']);
    });

    it('asks in full for a page that the case does not hold', async () => {
      const web = webOf([pageOf(FIRST, part(1, 2)), pageOf(`${FIRST}/2`, part(2))]);
      const { pieces } = await open(web, FIRST, true, known);
      expect(web.asked.at(-1)).toEqual([`${FIRST}/2`, null]);
      expect(pieces[0]?.words.match(/on day \d+/gu)).toEqual(['on day 1', 'on day 2']);
    });
  });
});
