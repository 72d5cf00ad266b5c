import { flat } from '../words/flat.ts';

/** A page as a tree of elements and texts: what the reader needs of a document and nothing that runs. */
export type PageNode = PageElement | PageText;

export interface PageText {
  readonly text: string;
}

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
}

export function isElement(node: PageNode): node is PageElement {
  return 'name' in node;
}

/** The value of an attribute, empty where it is not there. */
export function attribute({ attributes }: PageElement, name: string): string {
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : '';
}

/** All elements below one, in the order of the page, without recursion. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined && isElement(child)) stack.push(child);
    }
  }
}

/** The text of an element and all below it, white space collapsed, at most `most` characters of it. */
export function textOf(root: PageElement, most = LONGEST_TEXT): string {
  let text = '';
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node !== undefined && text.length < most; node = stack.pop()) {
    if (!isElement(node)) text += node.text;
    else for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] as PageNode);
  }
  return flat(text.slice(0, most));
}

const LONGEST_TEXT = 2_000;

/** Whether an element is another or stands in it. */
export function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
