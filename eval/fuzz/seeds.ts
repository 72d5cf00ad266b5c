import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zip } from '../../src/app/add/zip.test-kit.ts';
import { joinPages } from '../../src/read/html/joined.ts';
import { newsItem, newsMessage, ninjs } from '../../src/read/news/news.test-kit.ts';
import { pdf } from '../../src/read/pdf/pdf.test-kit.ts';
import { article, http, packed, record } from '../../src/read/warc/archive.test-kit.ts';

/** A sound input that is changed at random; `weight` is how often it is taken, beside the others. */
export interface FuzzSeed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly weight: number;
}

/** What stands in every script and handler, and must never stand in a report. */
export const CANARY = 'zqx_never_read';
export const SCRIPT = `<script>window.${CANARY}=1</script>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shells fall on Oslem - Coast Tribune</title>
<link rel="canonical" href="https://coast.example/2031/05/06/shells"><meta property="og:site_name" content="Coast Tribune">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Shells fall on Oslem","datePublished":"2031-05-06T08:00:00Z"}</script>
${SCRIPT}<style>p{color:red}</style></head><body onload="${CANARY}()"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Shells fall on Oslem</h1><p class="byline">By Mirel Aldo</p><figure><img src="a.jpg" onerror="${CANARY}()"><figcaption>The market of Oslem on Tuesday. Photo: Reuters</figcaption></figure>
<p>OSLEM (Reuters) &ndash; At least 31 people were killed &amp; 40 wounded when shells fell on the market, the town&#8217;s hospital said.</p>
<table><tr><td>Dead</td><td>31</td></tr></table><blockquote>We counted 40 wounded in one night.</blockquote><p>The mayor asked every household that still had petrol to drive the wounded to Sarn.</p></article>
<footer><form><input name="q"><textarea>${CANARY}</textarea></form>&copy; 2031 Coast Tribune</footer></body></html>`;

const TEXT = `Home | World | Video\n\nShells fall on Oslem\n\nPublished 6 May 2031\n\nBy Mirel Aldo\n\nOSLEM (Reuters) - At least 31 people were killed\nwhen shells fell on the market, the hospital of the\ntown said on Tuesday.\n\n"We counted 40 wounded," a nurse told Reuters.\n\nRead more on: Oslem\nShare this\n`;

const MAIL = `From: "Halden News" <wire@halden.example>\r\nTo: desk@coast.example\r\nDate: Tue, 06 May 2031 23:30:00 -0500\r\nMessage-ID: <1@halden.example>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?U2hlbGxzIGZhbGwgb24gT3NsZW0=?=\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: multipart/alternative; boundary="b2"\r\n\r\n--b2\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nNine people fled the town of Sarn on foot, the mayor told reporters =E2=80=93 all of=\r\n them at night.\r\n--b2\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(
  PAGE,
)
  .toString('base64')
  .replace(
    /(.{76})/gu,
    '$1\r\n',
  )}\r\n--b2--\r\n--b1\r\nContent-Type: text/plain; name="n.txt"\r\nContent-Disposition: attachment; filename*=utf-8''n%20o.txt\r\n\r\nNine people fled Sarn.\r\n--b1--\r\n`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast reader</title><link>https://coast.example/</link><item><title>Ferry sinks</title><link>https://coast.example/ferry</link><description><![CDATA[<p>At least 12 people drowned. ${SCRIPT}</p>]]></description><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate><source url="https://g.example">Marrow Gazette</source></item><item><title>Fire in Sarn</title><content:encoded>&lt;p&gt;Nine people were hurt.&lt;/p&gt;</content:encoded></item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><title>Fire &b;</title><link rel="alternate" href="https://coast.example/fire"/><updated>2031-05-05T10:00:00Z</updated><content type="html">&lt;p&gt;Nine people were hurt.&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Coast',
  items: [{ id: '1', url: 'https://coast.example/1', content_html: `<p>Nine people fled Sarn.</p>${SCRIPT}` }],
});

const prose = (page: number): { words: string; y: number; size?: number }[] => [
  { words: 'Halden Relief Council', y: 810, size: 8 },
  { words: 'Harbour quarter empties', y: 760, size: 20 },
  { words: `On day ${page} about 3,200 people left the quarter on foot or in lorries, the port`, y: 700 },
  { words: 'authority told relief workers who had come to the bridge.', y: 686 },
  { words: `Page ${page} of 3`, y: 30, size: 8 },
];

const COLUMNS = Array.from({ length: 12 }, (_, at) =>
  at < 6
    ? [
        { words: `Nine people of row ${at} fled the town`, y: 700 - at * 14, x: 50 },
        { words: `and 340 others of row ${at} slept in Sarn`, y: 700 - at * 14, x: 320 },
      ]
    : ['Oslem', '12', '400'].map((words, index) => ({ words, y: 600 - at * 16, x: 60 + index * 110 })),
).flat();

const LIVE = `<!doctype html><html lang="en"><head><title>Sarn: live</title><meta property="article:published_time" content="2031-05-05T18:00:00Z"><meta property="article:modified_time" content="2031-05-07T08:00:00Z">${SCRIPT}</head><body><main class="live-blog"><h1>Sarn: live</h1><h2>Tuesday 6 May</h2>${[
  '07:10',
  '00.20',
  '11:50 pm',
  '21:15 – Boats have left.',
]
  .map(
    (clock, at) =>
      `${at === 2 ? '<h2>Monday</h2>' : ''}<div class="post"><span>${clock}</span><p>Nine people of part ${at} fled the town of Sarn on foot, the mayor says.</p></div>`,
  )
  .join('')}</main></body></html>`;

