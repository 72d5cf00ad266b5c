/** What we use of the DOM, so that nothing here depends on a browser's types. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly parentElement: DomElement | null;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Mixed-in text nodes have no attributes; only elements do. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}
