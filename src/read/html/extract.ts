import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DomDocument, DomElement } from './dom.ts';
import type { Paragraph } from './stretches.ts';
import { paragraphsOf } from './stretches.ts';

/** The article of a page as a tree was cut out for it, paragraph by paragraph. */
export function extractParagraphs(document: DomDocument): readonly Paragraph[] {
  type Input = ConstructorParameters<typeof Readability>[0];
  const article = new Readability<DomElement>(document as unknown as Input, {
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  return article?.content == null ? [] : paragraphsOf(article.content);
}

/** A document of cleaned mark-up. Nothing in it runs and nothing is fetched. */
export function parseDocument(html: string): DomDocument {
  const page = html.includes('<html') ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
}
