import { Parser } from 'htmlparser2';

/** A paragraph of a news item's body: white space collapsed, with what its element is. */
export interface BodyPart {
  readonly words: string;
  readonly kind: 'paragraph' | 'subheading' | 'caption';
}

/** Elements that end a paragraph, of XHTML and of NITF. */
const BREAKS = new Set(
  'address article aside block blockquote body body.content body.end body.head br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hedline hl1 hl2 hr li media media-caption ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl1', 'hl2']);
const CAPTIONS = new Set(['figcaption', 'caption', 'media-caption']);
/** Elements that hold none of the story: what runs, and what the item says of itself elsewhere. */
const DROPPED = new Set(
  'script style template noscript iframe object embed svg math form select textarea head body.head'.split(' '),
);
const MOST_WORDS = 500_000;
const MOST_PARTS = 20_000;
/** Deeper elements keep their words and lose their meaning. */
const DEEPEST = 1_000;

/** Collects paragraphs from the events of a parser; element names are local, in lower case. */
export class BodyCollector {
  readonly parts: BodyPart[] = [];
  /** Whether words were left out because there were too many. */
  isCut = false;
  #words = '';
  #size = 0;
  #dropped = 0;
  #depth = 0;
  #inside: string[] = [];

  open(name: string): void {
    this.#depth += 1;
    if (this.#dropped > 0 || DROPPED.has(name)) {
      this.#dropped += 1;
      return;
    }
    if (BREAKS.has(name)) this.#end();
    if (this.#depth <= DEEPEST) this.#inside.push(name);
  }

  text(words: string): void {
    if (this.#dropped > 0) return;
    if (this.#size + words.length > MOST_WORDS || this.parts.length > MOST_PARTS) this.isCut = true;
    else {
      this.#size += words.length;
      this.#words += words;
    }
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    if (BREAKS.has(name)) this.#end();
    if (this.#inside.at(-1) === name) this.#inside.pop();
  }

  /** Ends the last paragraph. */
  finish(): readonly BodyPart[] {
    this.#end();
    return this.parts;
  }

  #end(): void {
    const words = this.#words.replace(/\s+/gu, ' ').trim();
    this.#words = '';
    if (words === '') return;
    const kind = this.#inside.some((name) => CAPTIONS.has(name))
      ? 'caption'
      : this.#inside.some((name) => HEADINGS.has(name))
        ? 'subheading'
        : 'paragraph';
    this.parts.push({ words, kind });
  }
}

const CHUNK = 1 << 14;
const MOST_MARKUP = 4_000_000;

/** The paragraphs of a body in HTML. Nothing in it runs; entities that it defines are not expanded. */
export function bodyOfMarkup(markup: string): { readonly parts: readonly BodyPart[]; readonly isCut: boolean } {
  const collector = new BodyCollector();
  let depth = 0;
  let isAbyss = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        depth += 1;
        isAbyss ||= depth > 3 * DEEPEST;
        collector.open(name);
      },
      ontext: (words) => collector.text(words),
      onclosetag: (name) => {
        depth -= 1;
        collector.close(name);
      },
    },
    { decodeEntities: true },
  );
  const end = Math.min(markup.length, MOST_MARKUP);
  for (let at = 0; at < end && !isAbyss; at += CHUNK) parser.write(markup.slice(at, Math.min(end, at + CHUNK)));
  parser.end();
  return { parts: collector.finish(), isCut: collector.isCut || isAbyss || markup.length > MOST_MARKUP };
}

/** Mark-up that stands in a text where there should be none, as when a body was escaped once too often. */
const MARKUP = /<\/?(?:p|div|br|script|style|span|a|table|ul|li|h\d|iframe|img|svg)\b[^<>]{0,500}>/iu;

export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** The paragraphs of a body that is said to be plain text: blank lines part them, else every line is one. */
export function bodyOfText(text: string): { readonly parts: readonly BodyPart[]; readonly isCut: boolean } {
  if (hasMarkup(text)) return bodyOfMarkup(text);
  const kept = text.slice(0, MOST_WORDS);
  const cut = /\n[ \t]*\r?\n/u.test(kept) ? /\r?\n(?:[ \t]*\r?\n)+/u : /\r?\n/u;
  const parts = kept.split(cut).flatMap((part): readonly BodyPart[] => {
    const words = part.replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ words, kind: 'paragraph' }];
  });
  return { parts: parts.slice(0, MOST_PARTS), isCut: text.length > MOST_WORDS };
}
