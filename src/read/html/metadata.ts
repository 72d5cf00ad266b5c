import { readDays } from '../dating/day.ts';
import { isLabel } from '../furniture/judge.ts';
import type { ArticleData } from './json-ld.ts';
import type { PageElement } from './tree.ts';
import { attribute, elementsOf, textOf } from './tree.ts';

/** What a page says of itself in its head and its mark-up. */
export interface PageData {
  readonly title: string | null;
  /** The words of <title>, and those of the page's only first heading. */
  readonly name: string | null;
  readonly heading: string | null;
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

/** The elements of a page that say something of the page itself, found in one walk. */
interface Marked {
  readonly meta: ReadonlyMap<string, string>;
  readonly headings: readonly PageElement[];
  readonly times: readonly PageElement[];
  readonly properties: ReadonlyMap<string, PageElement>;
  /** The words of the first link to an author. */
  readonly author: string | null;
  readonly title: PageElement | null;
  readonly canonical: string | null;
  readonly language: string | null;
}

export function readPageData(root: PageElement, data: ArticleData | null): PageData {
  const marked = markedOf(root);
  const { meta } = marked;
  const title =
    data?.headline ??
    meta.get('og:title') ??
    meta.get('twitter:title') ??
    propertyOf(marked, 'headline') ??
    headingOf(marked) ??
    (marked.title === null ? null : textOf(marked.title)) ??
    null;
  const name = marked.title === null ? null : textOf(marked.title);
  const site =
    meta.get('og:site_name') ??
    data?.publisher ??
    meta.get('application-name') ??
    siteIn(name, [title, ...marked.headings.map((heading) => textOf(heading))]);
  return {
    title:
      title === null || isLabel(title)
        ? null
        : withoutSite(title.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE), site),
    name,
    heading: headingOf(marked),
    author:
      [
        data?.author,
        meta.get('author'),
        meta.get('byl'),
        meta.get('parsely-author'),
        propertyOf(marked, 'author'),
        marked.author,
      ]
        .map((name) => authorOf(name ?? null))
        .find((name) => name !== null) ?? null,
    outlet: site,
    section: sectionOf(data?.section ?? meta.get('article:section') ?? propertyOf(marked, 'articleSection')),
    canonical: marked.canonical ?? meta.get('og:url') ?? null,
    language: marked.language ?? meta.get('og:locale') ?? null,
    times: timesOf(marked, data),
  };
}

function markedOf(root: PageElement): Marked {
  const meta = new Map<string, string>();
  const properties = new Map<string, PageElement>();
  const named = new Map<string, PageElement[]>(['title', 'h1', 'time', 'html', 'link', 'a'].map((name) => [name, []]));
  for (const element of elementsOf(root)) {
    named.get(element.name)?.push(element);
    if (element.name === 'meta') addMeta(meta, element);
    const itemprop = attribute(element, 'itemprop');
    for (const property of itemprop === '' ? [] : itemprop.split(' '))
      if (property !== '' && !properties.has(property)) properties.set(property, element);
  }
  const canonical = named.get('link')?.find((link) => attribute(link, 'rel').toLowerCase() === 'canonical');
  const html = named.get('html')?.[0];
  const author = named.get('a')?.find((link) => attribute(link, 'rel').toLowerCase() === 'author');
  return {
    meta,
    headings: named.get('h1') ?? [],
    times: named.get('time') ?? [],
    properties,
    author: author === undefined ? null : textOf(author) || null,
    title: named.get('title')?.[0] ?? null,
    canonical: canonical === undefined ? null : attribute(canonical, 'href') || null,
    language: html === undefined ? null : attribute(html, 'lang') || null,
  };
}

/** The first of equal names counts. */
function addMeta(meta: Map<string, string>, element: PageElement): void {
  const name = attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop');
  const content = attribute(element, 'content').trim();
  const key = name.toLowerCase();
  if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content);
}

function timesOf({ meta, properties, times: marked }: Marked, data: ArticleData | null): readonly PageTime[] {
  const times: PageTime[] = [];
  const add = (kind: PageTime['kind'], value: string | null | undefined, where: string): void => {
    if (value != null && value !== '') times.push({ kind, value, where });
  };
  add('published', data?.published, 'JSON-LD datePublished');
  for (const name of PUBLISHED_META) add('published', meta.get(name), `meta ${name}`);
  for (const property of ['datePublished', 'dateCreated']) {
    const element = properties.get(property);
    if (element !== undefined) add('published', timeOf(element), `microdata ${property}`);
  }
  const first = marked.find((element) => Object.hasOwn(element.attributes, 'pubdate') || hasTime(element));
  if (first !== undefined) add('published', attribute(first, 'datetime'), 'the first <time>');
  add('modified', data?.modified, 'JSON-LD dateModified');
  for (const name of MODIFIED_META) add('modified', meta.get(name), `meta ${name}`);
  return times;
}

/** The words that microdata gives a property, in an attribute or in the page. */
function propertyOf({ properties }: Marked, name: string): string | null {
  const element = properties.get(name);
  if (element === undefined) return null;
  return attribute(element, 'content').trim() || textOf(element, LONGEST_TITLE) || null;
}

function hasTime(element: PageElement): boolean {
  return attribute(element, 'datetime') !== '';
}

function timeOf(element: PageElement): string {
  return attribute(element, 'datetime') || attribute(element, 'content') || textOf(element);
}

function headingOf({ headings }: Marked): string | null {
  const [only, other] = headings;
  return only === undefined || other !== undefined ? null : textOf(only) || null;
}

const LONGEST_SITE_WORDS = 6;

/** The site that <title> names last, behind the headline that the page gives elsewhere, too; null for none. */
function siteIn(name: string | null, headlines: readonly (string | null)[]): string | null {
  for (const words of headlines) {
    const headline = words?.trim() ?? '';
    const rest = headline !== '' && name?.startsWith(headline) === true ? name.slice(headline.length) : '';
    const site = /\s+[|–—·»-]\s+([^|–—·»]{2,50})$/u.exec(rest)?.[1]?.trim() ?? '';
    if (site !== '' && site.split(/\s+/u).length <= LONGEST_SITE_WORDS && !isLabel(site)) return site;
  }
  return null;
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

/** Names that content systems write where no author is named. */
const NO_AUTHOR = /^(?:by|admin|administrator|editor|webmaster|guest|author|staff|user|null|undefined|unknown)$/iu;

function authorOf(author: string | null): string | null {
  if (author === null || /^https?:/iu.test(author) || author.length > 200) return null;
  const name = author
    .split('|')[0]
    ?.replace(/^\s*by\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const day = name === undefined ? undefined : readDays(name)[0];
  const alone = (day === undefined ? name : name?.slice(0, day.start))?.replace(/[\s,–—-]+$/u, '');
  return alone === undefined || alone === '' || NO_AUTHOR.test(alone) ? null : alone;
}

/** The first of sections that are listed. */
function sectionOf(section: string | null): string | null {
  return section?.split(',')[0]?.trim() || null;
}