const partOf = (number: number): { readonly address: string; readonly bytes: Uint8Array } => ({
  address: `https://coast.example/sarn/${number}`,
  bytes: Buffer.from(
    `<html><head><title>Sarn</title><link rel="canonical" href="https://coast.example/sarn">${SCRIPT}</head><body><article><h1>Sarn</h1><p>On day ${number} nine people fled the town of Sarn on foot, its mayor told reporters.</p></article><a href="/sarn/${number + 1}">next</a></body></html>`,
  ),
});

const TABLE = `<html><title>Sarn</title>${SCRIPT}<body><article><p>Nine people fled the town of Sarn on foot, its mayor told reporters.</p><table>${[
  ['District', 'Dead', 'Hurt', 'Families'],
  ['Oslem', '12', '400', '3'],
]
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table></article></body></html>`;

const SMALL = `<html><title>Sarn</title><p>Nine people fled the town of Sarn on foot.</p>${SCRIPT}</html>`;
const page = (number: number): Buffer => record({ address: `https://coast.example/${number}`, block: http(SMALL) });
const records = [
  record({ type: 'warcinfo', block: 'software: none\r\n' }),
  page(1),
  record({ address: 'https://coast.example/gz', block: http(gzipSync(SMALL), { 'Content-Encoding': 'gzip' }) }),
  record({ address: 'https://coast.example/br', block: http(brotliCompressSync(SMALL), { 'Content-Encoding': 'br' }) }),
  record({
    address: 'https://coast.example/ch',
    block: http(`10\r\n${SMALL.slice(0, 16)}\r\n20\r\n${SMALL.slice(16, 48)}\r\n0\r\n\r\n`, {
      'Transfer-Encoding': 'chunked',
    }),
  }),
  record({ type: 'revisit', address: 'https://coast.example/1', block: http('') }),
  record({ type: 'resource', fields: { 'Content-Type': 'text/plain' }, block: 'Nine people fled Sarn.' }),
];

/** One sound input of every format, under the name that a file of it has. */
export const SEEDS: readonly FuzzSeed[] = [
  { name: 'page.html', bytes: Buffer.from(PAGE), weight: 16 },
  { name: 'utf16.html', bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PAGE, 'utf16le')]), weight: 3 },
  { name: 'text.txt', bytes: Buffer.from(TEXT), weight: 14 },
  { name: 'latin.txt', bytes: Buffer.from(TEXT.replace(/"/gu, '\u0093'), 'latin1'), weight: 4 },
  { name: 'mail.eml', bytes: Buffer.from(MAIL), weight: 6 },
  {
    name: 'mails.mbox',
    bytes: Buffer.from(
      `From a@b.example Thu May  6 07:08:09 2031\n${MAIL}\nFrom a@b.example Thu May  6 07:08:09 2031\n${MAIL}\n`,
    ),
    weight: 2,
  },
  { name: 'feed.rss', bytes: Buffer.from(RSS), weight: 8 },
  { name: 'feed.atom', bytes: Buffer.from(ATOM), weight: 6 },
  { name: 'feed.json', bytes: Buffer.from(JSON_FEED), weight: 4 },
  { name: 'item.json', bytes: Buffer.from(JSON.stringify(ninjs())), weight: 8 },
  {
    name: 'items.json',
    bytes: Buffer.from(
      JSON.stringify({ items: [ninjs(), ninjs({ version: '2', body: `<p>Ten fled.</p>${SCRIPT}` })] }),
    ),
    weight: 4,
  },
  { name: 'item.xml', bytes: Buffer.from(newsItem({ body: `<p>Ten people fled Sarn.</p>${SCRIPT}` })), weight: 8 },
  {
    name: 'items.xml',
    bytes: Buffer.from(newsMessage([newsItem(), newsItem({ version: '2', status: 'canceled' })])),
    weight: 5,
  },
  {
    name: 'table.csv',
    bytes: Buffer.from(
      'id,day,paper,body\r\na1,2031-05-05,Coast Tribune,"Shells killed 14 people in Oslem, ""officials"" said."\r\na2,,,x\r\n',
    ),
    weight: 4,
  },
  {
    name: 'lines.jsonl',
    bytes: Buffer.from('{"body":"Shells killed 14 people in Oslem.","day":"2031-05-05"}\n{"body":7}\n'),
    weight: 4,
  },
  { name: 'plain.warc', bytes: Buffer.concat(records), weight: 8 },
  { name: 'members.warc.gz', bytes: packed(records), weight: 8 },
  { name: 'whole.warc.gz', bytes: gzipSync(Buffer.concat(records)), weight: 4 },
  {
    name: 'pages.wacz',
    bytes: zip([
      { name: 'datapackage.json', bytes: Buffer.from('{}') },
      { name: 'archive/a.warc.gz', bytes: packed(records) },
      { name: 'archive/b.warc', bytes: Buffer.from(article(7)), packed: true },
    ]),
    weight: 5,
  },
  { name: 'report.pdf', bytes: pdf([prose(1), prose(2), prose(3)]), weight: 3 },
  { name: 'columns.pdf', bytes: pdf([COLUMNS]), weight: 1 },
  { name: 'live.html', bytes: Buffer.from(LIVE), weight: 6 },
  { name: 'pages.html', bytes: Buffer.from(joinPages([1, 2, 3].map(partOf))), weight: 4 },
  { name: 'table.html', bytes: Buffer.from(TABLE), weight: 3 },
];
