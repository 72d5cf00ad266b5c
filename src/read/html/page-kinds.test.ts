import { describe, expect, it } from 'vitest';
import type { Report } from '../../model/report.ts';
import { readReport } from '../read.ts';
import { wordsOf } from '../testing.ts';

const TEXT = [
  'MARNBY (Coast Tribune) – A ferry with 120 people on board sank off Marnby on Thursday night, and nine people are missing, the coast guard said.',
  'It had left Oule at nine in the evening and was full, said Ana Brill, who speaks for the line that runs it.',
  'Boats from three villages searched until morning. Forty people were taken to the hospital at Oule, most of them cold and in shock.',
  'The line said that the ship had been looked at in March, and that nothing had been found to be wrong with it then.',
];
const BODY = TEXT.map((words) => `<p>${words}</p>`).join('');
const LONG = BODY.repeat(4);

function open(page: string): {
  readonly report: Report;
  readonly rules: readonly string[];
  readonly words: readonly string[];
} {
  const bytes = new TextEncoder().encode(`<!doctype html><html lang="en">${page}</html>`);
  const { report, notices } = readReport(bytes, { document: 'x', published: null, outlet: null });
  if (report === null) throw new Error('no report');
  return { report, rules: notices.map(({ rule }) => rule), words: notices.map(({ words }) => words) };
}

