import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';
import { readFeed } from './feed.ts';

const feed = (words: string) => readFeed(new TextEncoder().encode(words), 'feed');
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>News of the North</title><image><title>Logo</title></image>
<item><title>Ferry aground &amp; safe</title><guid>a1</guid><pubDate>Mon, 08 Mar 2021 23:10:00 GMT</pubDate><source url="https://courier.example">Valdera Courier</source>
<content:encoded><![CDATA[<p>The ferry to Marn ran aground on Monday with 120 people on board, the coast guard said.</p>]]></content:encoded><description>Short.</description></item>
<item><title>Road open again</title><description>The road over the Tarn pass is open again, the council said.</description></item>
<item></item></channel></rss>`;

describe('readFeed', () => {
  it('keeps the publisher of an entry apart from the feed that brought it', () => {
    const { items, notices } = feed(RSS);
    expect(items.map(({ given, transport }) => ({ ...given, transport }))).toEqual([
      { document: 'a1', published: '2021-03-08', outlet: 'Valdera Courier', transport: 'News of the North' },
      { document: 'feed#2', published: null, outlet: 'News of the North', transport: null },
    ]);
    expect(notices.map(({ rule }) => rule)).toEqual(['empty-entry']);
  });

  it('gives bytes that read as a report', () => {
    const [item] = feed(RSS).items;
    const report = item && readReport(item.bytes, item.given).report;
    expect(report?.title).toBe('Ferry aground & safe');
    expect(report?.text).toContain('120 people on board');
  });

  it('reads Atom and JSON Feed', () => {
    const atom = feed(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>North</title><entry><id>x</id><title>Ferry</title><published>2021-03-08T10:00:00Z</published><source><title>Courier</title></source><summary>It sailed.</summary></entry></feed>',
    );
    expect(atom.items[0]).toMatchObject({
      given: { document: 'x', published: '2021-03-08', outlet: 'Courier' },
      transport: 'North',
    });
    const json = feed(
      '{"version":"https://jsonfeed.org/version/1.1","title":"North","items":[{"id":"1","content_text":"It sailed.","date_published":"2021-03-08T10:00:00Z"}]}',
    );
    expect(json.items[0]?.given).toEqual({ document: '1', published: '2021-03-08', outlet: 'North' });
  });

  it('expands no entities of a document, and says what is no feed', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
    expect(new TextDecoder().decode(feed(bomb).items[0]?.bytes)).not.toContain('haha');
    for (const words of ['', '<html><p>No feed</p></html>', '{"a":1}', '{', 'plain words'])
      expect(feed(words).notices.map(({ rule }) => rule)).toEqual(['bad-feed']);
  });

  it('is read in the encoding that the server named, else in the one that it declares', () => {
    const cyrillic = (declared: string): Uint8Array =>
      Buffer.concat([
        Buffer.from(`<?xml version="1.0"${declared}?><rss><channel><item><title>`),
        Buffer.from([0xcc, 0xe8, 0xf0]),
        Buffer.from('</title></item></channel></rss>'),
      ]);
    const titleOf = (...given: Parameters<typeof readFeed>): string =>
      new TextDecoder().decode(readFeed(...given).items[0]?.bytes).trim();
    expect(titleOf(cyrillic(' encoding="windows-1251"'), 'feed')).toBe('Мир');
    expect(titleOf(cyrillic(''), 'feed', 'windows-1251')).toBe('Мир');
    expect(titleOf(cyrillic(' encoding="windows-1251"'), 'feed', 'windows-1252')).toBe('Ìèð');
    expect(titleOf(cyrillic(''), 'feed')).toBe('Ìèð');
  });

  it('reads mark-up that stands in an Atom entry as elements, and titles escaped twice', () => {
    const body =
      '<p>Nine people are missing off Marnby, the <a href="/x">coast guard</a> said.</p><table><tr><th>Port</th><th>Dead</th></tr><tr><td>Oule</td><td>12</td></tr></table>';
    const [item] = feed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title type="html">Ferry &amp;amp; crew</title><content type="xhtml"><xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml">${body}</xhtml:div></content><updated>2021-03-08T00:00:00Z</updated></entry></feed>`,
    ).items;
    const report = item && readReport(item.bytes, item.given).report;
    expect([report?.title, report?.published.from]).toEqual(['Ferry & crew', '2021-03-08']);
    expect(report?.text).toContain('off Marnby, the coast guard said.');
    expect(report?.tables).toHaveLength(1);
  });

  it('takes from an aggregator neither the name behind a headline nor the headlines of others', () => {
    const links = ['Ferry sinks off Marnby', 'Nine missing after ferry sinks'].map(
      (words, at) => `&lt;li&gt;&lt;a href="https://a.example/${at}"&gt;${words}&lt;/a&gt; Daily ${at}&lt;/li&gt;`,
    );
    const [item] = feed(
      `<rss><channel><title>All news</title><item><title>Ferry sinks off Marnby - Valdera Courier</title><source url="https://c.example">Valdera Courier</source><description>&lt;ol&gt;${links.join('')}&lt;/ol&gt;</description></item></channel></rss>`,
    ).items;
    expect(item && readReport(item.bytes, item.given).report?.text.trim()).toBe('Ferry sinks off Marnby');
  });

  it('leaves out where an entry says that it first appeared', () => {
    const words =
      'Nine people are missing off Marnby, the coast guard said on Monday.</p><p>Boats from three villages have joined the search for them since the early morning.';
    const note = 'The post <a href="/x">Ferry sinks</a> appeared first on <a href="/">Valdera Courier</a>.';
    const [item] = feed(
      `<rss><channel><title>F</title><item><title>Ferry sinks</title><description><![CDATA[<p>${words}</p><p>${note}</p>]]></description></item></channel></rss>`,
    ).items;
    const report = item && readReport(item.bytes, item.given).report;
    expect(report?.blocks.filter(({ kind }) => kind === 'furniture').map(({ reason }) => reason)).toEqual([
      'feed-note',
    ]);
  });

  it('takes no code or mark-up for the name of a publisher', () => {
    const [item] = feed(
      '<rss><channel><title>F</title><item><title>Ferry sinks</title><source ript>window.x=1</script>]]>Valdera Courier</source></item></channel></rss>',
    ).items;
    expect(item?.given.outlet).toBe('F');
  });
});
