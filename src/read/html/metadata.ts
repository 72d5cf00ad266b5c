import type { DomDocument } from './dom.ts';
import type { ArticleData } from './json-ld.ts';

/** What a page says of itself in its head and its mark-up. */
export interface PageData {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly times: readonly PageTime[];
}

/** A time that mark-up gives, as written, with where it stands. In order of trust. */
export interface PageTime {
  readonly kind: 'published' | 'modified';
  readonly value: string;
  readonly where: string;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'publish-date',
  'publish_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'article_date_original',
  'date',
  'displaydate',
  'timestamp',
  'bt:pubdate',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
];
const LONGEST_TITLE = 300;

export function readPageData(document: DomDocument, data: ArticleData | null): PageData {
  const meta = metaOf(document);
  const title =
    data?.headline ??
    meta.get('og:title') ??
    meta.get('twitter:title') ??
    headingOf(document) ??
    document.querySelector('title')?.textContent?.trim() ??
    null;
  const site = meta.get('og:site_name') ?? data?.publisher ?? meta.get('application-name') ?? null;
  return {
    title: title === null ? null : withoutSite(title.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE), site),
    author: authorOf(data?.author ?? meta.get('author') ?? meta.get('byl') ?? meta.get('parsely-author') ?? null),
    outlet: site,
    section: meta.get('article:section') ?? data?.section ?? null,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null,
    language: document.documentElement?.getAttribute('lang') ?? meta.get('og:locale') ?? null,
    times: timesOf(document, data, meta),
  };
}

function metaOf(document: DomDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function timesOf(
  document: DomDocument,
  data: ArticleData | null,
  meta: ReadonlyMap<string, string>,
): readonly PageTime[] {
  const times: PageTime[] = [];
  const add = (kind: PageTime['kind'], value: string | null | undefined, where: string): void => {
    if (value != null && value !== '') times.push({ kind, value, where });
  };
  add('published', data?.published, 'JSON-LD datePublished');
  for (const name of PUBLISHED_META) add('published', meta.get(name), `meta ${name}`);
  for (const prop of ['datePublished', 'dateCreated']) {
    const element = document.querySelector(`[itemprop~="${prop}"]`);
    add(
      'published',
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
      `microdata ${prop}`,
    );
  }
  const marked = document.querySelector('time[pubdate], article time[datetime], header time[datetime], time[datetime]');
  add('published', marked?.getAttribute('datetime'), 'the first <time>');
  add('modified', data?.modified, 'JSON-LD dateModified');
  for (const name of MODIFIED_META) add('modified', meta.get(name), `meta ${name}`);
  return times;
}

function headingOf(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? (headings[0]?.textContent?.trim() ?? null) || null : null;
}

/**
 * "Headline - Site", "Headline | Site": without the site, where the page names it or the rest is a headline by its
 * length.
 */
function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{15,}?)\s+[|–—·»-]\s+([^|–—·»]{2,50})$/u.exec(title);
  if (cut === null) return title;
  const [, head = title, tail = ''] = cut;
  const isSite =
    site !== null &&
    tail.toLowerCase().includes(
      site
        .toLowerCase()
        .replace(/^the\s/u, '')
        .slice(0, 12),
    );
  return isSite || (tail.split(/\s+/u).length <= 4 && head.split(/\s+/u).length >= 4) ? head : title;
}

function authorOf(author: string | null): string | null {
  if (author === null || /^https?:/iu.test(author) || author.length > 200) return null;
  return (
    author
      .replace(/^\s*by\s+/iu, '')
      .replace(/\s+/gu, ' ')
      .trim() || null
  );
}
