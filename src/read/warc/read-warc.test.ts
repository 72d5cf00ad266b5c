import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';
import { article, chunksOf, http, packed, record, sha1 } from './archive.test-kit.ts';
import { MOST_BODY } from './http.ts';
import { readWarc } from './read-warc.ts';

interface All {
  readonly pages: readonly string[];
  readonly documents: readonly string[];
  readonly fetched: readonly (string | undefined)[];
  readonly told: readonly string[];
}

async function all(bytes: Uint8Array, size = 1000): Promise<All> {
  const pages: string[] = [];
  const documents: string[] = [];
  const fetched: (string | undefined)[] = [];
  const told: string[] = [];
  for await (const one of readWarc(chunksOf(bytes, size), 'a.warc')) {
    if (one.kind === 'notice') told.push(`${one.notice.rule}: ${one.notice.words}`);
    else {
      pages.push(new TextDecoder().decode(one.bytes));
      documents.push(one.given.document);
      fetched.push(one.given.fetched);
    }
  }
  return { pages, documents, fetched, told };
}

const page = (number: number): Buffer =>
  record({ address: `https://coast.example/${number}`, block: http(article(number)) });
const info = record({ type: 'warcinfo', block: 'software: none\r\n' });

describe('a web archive', () => {
  const records = [info, page(11), page(12), page(13)];
  const wanted = [11, 12, 13].map((number) => article(number));

  it.each([
    ['plain', Buffer.concat(records)],
    ['with a member for each record', packed(records)],
    ['as one member', gzipSync(Buffer.concat(records))],
    ['in members that cut records anywhere', packed(records.flatMap((one) => [one.subarray(0, 30), one.subarray(30)]))],
  ])('%s gives its pages with address and time, whatever the chunks are', async (_, bytes) => {
    for (const size of [1, 7, 1000, 1 << 20]) {
      const { pages, documents, fetched, told } = await all(bytes, size);
      expect(pages).toEqual(wanted);
      expect(documents).toEqual([11, 12, 13].map((number) => `https://coast.example/${number}`));
      expect(fetched[0]).toBe('2031-05-06T07:08:09Z');
      expect(told).toEqual(['left-out: 3 pages of 4 records; left out: 1 records of kind warcinfo']);
    }
  });

  it('says which encoding the server named, where pages are read by it', async () => {
    const served = (type: string, words: string): Buffer =>
      record({ block: http(Buffer.from(words, 'latin1'), { 'Content-Type': type }) });
    const charsets: (string | undefined)[] = [];
    const archive = Buffer.concat([
      served('text/html; charset=windows-1251', '<p>\xcc\xe8\xf0</p>'),
      served('text/html; charset=windows-1251', '<p>plain</p>'),
      served('text/html', '<p>\xcc\xe8\xf0</p>'),
    ]);
    for await (const one of readWarc(chunksOf(archive), 'a.warc')) {
      if (one.kind !== 'page') continue;
      charsets.push(one.given.charset);
      expect(readReport(one.bytes, one.given).report?.text).toBe(
        one.given.charset === undefined ? (charsets.length === 2 ? 'plain' : 'Ìèð') : 'Мир',
      );
    }
    expect(charsets).toEqual(['windows-1251', undefined, undefined]);
  });

  it('reads resources and conversions, and tells what it leaves out by its kind', async () => {
    const { pages, told } = await all(
      Buffer.concat([
        record({ type: 'resource', fields: { 'Content-Type': 'text/html' }, block: article(1) }),
        record({ type: 'conversion', fields: { 'Content-Type': 'text/plain' }, block: 'Nine people fled Sarn.' }),
        record({ type: 'resource', fields: { 'Content-Type': 'image/png' }, block: 'x' }),
        record({ type: 'revisit', address: 'https://coast.example/1', block: 'HTTP/1.1 200 OK\r\n\r\n' }),
        record({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }),
        record({ block: http('gone', {}, 404) }),
        record({ block: http('{}', { 'Content-Type': 'application/json' }) }),
        record({ address: 'dns:coast.example', block: '20310506 coast.example A 192.0.2.1' }),
      ]),
    );
    expect(pages).toEqual([article(1), 'Nine people fled Sarn.']);
    expect(told).toHaveLength(1);
    for (const words of [
      '2 pages of 8 records',
      '1 seen again unchanged',
      '1 status 404',
      'no page (image/png)',
      'no page (application/json)',
    ])
      expect(told[0]).toContain(words);
  });

  it.each([
    ['gzip', gzipSync(article(5))],
    ['deflate', deflateSync(article(5))],
    ['deflate', deflateRawSync(article(5))],
    ['br', brotliCompressSync(article(5))],
    ['gzip', Buffer.from(article(5))],
    ['gzip, br', brotliCompressSync(gzipSync(article(5)))],
  ])('undoes the encoding %s, and leaves a body that only says so', async (encoding, body) => {
    const { pages, told } = await all(record({ block: http(body, { 'Content-Encoding': encoding }) }));
    expect(pages).toEqual([article(5)]);
    expect(told).toEqual([]);
  });

  it('joins chunks, and leaves a body that only says that it has some', async () => {
    const chunked = `5\r\n<html\r\n3;x=y\r\n>ab\r\n0\r\n\r\n`;
    const fields = { 'Transfer-Encoding': 'chunked' };
    const { pages } = await all(
      Buffer.concat([record({ block: http(chunked, fields) }), record({ block: http(article(6), fields) })]),
    );
    expect(pages).toEqual(['<html>ab', article(6)]);
  });

  it('tells an encoding that is unknown, broken or a bomb, and reads the rest', async () => {
    const bomb = gzipSync(Buffer.alloc(MOST_BODY + 10, 0x20));
    const { told, pages } = await all(
      packed([
        record({ block: http(bomb, { 'Content-Encoding': 'gzip' }) }),
        record({
          block: http(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff]), { 'Content-Encoding': 'gzip' }),
        }),
        record({ block: http('xyz', { 'Content-Encoding': 'compress-me' }) }),
        page(7),
      ]),
    );
    expect(pages.at(-1)).toBe(article(7));
    expect(told.join('\n')).toMatch(/swells to more than .*encoding is broken.*"compress-me" is not known/su);
  });

  it('checks digests of blocks and of pages', async () => {
    const block = http(article(8));
    const right = { 'WARC-Block-Digest': sha1(block), 'WARC-Payload-Digest': sha1(Buffer.from(article(8))) };
    expect((await all(record({ block, fields: right }))).told).toEqual([]);
    const wrong = await all(record({ block, fields: { ...right, 'WARC-Payload-Digest': sha1(block) } }));
    expect(wrong.told).toEqual([expect.stringContaining('the digest of its page does not agree')]);
    expect(wrong.pages).toHaveLength(1);
    const block2 = await all(record({ block, fields: { ...right, 'WARC-Block-Digest': sha1(Buffer.from('x')) } }));
    expect(block2.told).toEqual([expect.stringContaining('at byte 0: the record of no address: its digest')]);
  });
});

