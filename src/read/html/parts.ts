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
  if (canonical === null || !URL.canParse(canonical)) return null;
  const own = new URL(canonical);
  let links = 0;
  for (const element of elementsOf(root)) {
    if (element.name !== 'a' && element.name !== 'link') continue;
    const href = attribute(element, 'href');
    links += 1;
    if (links > MOST_LINKS) break;
    if (href.includes('2') && COUNTS_TWO.test(href) && isNext(href, own) && !isOfComments(element))
      return { this: null, of: null };
  }
  return null;
}

/** The end of a path or a parameter that may count pages; most links have none. */
const COUNTS_TWO = /[/_,-]2(?:\.\w{3,5})?\/?(?:[?#]|$)|[?&]p\w{0,6}=2(?:[&#]|$)/u;

/** The page's own address with a 2 where pages are counted. */
function isNext(href: string, own: URL): boolean {
  if (href.length > 2_000 || !URL.canParse(href, own.href)) return false;
  const link = new URL(href, own);
  if (link.host !== own.host) return false;
  const [path, base] = [bare(link.pathname), bare(own.pathname)];
  if (path === base) return ['page', 'pg', 'p', 'pagenum'].some((name) => link.searchParams.get(name) === '2');
  return ['/2', '/page/2', '-2', '_2', ',2', '/page-2'].some((tail) => path === `${base}${tail}`);
}

function bare(path: string): string {
  return path.replace(/\/+$/u, '').replace(/\.(?:s?html?|php|aspx?)$/u, '');
}

function isOfComments(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (/comment|disqus/iu.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`)) return true;
  return false;
}
