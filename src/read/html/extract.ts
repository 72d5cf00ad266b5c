import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DomDocument, DomElement } from './dom.ts';
import type { Paragraph } from './stretches.ts';
import { paragraphsOf } from './stretches.ts';

/** The article of a page, paragraph by paragraph; all of its paragraphs where no article can be told. */
export function extractParagraphs(document: DomDocument): readonly Paragraph[] {
  return articleOf(document) ?? paragraphsOf(document.body ?? document);
}

/** Null where the page is so malformed that the library fails on it. */
function articleOf(document: DomDocument): readonly Paragraph[] | null {
  type Input = ConstructorParameters<typeof Readability>[0];
  let article: ReturnType<Readability<DomElement>['parse']>;
  try {
    article = new Readability<DomElement>(document as unknown as Input, {
      serializer: (node) => node as unknown as DomElement,
    }).parse();
  } catch {
    return null;
  }
  return article?.content == null ? null : paragraphsOf(article.content);
}

/** A document of cleaned mark-up. Nothing in it runs and nothing is fetched. */
export function parseDocument(html: string): DomDocument {
  const page = html.includes('<html') ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
}
