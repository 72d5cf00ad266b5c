import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';
import { attribute, elementsOf } from './tree.ts';

/** Which part of a report a page is; null where it does not say. */
export interface Parts {
  readonly this: number | null;
  readonly of: number | null;
}

const PAGE_OF = /^\W*(?:page|part)?\s*(\d{1,2})\s*(?:of|\/)\s*(\d{1,2})\W*$/iu;
const SAYS_PAGE = /\bpage\b/iu;
const MOST_LINKS = 5_000;

/**
 * Whether a report goes on on further pages: the page says so ("Page 1 of 3"), or links to its own address with the
 * number of the next page.
 */
export function partsOf(root: PageElement, paragraphs: readonly Paragraph[], canonical: string | null): Parts | null {
  for (const { words } of paragraphs) {
    const match = words.length < 30 && SAYS_PAGE.test(words) ? PAGE_OF.exec(words) : null;
    const [at, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match !== null && at >= 1 && of > 1 && at <= of) return { this: at, of };
  }
  return canonical !== null && linkToPage(root, canonical, SECOND) !== null ? { this: null, of: null } : null;
}

const SECOND = 2;

/** The address of page `number` of the report at an address, where the page links to it; null for none. */
export function linkToPage(root: PageElement, address: string, number: number): string | null {
  if (!URL.canParse(address)) return null;
  const own = new URL(address);
  const digits = String(number);
  const counts = new RegExp(`[/_,-]${digits}(?:\\.\\w{3,5})?/?(?:[?#]|$)|[?&]p\\w{0,6}=${digits}(?:[&#]|$)`, 'u');
  let links = 0;
  for (const element of elementsOf(root)) {
    if (element.name !== 'a' && element.name !== 'link') continue;
    const href = attribute(element, 'href');
    links += 1;
    if (links > MOST_LINKS) break;
    // The end of a path or a parameter may count pages; most links have none.
    if (!href.includes(digits) || !counts.test(href)) continue;
    const page = pageAt(href, own, digits);
    if (page !== null && !isOfComments(element)) return page;
  }
  return null;
}

/** The report's own address with the number where pages are counted; null for any other link. */
function pageAt(href: string, own: URL, digits: string): string | null {
  if (href.length > 2_000 || !URL.canParse(href, own.href)) return null;
  const link = new URL(href, own);
  if (link.host !== own.host || link.protocol !== own.protocol) return null;
  const [path, base] = [bare(link.pathname), bare(own.pathname)];
  const counts =
    path === base
      ? ['page', 'pg', 'p', 'pagenum'].some((name) => link.searchParams.get(name) === digits)
      : ['/', '/page/', '-', '_', ',', '/page-'].some((before) => path === `${base}${before}${digits}`);
  link.hash = '';
  return counts ? link.href : null;
}

function bare(path: string): string {
  return path.replace(/\/+$/u, '').replace(/\.(?:s?html?|php|aspx?)$/u, '');
}

function isOfComments(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (/comment|disqus/iu.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`)) return true;
  return false;
}
