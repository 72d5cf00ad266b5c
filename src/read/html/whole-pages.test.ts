import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';
import { wordsOf } from '../testing.ts';

const TITLE = 'Shells kill 12 in Oslem as thousands leave';
const TEXT = [
  'Shells fell on the market quarter of Oslem for a third night on Tuesday, killing at least 12 people and wounding more than 40.',
  'The director of the hospital said that 9 of the dead had been sleeping in the cellar of a bakery when its ceiling gave way.',
  'About 3,200 people have left the quarter since Sunday, and the relief office has opened two schools in Marrek for them.',
  'Relief groups have asked both sides for a pause of 48 hours so that the wounded can be brought out; neither has answered.',
];
const BODY = TEXT.map((words) => `<p>${words}</p>`).join('');

function open(page: string) {
  const bytes = new TextEncoder().encode(page);
  const { report, notices } = readReport(bytes, { document: 'x', published: null, outlet: null });
  if (report === null) throw new Error(notices.map(({ words }) => words).join());
  return { report, rules: notices.map(({ rule }) => rule), text: wordsOf(report, 'paragraph', 'caption') };
}
const page = (inner: string, head = `<title>${TITLE}</title>`): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${inner}</body></html>`;

describe('the outlet of a page', () => {
  it.each([
    ['behind the headline in its name', `<title>${TITLE} &#8211; Vesk Courier</title>`, 'Vesk Courier'],
    ['last, behind a section', `<title>${TITLE} | World | The Ulm Times</title>`, 'The Ulm Times'],
    [
      'in another node of its data',
      `<title>${TITLE}</title><script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"Northern Ledger"},{"@type":"NewsArticle","headline":"${TITLE}","publisher":{"@id":"#o"}}]}</script>`,
      'Northern Ledger',
    ],
    ['nowhere', `<title>${TITLE} | Latest news</title>`, null],
    ['nowhere, where a dash goes on with the headline', `<title>${TITLE}</title>`, null],
  ])('stands %s', (_, head, outlet) => {
    const heads = `<h1>Site name in a heading</h1><h1>${TITLE}</h1>`;
    expect(open(page(`${heads}<article>${BODY}</article>`, head)).report.outlet).toBe(outlet);
  });
});

describe('a page with several articles', () => {
  const story = (title: string, body: string): string => `<article class="story"><h1>${title}</h1>${body}</article>`;
  const other = `<p>The ferry line to Ulm will reopen on Friday after two weeks of repairs, the port authority said on Wednesday.</p><p>Two of its three boats had been laid up since a storm tore their moorings at the end of April.</p>`;

  it('is read as the one that its title names', () => {
    const { text, rules } = open(
      page(`<main>${story(TITLE, BODY)}${story('Ferry line to Ulm reopens', other)}</main>`),
    );
    expect(text).toEqual(TEXT);
    expect(rules).toContain('other-articles');
  });

  it('is read whole where no title tells them apart, or they are sections of one', () => {
    const sections = `<h1>${TITLE}</h1><section><h2>The night</h2>${BODY}</section><section><h2>The ferry</h2>${other}</section>`;
    const { text, rules } = open(page(`<main>${sections}</main>`));
    expect(text).toHaveLength(6);
    expect(rules).not.toContain('other-articles');
  });
});

describe('a page whose article is only in the data of its scripts', () => {
  const app = (data: unknown): string =>
    page(
      `<div id="app">Loading…</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`,
    );
  const comments = [
    { text: 'My cousin says that it was at least 30 dead and that nobody counts those in the cellars.' },
  ];

  it.each([
    [
      'a list of paragraphs',
      { props: { article: { title: TITLE, body: TEXT.map((text) => ({ type: 'p', text })) }, comments } },
    ],
    ['mark-up', { data: { story: { headline: TITLE, content: { html: BODY } }, comments } }],
  ])('is read from %s', (_, data) => {
    const { text, rules } = open(app(data));
    expect(text).toEqual(TEXT);
    expect(rules).toContain('text-in-data');
  });

  it.each([
    ['of another title', { article: { title: 'Ferry line to Ulm reopens', body: TEXT } }],
    ['that is no JSON', 'window.state = {'],
  ])('is not read from data %s', (_, data) => {
    expect(open(app(data)).text).toEqual([]);
  });

  it('is not read where the page shows its article', () => {
    const data = JSON.stringify({
      title: TITLE,
      body: [...TEXT, 'A sentence that stands in the data of the page alone.'],
    });
    const shown = page(`<article><h1>${TITLE}</h1>${BODY}</article><script type="application/json">${data}</script>`);
    expect(open(shown).text).toEqual(TEXT);
  });
});

describe('a gallery', () => {
  const caption = (place: string): string =>
    `<figure><img><figcaption>Families wait at the ${place} of Oslem with what they could carry on Tuesday.</figcaption></figure>`;

  it('is its captions', () => {
    const { text } = open(page(`<main><h1>${TITLE}</h1>${['bridge', 'mill', 'school'].map(caption).join('')}</main>`));
    expect(text).toHaveLength(3);
  });
});

describe('a page for the printer', () => {
  it('has the headline over its text for its title, and the line of its byline', () => {
    const printed = `<p><a href="#">Close window</a></p><h2>${TITLE}</h2><p>By LENA MARN<br>Wednesday, May 14, 2031</p>${BODY}<p>Find this article at: https://coast.example/2031/oslem</p>`;
    const { report, text } = open(page(printed, '<title>Print Article</title>'));
    expect([report.title, report.byline, report.published.from]).toEqual([TITLE, 'LENA MARN', '2031-05-14']);
    expect(text).toEqual(TEXT);
  });
});

describe('lines round an article', () => {
  it.each(['Torm reported from Ulm.', 'Lena Marn and Ada Torm reported from Ulm and the Vesk Valley.'])(
    '%s is a credit',
    (line) => {
      expect(wordsOf(open(page(`<article>${BODY}<p>${line}</p></article>`)).report, 'credit')).toEqual([line]);
    },
  );

  it.each(['Torm reported from Ulm that nine men had drowned.', 'Two deaths were reported from Ulm.'])(
    '%s is text',
    (line) => {
      expect(open(page(`<article>${BODY}<p>${line}</p></article>`)).text).toContain(line);
    },
  );

  it('who is quoted in a pull quote stands apart with it', () => {
    const pull =
      '<figure><blockquote><p>had been sleeping in the cellar of a bakery</p><cite>Ina Maro</cite></blockquote></figure>';
    expect(open(page(`<article>${BODY}${pull}<p>${TEXT[0]}</p></article>`)).text.join()).not.toContain('Ina Maro');
  });
});