const head = (title: string, more = ''): string => `<head><title>${title}</title>${more}</head>`;
const HEADLINE = 'Ferry sinks off Marnby with 120 on board';
const data = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, ...value })}</script>`;

describe('a stub before a wall', () => {
  it('is told, and what it shows is read', () => {
    const asks = '<div class="gate"><p>Subscribe to continue reading. Already a subscriber? Sign in.</p></div>';
    const { report, rules } = open(
      `${head(HEADLINE)}<body><article><h1>${HEADLINE}</h1><p>${TEXT[0]}</p><p>${TEXT[1]}</p></article>${asks}</body>`,
    );
    expect(rules).toContain('paywall');
    expect(wordsOf(report, 'paragraph').join(' ')).toContain('nine people are missing');
  });

  it('is told by the data of the page', () => {
    expect(
      open(`${head(HEADLINE, data({ isAccessibleForFree: 'False' }))}<body><article>${BODY}</article></body>`).rules,
    ).toContain('paywall');
  });

  it('is no whole report with an offer under it', () => {
    const offer = '<p>Subscribe to continue reading our reports every day.</p>';
    expect(open(`${head(HEADLINE)}<body><article>${LONG}</article>${offer}</body>`).rules).not.toContain('paywall');
    expect(
      open(`${head(HEADLINE, data({ isAccessibleForFree: true }))}<body><article>${BODY}</article></body>`).rules,
    ).not.toContain('paywall');
  });
});

describe('a page that asks for consent', () => {
  const wall =
    '<h1>We value your privacy</h1><p>We and our 812 partners store cookies on your device and use personal data for tracking.</p><p>You can change your consent at any time in our privacy settings.</p>';

  it('is no report', () => {
    const { report, rules } = open(`${head('Coast Tribune')}<body><div>${wall}</div></body>`);
    expect(rules).toEqual(expect.arrayContaining(['cookie-wall', 'no-article']));
    expect(wordsOf(report, 'paragraph')).toEqual([]);
  });

  it('is not a report with a banner, nor one on the matter', () => {
    expect(
      open(`${head(HEADLINE)}<body><div class="cookie-banner">${wall}</div><article>${BODY}</article></body>`).rules,
    ).not.toContain('cookie-wall');
    const law =
      '<p>The court at Oule fined the line 40,000 crowns on Monday for its use of cookies without consent.</p><p>Ana Brill, a judge, said that passengers had never been asked.</p>';
    expect(open(`${head('Line fined')}<body><article>${law}</article></body>`).rules).not.toContain('cookie-wall');
  });
});

describe('an error in place of a page', () => {
  it.each([
    [
      '404 Not Found',
      '<h1>Not Found</h1><p>The page you requested could not be found on this server, which has 12 others.</p>',
    ],
    [
      'Just a moment...',
      '<h1>coast.example</h1><p>Checking your browser before you reach the site. Please enable JavaScript and cookies to continue.</p>',
    ],
    ['Access Denied', '<h1>Access Denied</h1><p>You do not have permission to see this. Ray ID 4411.</p>'],
    ['Coast Tribune | Page not found', '<p>Sorry.</p>'],
  ])('%s is no report', (title, body) => {
    const { report, rules } = open(`${head(title)}<body>${body}</body>`);
    expect(rules).toContain('error-page');
    expect(wordsOf(report, 'paragraph')).toEqual([]);
  });

  it.each([
    'Not found: nine of the crew of the Marnby ferry',
    '404 people were on board, line says',
    'Access denied to reporters at Oule',
  ])('%s is a headline', (title) => {
    expect(open(`${head(title)}<body><article><h1>${title}</h1>${BODY}</article></body>`).rules).not.toContain(
      'error-page',
    );
  });
});

describe('a report in parts', () => {
  const canonical = '<link rel="canonical" href="https://coast.example/2024/ferry">';

  it('is told where the page says so', () => {
    const { words } = open(`${head(HEADLINE)}<body><article>${BODY}</article><div>Page 1 of 3</div></body>`);
    expect(words).toContain('the report goes on on other pages (this is 1 of 3), which are not read here');
  });

  it.each(['/2024/ferry/2', '/2024/ferry?page=2', 'https://coast.example/2024/ferry/page/2/'])(
    'is told by a link to %s',
    (href) => {
      expect(
        open(`${head(HEADLINE, canonical)}<body><article>${BODY}</article><a href="${href}">2</a></body>`).rules,
      ).toContain('more-pages');
    },
  );

  it.each(['/2024/mill/2', '/2024', '/2024/ferry', 'https://other.example/2024/ferry/2', '/2024/ferry/22'])(
    'is not told by a link to %s',
    (href) => {
      expect(
        open(`${head(HEADLINE, canonical)}<body><article>${BODY}</article><a href="${href}">2</a></body>`).rules,
      ).not.toContain('more-pages');
    },
  );

  it('is not told by the pages of its comments', () => {
    const comments = '<div id="comments"><a href="/2024/ferry?page=2">older</a></div>';
    expect(open(`${head(HEADLINE, canonical)}<body><article>${BODY}</article>${comments}</body>`).rules).not.toContain(
      'more-pages',
    );
  });
});

describe('a quotation set apart', () => {
  it('that repeats the text is told from it', () => {
    const pull = '<blockquote class="pull">Forty people were taken to the hospital at Oule</blockquote>';
    const named = '<div class="pullquote">“nothing had been found to be wrong with it” — the line</div>';
    const { report } = open(`${head(HEADLINE)}<body><article>${BODY}${pull}${named}</article></body>`);
    const pulled = report.blocks.filter(({ reason }) => reason === 'pull-quote');
    expect(pulled.map(({ kind, start, end }) => [kind, report.text.slice(start, start + 6), end - start > 20])).toEqual(
      [
        ['furniture', 'Forty ', true],
        ['furniture', '“nothi', true],
      ],
    );
  });

  it('that says something of its own stays', () => {
    const own = '<blockquote>We counted 38 people in the water before it grew dark.</blockquote>';
    const { report } = open(`${head(HEADLINE)}<body><article>${BODY}${own}</article></body>`);
    expect(wordsOf(report, 'paragraph').join(' ')).toContain('38 people in the water');
  });
});

describe('a live blog', () => {
  const entry = (time: string, words: string): string =>
    `<div class="post"><time datetime="${time}">${time.slice(11, 16)}</time><p>${words}</p></div>`;
  const posts =
    entry('2024-05-04T07:10:00+02:00', 'Nine people are still missing, the coast guard says this morning.') +
    entry(
      '2024-05-03T23:50:00+02:00',
      'The search goes on tonight with boats from three villages, says Ana Brill of the line.',
    ) +
    entry('2024-05-03T22:15:00+02:00', 'A ferry with 120 people on board has sunk off Marnby, the coast guard says.');
  const published = '<meta property="article:published_time" content="2024-05-04T07:30:00+02:00">';

  it('has entries, each with its day', () => {
    const { report } = open(
      `${head(HEADLINE, published)}<body><main class="live-blog"><h1>${HEADLINE}</h1><div>${posts}</div></main></body>`,
    );
    expect(report.entries?.map(({ day }) => day)).toEqual(['2024-05-04', '2024-05-03', '2024-05-03']);
    expect(
      report.entries?.map(({ start, end }) => /\b(?:missing|tonight|sunk)\b/u.exec(report.text.slice(start, end))?.[0]),
    ).toEqual(['missing', 'tonight', 'sunk']);
    expect(wordsOf(report, 'furniture')).toEqual(expect.arrayContaining(['07:10', '23:50']));
  });

  it('may name the days of its entries in its data alone', () => {
    const updates = [
      {
        headline: 'Nine missing',
        articleBody: 'Nine people are still missing, the coast guard says this morning.',
        datePublished: '2024-05-04T07:10:00+02:00',
      },
      {
        headline: 'Ferry sinks',
        articleBody: 'A ferry with 120 people on board has sunk off Marnby, the coast guard says.',
        datePublished: '2024-05-03T22:15:00+02:00',
      },
    ];
    const live = data({ '@type': 'LiveBlogPosting', liveBlogUpdate: updates });
    const plain = updates.map(({ articleBody }) => `<div class="post"><p>${articleBody}</p></div>`).join('');
    expect(
      open(`${head(HEADLINE, live)}<body><main>${plain}</main></body>`).report.entries?.map(({ day }) => day),
    ).toEqual(['2024-05-04', '2024-05-03']);
  });

  it('is no page that does not say that it is one', () => {
    expect(
      open(`${head(HEADLINE, published)}<body><main><div>${posts}</div></main></body>`).report.entries,
    ).toBeUndefined();
    expect(
      open(`${head(HEADLINE)}<body><main class="live-blog"><article>${BODY}</article></main></body>`).report.entries,
    ).toBeUndefined();
  });
});

describe('the text in the data of a page', () => {
  it('is read where the page does not show it', () => {
    const body = TEXT.join('\n');
    const { report, rules } = open(
      `${head(HEADLINE, data({ articleBody: body }))}<body><div id="app">Loading</div></body>`,
    );
    expect(rules).toContain('text-in-data');
    expect(wordsOf(report, 'paragraph').join(' ')).toContain('nine people are missing');
  });

  it('finds the article where the mark-up hides it', () => {
    const rival = ['mills', 'roads', 'trams', 'wells', 'kilns', 'forts']
      .map(
        (what) =>
          `<p>Of all ${what} in that quiet inland valley hardly any was built before the last century began.</p>`,
      )
      .join('');
    const { report, rules } = open(
      `${head('Another headline', data({ articleBody: TEXT.join(' ') }))}<body><div class="a">${rival.repeat(2)}</div><div class="comments">${BODY}</div></body>`,
    );
    expect(rules).not.toContain('text-in-data');
    expect(wordsOf(report, 'paragraph').join(' ')).toContain('120 people');
    expect(report.text).not.toContain('quiet inland');
  });
});

describe('what a page says of itself', () => {
  it('is the day of its own zone, where two times name one moment', () => {
    const times = '<meta property="article:published_time" content="2024-05-03T23:30:00-05:00">';
    const { report } = open(
      `${head(HEADLINE, data({ datePublished: '2024-05-04T04:30:00Z', dateModified: '2024-05-05T10:00:00-05:00', articleSection: ['Coast', 'News'] }) + times)}<body><article>${BODY}</article></body>`,
    );
    expect(report.published).toMatchObject({
      from: '2024-05-03',
      reason: 'stated in meta article:published_time, 23:30 UTC-05:00, as in JSON-LD datePublished',
    });
    expect(report).toMatchObject({
      section: 'Coast',
      modified: { day: '2024-05-05', reason: 'stated in JSON-LD dateModified, 10:00 UTC-05:00' },
    });
  });

  it('may stand in microdata', () => {
    const marked = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><span itemprop="author">Mira Oss</span><span itemprop="articleSection">Coast</span><time itemprop="datePublished" datetime="2024-05-03">Friday</time><div itemprop="articleBody">${BODY}</div></div>`;
    expect(open(`<head></head><body>${marked}</body>`).report).toMatchObject({
      title: HEADLINE,
      byline: 'Mira Oss',
      section: 'Coast',
      published: { from: '2024-05-03' },
    });
  });

  it('may stand in the visible text beside the article, which comes last', () => {
    const line = '<div class="meta"><span>May 3, 2024</span></div>';
    const page = (more: string): string =>
      `${head(HEADLINE, more)}<body><header><h1>${HEADLINE}</h1>${line}</header><div class="body">${BODY}</div></body>`;
    expect(open(page('')).report.published).toMatchObject({ from: '2024-05-03', basis: 'stated' });
    expect(open(page('<meta name="date" content="2024-05-02">')).report.published.from).toBe('2024-05-02');
  });

  it.each(['admin', 'By', 'https://coast.example/brill'])('names no author where it says %s', (name) => {
    expect(
      open(`${head(HEADLINE, `<meta name="author" content="${name}">`)}<body><article>${BODY}</article></body>`).report
        .byline,
    ).toBeNull();
  });

  it('names its author without what is glued to the name', () => {
    const author = '<meta name="author" content="By Mira Oss | May 3, 2024 9:10 AM">';
    expect(open(`${head(HEADLINE, author)}<body><article>${BODY}</article></body>`).report.byline).toBe('Mira Oss');
  });
});
