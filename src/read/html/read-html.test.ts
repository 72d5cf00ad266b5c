import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';
import { read, wordsOf } from '../testing.ts';

const BODY = `
<p>LINDAL (Valdera Courier) – Fire went through the paper mill at Lindal on Monday night and killed two guards, the fire service said.</p>
<p>The owner said that 40 people had left the building in time. “We counted them twice,” said Mira Oss, who runs the mill.</p>
<p>Firefighters from three districts worked until morning, and the road to the coast was closed for six hours.</p>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Two guards die in mill fire - Valdera Courier</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news</a></li></ul></nav>
<article><h1>Two guards die in mill fire</h1>${body}</article>
<aside><h2>More from Lindal</h2><ul><li><a href="/1">Ferry late again as storm keeps boats in port</a></li></ul></aside>
<footer>© 2021 Valdera Courier. All rights reserved.</footer></body></html>`;

describe('a web page', () => {
  it('gives its paragraphs and leaves what stands round them', () => {
    const report = read(page('', BODY));
    expect(report.mediaType).toBe('text/html');
    expect(report.title).toBe('Two guards die in mill fire');
    expect(wordsOf(report, 'paragraph').join(' ')).toMatch(/^Fire went through .* for six hours\.$/u);
    expect(report.text).not.toMatch(/Ferry late|World news|All rights/u);
  });

  it('lets no script, handler or style reach the text', () => {
    const hostile = `<p onclick="steal()">${'The mill burned for nine hours, the fire service said. '.repeat(4)}<script>evil("99 people died")</script></p><style>p::after{content:"88 dead"}</style><noscript>77 dead</noscript><svg><text>66 dead</text></svg>`;
    const report = read(page('<script>var x = "55 people died"</script>', BODY + hostile));
    expect(report.text).not.toMatch(/evil|steal|99|88|77|66|55|content/u);
    expect(report.text).toContain('nine hours');
  });

  it('tells captions and subheadings by their mark-up', () => {
    const report = read(
      page(
        '',
        `${BODY}<figure><img src="x.jpg"><figcaption>The mill at Lindal in 2019</figcaption></figure><h2>Third fire</h2><p>It was the third fire at the mill in ten years, and the worst of them, the council said on Tuesday.</p>`,
      ),
    );
    expect(wordsOf(report, 'caption')).toEqual(['The mill at Lindal in 2019']);
    expect(wordsOf(report, 'subheading')).toEqual(['Third fire']);
  });

  it('says when it was published, by what is surest', () => {
    const data =
      '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Two guards die in mill fire","datePublished":"2021-03-08T23:50:00-05:00","author":[{"name":"Ana Brill"}],"publisher":{"name":"Valdera Courier"}}]}</script>';
    const meta =
      '<meta property="article:published_time" content="2021-03-01"><meta property="og:site_name" content="The Courier">';
    expect(read(page(data + meta, BODY))).toMatchObject({
      published: { from: '2021-03-08', basis: 'stated', reason: 'stated in JSON-LD datePublished, 23:50 UTC-05:00' },
      byline: 'Ana Brill',
      outlet: 'The Courier',
    });
    expect(read(page(meta, BODY)).published).toMatchObject({
      from: '2021-03-01',
      reason: 'stated in meta article:published_time',
    });
    expect(
      read(page('<link rel="canonical" href="https://courier.example/2021/03/09/mill">', BODY)).published.from,
    ).toBe('2021-03-09');
    expect(read(page('', BODY)).published).toMatchObject({ from: null, basis: 'unknown' });
  });

  it('decodes what the page declares', () => {
    const bytes = Uint8Array.from(
      page('<meta charset="windows-1252">', BODY.replace('Lindal', 'L\xf6ndal').replace(/[“”–]/gu, '-')),
      (letter) => letter.charCodeAt(0),
    );
    expect(readReport(bytes, { document: 'x', published: null, outlet: null }).report?.text).toContain('Löndal');
  });

  it('that nests without end is left in time, with a notice', () => {
    const { notices } = readReport(new TextEncoder().encode(`<html><body>${'<div>'.repeat(100_000)}Two people died.`), {
      document: 'x',
      published: null,
      outlet: null,
    });
    expect(notices.map(({ rule }) => rule)).toContain('page-too-deep');
  }, 20_000);
});
