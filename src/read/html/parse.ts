import { Parser } from 'htmlparser2';
import { MOST_ELEMENTS, MOST_MARKUP } from '../limits.ts';
import type { PageElement } from './tree.ts';
import { isElement } from './tree.ts';

/** A page without anything that runs, and what had to be left out of it. */
export interface ParsedPage {
  readonly root: PageElement;
  /** Bodies of `application/ld+json` scripts. */
  readonly data: readonly string[];
  /** Bodies of `application/json` scripts: the data from which the page's own scripts build it. */
  readonly appData: readonly string[];
  readonly deepest: number;
  /** True where the page was longer than is read. */
  readonly cut: boolean;
}

/** Elements that hold no text of the page: they go, with all that they hold. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
  'dialog',
  'button',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Void elements that say something of the page or its lines. */
const VOID_KEPT = new Set(['br', 'hr', 'link', 'meta']);

/** No page that people wrote nests deeper; deeper tags lose their tags and keep their text. */
const DEEPEST = 150;
const MOST_VOIDS = 100_000;
const MOST_DATA = 2_000_000;
/** Beyond this the parser's own stack makes it slow; the rest of such a page is left out. */
const ABYSS = 3_000;
/** Small enough that a page which goes beyond a bound is left soon after. */
const CHUNK = 1 << 16;

/** Reads a page in one pass, in time and memory bounded by its length; never throws on malformed mark-up. */
export function parsePage(html: string): ParsedPage {
  const root: PageElement = { name: '#page', attributes: {}, parent: null, children: [] };
  const open: boolean[] = [];
  const data: string[] = [];
  const appData: string[] = [];
  let current = root;
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let voids = 0;
  let size = 0;
  let dropped = 0;
  let collecting: string[] | null = null;
  let into: string[] | null = null;
  const sizes = new Map<string[], number>();
  let cut = false;

  const keptBy = (type: string): string[] | null =>
    LINKED_DATA.test(type) ? data : APP_DATA.test(type) ? appData : null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (VOID.has(name)) {
          if (dropped > 0 || !VOID_KEPT.has(name)) return;
          voids += 1;
          if (voids > MOST_VOIDS) cut = true;
          else current.children.push(elementOf(name, attributes, current));
          return;
        }
        depth += 1;
        if (depth > deepest) deepest = depth;
        if (depth > ABYSS) cut = true;
        if (dropped > 0 || DROPPED.has(name)) {
          dropped += 1;
          if (dropped === 1 && name === 'script') {
            into = keptBy(attributes['type'] ?? '');
            collecting = [];
          }
          return;
        }
        elements += 1;
        if (elements > MOST_ELEMENTS) cut = true;
        const keeps = depth <= DEEPEST && elements <= MOST_ELEMENTS;
        open.push(keeps);
        if (!keeps) return;
        const element = elementOf(name, attributes, current);
        current.children.push(element);
        current = element;
      },
      ontext(text) {
        if (dropped === 0) {
          size += text.length;
          if (size > MOST_MARKUP) cut = true;
          else addText(current, text);
        } else if (collecting !== null && into !== null) {
          const held = (sizes.get(into) ?? 0) + text.length;
          if (held > MOST_DATA) return;
          sizes.set(into, held);
          collecting.push(text);
        }
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        depth -= 1;
        if (dropped > 0) {
          dropped -= 1;
          if (dropped === 0 && collecting !== null) {
            into?.push(collecting.join(''));
            collecting = null;
          }
          return;
        }
        if (open.pop() === true) current = current.parent ?? root;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && !cut; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return { root, data, appData, deepest, cut };
}

function elementOf(name: string, attributes: Readonly<Record<string, string>>, parent: PageElement): PageElement {
  return { name, attributes, parent, children: [] };
}

/** The parser gives a text in pieces, one for each entity in it. */
function addText({ children }: PageElement, text: string): void {
  const last = children.at(-1);
  if (last === undefined || isElement(last)) children.push({ text });
  else children[children.length - 1] = { text: last.text + text };
}

const LINKED_DATA = /^\s*application\/ld\+json/iu;
const APP_DATA = /^\s*application\/json/iu;