describe('a damaged archive', () => {
  const wrong = (length: string): Buffer =>
    record({ address: 'https://coast.example/wrong', fields: { 'Content-Length': length }, block: http(article(20)) });

  it.each([['99999999'], ['3'], ['400'], ['-1'], ['many'], ['999999999999999']])(
    'with a length of %s is read up to the next record and beyond',
    async (length) => {
      const { pages, told } = await all(Buffer.concat([page(19), wrong(length), page(21), page(22)]));
      expect(pages[0]).toBe(article(19));
      expect(pages.slice(-2)).toEqual([article(21), article(22)]);
      expect(told.join('\n')).toContain('damaged-archive: at byte');
    },
  );

  it('that is cut gives all before, and says where', async () => {
    const whole = packed([page(1), page(2), page(3)]);
    const { pages, told } = await all(whole.subarray(0, whole.length - 100));
    expect(pages.slice(0, 2)).toEqual([article(1), article(2)]);
    expect(told[0]).toMatch(/at byte \d+: .*the file ends within it/u);
    const plain = Buffer.concat([page(1), page(2)]);
    const cut = await all(plain.subarray(0, plain.length - 300));
    expect(cut.pages).toHaveLength(2);
    expect(cut.told[0]).toMatch(/it ends after \d+ of \d+ bytes/u);
  });

  it('with a spoilt member gives all others', async () => {
    const members = [1, 2, 3, 4].map((number) => gzipSync(page(number)));
    const second = Buffer.from(members[1] ?? []);
    second.fill(0xaa, 60, 90);
    const { pages, told } = await all(Buffer.concat([members[0] ?? second, second, ...members.slice(2)]));
    expect(pages).toEqual([1, 3, 4].map((number) => article(number)));
    expect(told[0]).toContain(`at byte ${members[0]?.length}`);
  });

  it('tells the place in the file, packed or not', async () => {
    const bad = record({
      address: 'https://coast.example/bad',
      fields: { 'WARC-Block-Digest': sha1(Buffer.from('x')) },
      block: http(article(9)),
    });
    for (const write of [packed, Buffer.concat] as const) {
      const before = write([page(1), page(2)]);
      const { told } = await all(Buffer.concat([before, write([bad, page(3)])]));
      expect(told[0]).toContain(`at byte ${before.length}: the record of https://coast.example/bad`);
    }
  });

  it('of one long member that swells is left soon', async () => {
    const { told } = await all(gzipSync(Buffer.alloc(300_000_000)), 1 << 16);
    expect(told[0]).toContain('swells');
  });

  it('of junk, of nothing or of junk before a record never fails', async () => {
    expect((await all(Buffer.from('no archive at all'))).told.join()).toContain('no-archive');
    expect((await all(Buffer.alloc(0))).told.join()).toContain('no-archive');
    expect((await all(Buffer.concat([Buffer.from('junk\n'), page(4)]))).pages).toEqual([article(4)]);
  });

  it('however it was changed ends, and gives no page twice', async () => {
    const whole = [Buffer.concat([info, page(1), page(2)]), packed([info, page(1), page(2)])];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 30 }),
        async (which, at, bytes) => {
          const spoilt = Buffer.from(whole[which] ?? []);
          spoilt.set(bytes.subarray(0, spoilt.length - (at % spoilt.length)), at % spoilt.length);
          const { pages } = await all(spoilt);
          expect(pages.length).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 200 },
    );
  });
});
