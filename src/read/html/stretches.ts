import type { Hint } from '../plain/lines.ts';
import type { DomElement, DomNode } from './dom.ts';
import { isElement, TEXT } from './dom.ts';

/** A paragraph of a page: its words with white space collapsed, and what the mark-up says it is. */
export interface Paragraph {
  readonly words: string;
  readonly hint: Hint;
  /** The share of its characters that are links. */
  readonly linked: number;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements that say what they hold, for all that stands in them. */
const HINTS: Readonly<Record<string, Hint>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  blockquote: 'quote',
  li: 'list',
  dt: 'list',
  dd: 'list',
};

/** The paragraphs of an element in the order of reading. Walks without recursion, so that no depth is too great. */
export function paragraphsOf(root: DomElement): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let words = '';
  let linked = 0;
  const flush = (hint: Hint): void => {
    for (const part of words.split(/\n[ \t\u00A0]*\n\s*/u)) {
      const line = part.replace(/\s+/gu, ' ').trim();
      if (line !== '') paragraphs.push({ words: line, hint, linked: Math.min(1, linked / Math.max(1, inked(words))) });
    }
    words = '';
    linked = 0;
  };
  const stack: { readonly node: DomNode; readonly hint: Hint; readonly link: boolean; readonly leave: boolean }[] = [
    { node: root, hint: null, link: false, leave: false },
  ];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, hint, link, leave } = step;
    if (leave) {
      flush(hint);
      continue;
    }
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').replace(/\s+/gu, ' ');
      words += text;
      if (link) linked += inked(text);
      continue;
    }
    if (!isElement(node)) continue;
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      words += '\n';
      continue;
    }
    const isBlock = BLOCKS.has(name);
    const own = HINTS[name] ?? (isCaptionClass(node) ? 'caption' : hint);
    if (isBlock) {
      flush(hint);
      stack.push({ node, hint: own, link, leave: true });
    }
    const children = [...node.childNodes].reverse();
    for (const child of children) stack.push({ node: child, hint: own, link: link || name === 'a', leave: false });
  }
  flush(null);
  return paragraphs;
}

/** Characters that are no white space. */
function inked(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

function isCaptionClass(element: DomElement): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return /(?:^|[\s_-])(?:wp-)?(?:photo-?|image-?|media-?|picture-?)?(?:caption|cutline)(?:[\s_-]|$)/iu.test(name);
}
