import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFeed } from './many/feed.ts';
import type { Read } from './read.ts';
import { readReport } from './read.ts';

const read = (bytes: Uint8Array | string): Read =>
  readReport(Buffer.from(bytes), { document: 'x', published: null, outlet: null });
const PARAGRAPH =
  '<p>Nine people fled the town of Sarn on foot, the mayor told reporters who had come to the bridge.</p>';

describe('an input that is made to do harm', { timeout: 60_000 }, () => {
  it('of 100 MB is read up to a bound, and says so', () => {
    const page = `<html><body>${PARAGRAPH.repeat(1_000_000)}</body></html>`;
    expect(page.length).toBeGreaterThan(100_000_000);
    const { report, notices } = read(page);
    expect(notices.map(({ rule }) => rule)).toContain('page-too-long');
    expect(report?.text.length).toBeLessThan(2_000_000);
    expect(read('Nine people fled. '.repeat(6_000_000)).notices.map(({ rule }) => rule)).toContain('too-long');
  });

  it('of 100,000 nested elements, arrays or brackets ends', () => {
    for (const tag of ['div', 'b', 'table', 'ul', 'blockquote'])
      expect(read(`<html><body>${`<${tag}>`.repeat(100_000)}${PARAGRAPH}`).notices.length).toBeGreaterThan(0);
    expect(read('['.repeat(100_000)).report).not.toBeUndefined();
    expect(read(`{"uri":"x","headline":"y","body":${'['.repeat(100_000)}`).report?.item).toBeUndefined();
  });

  it('that laughs a billion times is not expanded', () => {
    const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]><rss><channel><item><title>&l10;</title><description>Nine fled.</description></item></channel></rss>`;
    const { items } = readFeed(Buffer.from(laughs), 'a.rss');
    expect(items[0]?.bytes.length).toBeLessThan(2_000);
  });

  it('that holds a packed bomb in a PDF document is given up in bounded memory', () => {
    const bomb = deflateSync(Buffer.concat([Buffer.from('BT (Nine fled) Tj ET '), Buffer.alloc(60_000_000, 0x20)]));
    const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${bomb.length}/Filter/FlateDecode>>\nstream\n`;
    const pdf = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')]);
    const { report, notices } = read(pdf);
    expect(report !== null || notices.length > 0).toBe(true);
  });

  it('that names itself by a script is left without it', () => {
    const { report } = read(
      `<html><head><title>Shells fall</title><meta property="og:site_name" content="Coast<script>alert(1)</script>"><meta name="author" content="<script>alert(2)</script>"></head><body>${PARAGRAPH}</body></html>`,
    );
    expect(report?.outlet).toBe('Coast');
    expect(report?.byline).toBeNull();
  });

  it('in several encodings at once is read as far as it can be', () => {
    const mixed = Buffer.concat([
      Buffer.from('<html><meta charset="utf-16"><body><p>caf\u00e9 '),
      Buffer.from([0xe9, 0xff, 0xc3]),
      Buffer.from(PARAGRAPH),
    ]);
    const { report } = read(mixed);
    expect(report?.text).toContain('Nine people fled the town');
  });

  it('that is only compressed says what it is', () => {
    expect(read(gzipSync('Nine people fled.')).notices[0]?.words).toContain('gzip');
  });
});
