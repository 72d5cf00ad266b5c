import { headlineKey, isHeadline } from '../plain/headline.ts';
import type { Paragraph } from './stretches.ts';
import type { PageElement } from './tree.ts';
import { isInside } from './tree.ts';

/** The article of the page's title alone, and how many others stood beside it. */
export interface OwnArticle {
  readonly paragraphs: readonly Paragraph[];
  readonly others: number;
}

/**
 * Leaves out other articles that follow the page's own, as on pages that go on with the next one: elements beside the one
 * with the page's headline, of its name and class, each with a heading of the same level as that headline.
 */
export function ownArticle(main: readonly Paragraph[], title: string | null): OwnArticle {
  const key = headlineKey(title ?? '');
  const own = key === '' ? undefined : main.find(({ words, hint }) => hint === 'heading' && isHeadline(words, key));
  const others = own === undefined ? [] : othersOf(main, own);
  const isOther = ({ element }: Paragraph): boolean => others.some((other) => isInside(element, other));
  return { paragraphs: others.length === 0 ? main : main.filter((one) => !isOther(one)), others: others.length };
}

const ARTICLE = /^(?:article|section|div|main)$/u;

function othersOf(main: readonly Paragraph[], { element: headline }: Paragraph): readonly PageElement[] {
  const headings = main.filter(({ hint, element }) => hint === 'heading' && element.name === headline.name);
  for (let holder = headline.parent; holder?.parent != null; holder = holder.parent) {
    const own: PageElement = holder;
    const others = new Set<PageElement>();
    for (const { element } of headings) {
      const other = childAbove(element, own.parent);
      if (other !== null && other !== own && isAlike(own, other)) others.add(other);
    }
    if (others.size > 0) return ARTICLE.test(own.name) ? [...others] : [];
  }
  return [];
}

function isAlike(one: PageElement, other: PageElement): boolean {
  return one.name === other.name && one.attributes['class'] === other.attributes['class'];
}

/** The child of `outer` that holds an element; null where that stands elsewhere. */
function childAbove(element: PageElement, outer: PageElement | null): PageElement | null {
  for (let at = element; at.parent !== null; at = at.parent) if (at.parent === outer) return at;
  return null;
}
