import type { Hint } from '../plain/lines.ts';
import { bylineOf } from '../plain/roles.ts';
import { flat, inked } from '../words/flat.ts';
import { remembered } from '../words/remembered.ts';
import { headsBeside, isUnseen, namesOf, standsBeside } from './sides.ts';
import type { PageRow } from './table.ts';
import { TableReader } from './table.ts';
import type { PageElement } from './tree.ts';
import { attribute, isElement } from './tree.ts';

/** A paragraph of a page: its words with white space collapsed, and what the mark-up says it is. */
export interface Paragraph {
  readonly words: string;
  readonly hint: Hint;
  /** The share of its characters that are links. */
  readonly linked: number;
  /** The block element that holds it. */
  readonly element: PageElement;
  /** The elements round it, or headings over it, that say that they stand beside the article, outermost first. */
  readonly sides: readonly PageElement[];
  /** What it holds as a row of a table; left out for all others. */
  readonly row?: PageRow | undefined;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements that hold nothing a reader sees in the page. */
const SILENT = new Set(['head', 'title', 'meta', 'link']);
/** Elements that say what they hold, for all that stands in them. */
const HINTS: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Hint] => [name, 'heading']),
  ['figcaption', 'caption'],
  ['blockquote', 'quote'],
  ...['li', 'dt', 'dd'].map((name): [string, Hint] => [name, 'list']),
]);

/** What holds for all that stands in an element. */
interface Inside {
  readonly element: PageElement;
  readonly hint: Hint;
  readonly link: boolean;
  readonly sides: readonly PageElement[];
}

/** The paragraphs of a page in the order of reading. */
export function paragraphsOf(root: PageElement): readonly Paragraph[] {
  const walk = new Walk();
  walk.into(root, { element: root, hint: null, link: false, sides: [] });
  return walk.paragraphs;
}

/** Collects the words of one paragraph until a block begins or ends. Recursion is bounded by the depth of a parsed page. */
class Walk {
  readonly paragraphs: Paragraph[] = [];
  private readonly tables = new TableReader();
  private words = '';
  private linked = 0;

  into(element: PageElement, outer: Inside): void {
    const { name } = element;
    if (name === 'br') this.words += '\n';
    if (name === 'br' || SILENT.has(name) || isUnseen(element)) return;
    const inside = enter(element, outer);
    if (inside.element !== element) {
      this.children(element, inside);
      return;
    }
    this.end(outer);
    const row = this.tables.rowOf(element);
    if (row === null) {
      this.children(element, inside);
      this.end(inside);
    } else if (row.line !== '') {
      this.paragraphs.push({ words: row.line, hint: 'table', linked: 0, element, sides: inside.sides, row });
    }
  }

  private children(element: PageElement, inside: Inside): void {
    let under = inside;
    for (const child of element.children) {
      if (!isElement(child)) this.text(child.text, inside.link);
      else {
        if (child.name === 'p') under = inside;
        else if (/^h[2-6]$/u.test(child.name)) under = headsBeside(child) ? beside(inside, child) : inside;
        this.into(child, under);
      }
    }
  }

  private text(text: string, isLink: boolean): void {
    this.words += /[\n\r\t]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
    if (isLink) this.linked += inked(text);
  }

  private end({ hint, element, sides }: Inside): void {
    const { words, linked } = this;
    if (words === '') return;
    const share = linked === 0 ? 0 : Math.min(1, linked / Math.max(1, inked(words)));
    for (const part of words.includes('\n') ? partsOf(words) : [words]) {
      const line = flat(part);
      if (line !== '') this.paragraphs.push({ words: line, hint, linked: share, element, sides });
    }
    this.words = '';
    this.linked = 0;
  }
}

/** Two breaks end a paragraph; a single one does where one of a few lines is a byline. */
function partsOf(words: string): readonly string[] {
  return words.split(/\n[ \t\u00A0]*\n\s*/u).flatMap((part) => {
    const lines = part.split('\n');
    return lines.length <= FEW_LINES && lines.some((line) => bylineOf(flat(line)) !== null) ? lines : [part];
  });
}

const FEW_LINES = 4;

function beside(inside: Inside, heading: PageElement): Inside {
  return { ...inside, sides: [...inside.sides, heading] };
}

function enter(element: PageElement, outer: Inside): Inside {
  return {
    element: BLOCKS.has(element.name) || element.parent === null ? element : outer.element,
    hint: HINTS.get(element.name) ?? hintOfNames(element) ?? outer.hint,
    link: outer.link || element.name === 'a',
    sides: standsBeside(element) ? [...outer.sides, element] : outer.sides,
  };
}

/** What the class or the microdata of an element say that it holds. */
function hintOfNames(element: PageElement): Hint {
  const names = `${namesOf(element)} ${attribute(element, 'itemprop')}`;
  return names.length === 1 ? null : hintOf(names);
}

const hintOf = remembered((names: string): Hint => {
  if (CAPTION.test(names)) return 'caption';
  return PULL_QUOTE.test(names) ? 'quote' : null;
});

const CAPTION = /(?:^|[\s_-])(?:wp-)?(?:photo-?|image-?|media-?|picture-?|embed-?)?(?:caption|cutline)(?:[\s_-]|$)/iu;
const PULL_QUOTE = /(?:^|[\s_-])(?:pull-?quote|block-?quote)(?:[\s_-]|$)/iu;
