import { Parser } from 'htmlparser2';
import { MOST_ELEMENTS, MOST_MARKUP } from '../limits.ts';

/** A page without anything that runs, and what had to be left out of it. */
export interface Cleaned {
  readonly html: string;
  /** Bodies of `application/ld+json` scripts. */
  readonly data: readonly string[];
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
  'select',
  'textarea',
  'dialog',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Attributes that tell what an element is for. No event handler, no style, no address but of links. */
const KEPT = new Set([
  'id',
  'class',
  'role',
  'itemprop',
  'itemtype',
  'itemscope',
  'content',
  'name',
  'property',
  'http-equiv',
  'charset',
  'rel',
  'href',
  'datetime',
  'lang',
  'hidden',
  'aria-hidden',
  'aria-label',
  'aria-modal',
  'data-testid',
  'data-component',
  'pubdate',
  'title',
  'type',
  'src',
  'alt',
]);

/** No page that people wrote nests deeper; deeper tags lose their tags and keep their text. */
const DEEPEST = 250;
const MOST_DATA = 2_000_000;
/** Beyond this the parser's own stack makes it slow; the rest of such a page is left out. */
const ABYSS = 3_000;
const LONGEST_ATTRIBUTE = 2_000;

/** Rewrites a page in one pass, in time and memory bounded by its length; never throws on malformed mark-up. */
export function clean(html: string): Cleaned {
  const out: string[] = [];
  const data: string[] = [];
  let size = 0;
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let dropped = 0;
  let collecting: string[] | null = null;
  let dataSize = 0;
  let cut = false;
  const open: boolean[] = [];
  const put = (part: string): void => {
    if (size + part.length > MOST_MARKUP) cut = true;
    else {
      size += part.length;
      out.push(part);
    }
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (VOID.has(name)) {
          if (dropped === 0) put(`<${name}${attributesOf(attributes)}>`);
          return;
        }
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (depth > ABYSS) cut = true;
        if (dropped > 0 || DROPPED.has(name)) {
          dropped += 1;
          if (
            dropped === 1 &&
            name === 'script' &&
            /^application\/(?:[a-z]+\+)?json/iu.test(attributes['type'] ?? '') &&
            /ld\+json/iu.test(attributes['type'] ?? '')
          )
            collecting = [];
          return;
        }
        elements += 1;
        if (elements > MOST_ELEMENTS) cut = true;
        const keeps = depth <= DEEPEST && elements <= MOST_ELEMENTS;
        open.push(keeps);
        if (keeps) put(`<${name}${attributesOf(attributes)}>`);
      },
      ontext(text) {
        if (collecting !== null && dataSize + text.length <= MOST_DATA) {
          dataSize += text.length;
          collecting.push(text);
        }
        if (dropped === 0) put(escapeText(text));
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        depth -= 1;
        if (dropped > 0) {
          dropped -= 1;
          if (dropped === 0 && collecting !== null) {
            data.push(collecting.join(''));
            collecting = null;
          }
          return;
        }
        if (open.pop() === true) put(`</${name}>`);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && !cut; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return { html: out.join(''), data, deepest, cut };
}

/** Small enough that a page which goes beyond a bound is left soon after. */
const CHUNK = 1 << 14;

function attributesOf(attributes: Record<string, string>): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (!KEPT.has(name) || value.length > LONGEST_ATTRIBUTE || /^\s*(?:javascript|data|vbscript):/iu.test(value))
      continue;
    written += ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;
  }
  if (
    /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes['style'] ?? '') &&
    !('hidden' in attributes)
  )
    written += ' hidden=""';
  return written;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
