import { describe, expect, it } from 'vitest';
import type { Read } from '../read.ts';
import { readReport } from '../read.ts';
import { wordsOf } from '../testing.ts';
import { newsmlItems, ninjsItems, ninjsLines } from './many-items.ts';
import { newsItem, newsMessage, ninjs } from './news.test-kit.ts';

const bytesOf = (words: unknown): Uint8Array =>
  new TextEncoder().encode(typeof words === 'string' ? words : JSON.stringify(words));
const read = (words: unknown): Read => readReport(bytesOf(words), { document: 'a', published: null, outlet: null });

describe.each([
  ['ninjs', ninjs()],
  [
    'ninjs 3.0',
    {
      uri: 'urn:halden:story:1',
      standard: { name: 'ninjs', version: '3.0' },
      version: '1',
      versionCreated: '2031-05-06T23:30:00-05:00',
      pubStatus: 'usable',
      headlines: [{ role: 'main', value: 'Shells fall on Oslem' }],
      byline: 'By Mirel Aldo',
      located: 'Oslem',
      copyrightHolder: 'Halden News Agency',
      bodies: [
        { role: 'summary', contentType: 'text/plain', value: 'Shells.' },
        { role: 'main', contentType: 'text/html', value: ninjs()['body_html'] },
      ],
    },
  ],
  ['NewsML-G2', newsItem()],
  [
    'NewsML-G2 with a prefix',
    newsItem()
      .replace(/<(\/?)(?=newsItem|itemMeta|contentMeta|contentSet|inlineXML)/gu, '<$1nar:')
      .replace('xmlns=', 'xmlns:nar='),
  ],
])('an item in %s', (_, words) => {
  it('is a report with what it states of itself', () => {
    const { report, notices } = read(words);
    if (report === null) throw new Error('no report');
    expect(report).toMatchObject({
      title: 'Shells fall on Oslem',
      byline: 'Mirel Aldo',
      outlet: 'Halden News Agency',
      published: { from: '2031-05-06', basis: 'stated' },
      item: { version: '1', changed: '2031-05-06T23:30:00-05:00', status: 'usable', embargo: null },
    });
    expect(wordsOf(report, 'headline')).toEqual(['Shells fall on Oslem']);
    expect(wordsOf(report, 'dateline')).toEqual(['Oslem']);
    expect(wordsOf(report, 'paragraph')).toHaveLength(2);
    expect(report.credits.map(({ agency, cue }) => [agency, cue])).toEqual([['Halden News Agency', 'provider']]);
    expect(notices).toEqual([]);
  });
});

describe('an item', () => {
  it.each([
    ['ninjs', ninjs({ status: 'canceled', embargo: '2031-05-08T06:00:00Z', body: '' })],
    ['NewsML-G2', newsItem({ status: 'canceled', embargo: '2031-05-08T06:00:00Z', body: '' })],
  ])('in %s that is withdrawn or under embargo says so', (_, words) => {
    const { report, notices } = read(words);
    expect(report?.item).toMatchObject({ status: 'canceled', embargo: '2031-05-08T06:00:00Z' });
    expect(notices.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['embargo', 'canceled']));
  });

  it('lets nothing run and expands nothing', () => {
    const body = '<p>Nine fled.<script>alert(1)</script></p><p onclick="alert(2)">Ten stayed.<style>p{}</style></p>';
    for (const words of [ninjs({ body }), newsItem({ body })])
      expect(read(words).report?.text).not.toMatch(/alert|p\{\}/u);
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>${newsItem({ body: '<p>Nine fled &b; &c;.</p>' })}`;
    const { report } = read(laughs);
    expect(report?.item?.version).toBe('1');
    expect(report?.text).not.toMatch(/haha|root:/u);
  });

  it('whose body was escaped once too often is read as mark-up', () => {
    const body = '<![CDATA[<p>Nine fled.</p><script>alert(1)</script><p>Ten stayed.</p>]]>';
    const { report } = read(newsItem({ body }));
    if (report === null) throw new Error('no report');
    expect(wordsOf(report, 'paragraph')).toEqual(['Nine fled.', 'Ten stayed.']);
    expect(
      read({ ...ninjs(), body_html: undefined, body_text: 'Nine fled.<script>alert(1)</script>' }).report?.text,
    ).not.toContain('alert');
  });

  it('whose fields hold mark-up keeps their words', () => {
    const held = {
      ...ninjs({ headline: '<b>Shells</b> fall<script>alert(1)</script>' }),
      copyrightholder: 'HNA<script>alert(2)</script>',
    };
    expect(read(held).report).toMatchObject({ title: 'Shells fall', outlet: 'HNA' });
    expect(read(held).report?.text).not.toContain('alert');
  });

  it('that nests without end ends', () => {
    const deep = `${'<div>'.repeat(100_000)}Nine fled.${'</div>'.repeat(100_000)}`;
    for (const words of [ninjs({ body: deep }), newsItem({ body: deep })]) expect(read(words).report).not.toBeNull();
  });

  it('is not any JSON or XML', () => {
    expect(read({ uri: 'x', name: 'no story' }).report?.mediaType).toBe('text/plain');
    expect(read('{"uri": broken').report?.mediaType).toBe('text/plain');
    expect(read('<newsItem>no id</newsItem> and some words').report?.item).toBeUndefined();
  });
});

describe('many items in a file', () => {
  it('of NewsML-G2 each keep their own bytes', () => {
    const items = [
      newsItem(),
      newsItem({ id: 'urn:newsml:halden.example:2', headline: 'A & B'.replace('&', '&amp;') }),
    ];
    const found = newsmlItems(bytesOf(newsMessage(items)), 'm.xml');
    expect(found?.items.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(items);
    expect(newsmlItems(bytesOf(newsMessage([`${items[0]}<packageItem/>`])), 'm.xml')?.notices[0]?.words).toContain(
      '1 items',
    );
    expect(newsmlItems(bytesOf('<rss/>'), 'm.xml')).toBeNull();
  });

  it('of ninjs may be a list or lines', () => {
    expect(ninjsItems(bytesOf({ items: [ninjs(), { no: 'item' }] }), 'm.json')).toMatchObject({
      items: [{ given: { document: 'm.json#1' } }],
      notices: [{ words: '1 entries of the list are no news items' }],
    });
    expect(ninjsItems(bytesOf([1, 2]), 'm.json')).toBeNull();
    expect(ninjsItems(bytesOf(ninjs()), 'm.json')).toBeNull();
    const lines = `${JSON.stringify(ninjs())}\n\n{"a":1}\n${JSON.stringify(ninjs({ version: '2' }))}\n`;
    expect(ninjsLines(bytesOf(lines), 'm.jsonl')).toMatchObject({
      items: [{}, {}],
      notices: [{ words: 'line 3 is no news item' }],
    });
    expect(ninjsLines(bytesOf('{"a":1}'), 'm.jsonl')).toBeNull();
  });
});
