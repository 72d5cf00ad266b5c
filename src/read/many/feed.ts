import { Parser } from 'htmlparser2';
import { declaredCharset } from '../bytes/declared.ts';
import { decode } from '../bytes/decode.ts';
import { webAddress } from '../deliver.ts';
import { parsePage } from '../html/parse.ts';
import { paragraphsOf } from '../html/stretches.ts';
import { textOf } from '../html/tree.ts';
import { bindNotices } from '../notices.ts';
import type { Item, Items } from './item.ts';
import { bytesOf, dayOfField, escapeMarkup } from './item.ts';

const ITEMS = new Set(['item', 'entry']);
const MOST_ITEMS = 10_000;
const LONGEST_FIELD = 2_000_000;

/**
 * Fields of one entry, or of the feed itself, by the name of their element: "source.title" is the title in a
 * `source`.
 */
type Fields = Map<string, string>;

/**
 * Reports from a feed: RSS 0.9 to 2.0, RDF, Atom, or JSON Feed. The outlet is the publisher that an entry names
 * (`source`,
 * `dc:publisher`); only where it names none is it the feed itself. Entities that the document defines are not expanded.
 */
export function readFeed(bytes: Uint8Array, document: string, charset?: string): Items {
  const notice = bindNotices(document);
  const { text } = decode({ bytes, charset }, declaredCharset);
  const feed = /^\uFEFF?\s*\{/u.test(text) ? fromJson(text) : fromXml(text);
  if (feed === null)
    return { items: [], notices: [notice('bad-feed', 'error', 'the file is no feed that can be read')] };
  const items = feed.entries
    .slice(0, MOST_ITEMS)
    .flatMap((entry, at) => itemOf(entry, feed.head, `${document}#${at + 1}`) ?? []);
  const empty = Math.min(feed.entries.length, MOST_ITEMS) - items.length;
  return {
    items,
    notices: [
      ...(feed.entries.length > MOST_ITEMS
        ? [notice('feed-too-long', 'warning', `the feed has ${feed.entries.length} entries; ${MOST_ITEMS} are read`)]
        : []),
      ...(feed.entries.length === 0 ? [notice('empty', 'warning', 'the feed holds no entry')] : []),
      ...(empty > 0 ? [notice('empty-entry', 'info', `${empty} entries of the feed hold no text`)] : []),
    ],
  };
}

interface Feed {
  readonly head: Fields;
  readonly entries: readonly Fields[];
}

function itemOf(entry: Fields, head: Fields, fallback: string): Item | null {
  const stated =
    ['content:encoded', 'content', 'content_html', 'content_text', 'description', 'summary']
      .map((name) => entry.get(name))
      .find((value) => value !== undefined) ?? '';
  const body = isListOfLinks(stated) ? '' : stated;
  const feedTitle = nameOf(head.get('title'));
  const publisher = nameOf(entry.get('source') ?? entry.get('source.title') ?? entry.get('dc:publisher'));
  const title = titleOf(entry.get('title') ?? '', publisher);
  if (body === '' && title === null) return null;
  const published =
    ['pubdate', 'published', 'dc:date', 'date_published', 'updated', 'date_modified']
      .map((name) => entry.get(name))
      .find((value) => value !== undefined) ?? null;
  const address = webAddress(['link.alternate', 'link', 'url'].map((name) => entry.get(name)).find(webAddress));
  return {
    bytes: bytesOf(title, body),
    given: {
      ...(address !== undefined && { address }),
      document: entry.get('guid') ?? entry.get('id') ?? fallback,
      published: dayOfField(published),
      outlet: publisher ?? feedTitle,
    },
    transport: publisher === null ? null : feedTitle,
  };
}

/** The name of a site; null for what holds mark-up or code, as a broken feed may have it there. */
function nameOf(words: string | undefined): string | null {
  return words === undefined || words.length > LONGEST_NAME || /[<>{}=]|\]\]/u.test(words) ? null : words;
}

const LONGEST_NAME = 300;

/** A title without mark-up, and without the publisher that an aggregator sets behind it. */
function titleOf(words: string, publisher: string | null): string | null {
  const plain = /[<&]/u.test(words) ? textOf(parsePage(words).root) : words;
  const end = publisher === null ? '' : ` - ${publisher}`;
  return (end !== '' && plain.endsWith(end) ? plain.slice(0, -end.length) : plain).trim() || null;
}

/** What an aggregator gives in place of a text: the headlines of several sites, each a link. */
function isListOfLinks(body: string): boolean {
  if (!/<li\b/iu.test(body.slice(0, 200)) || body.length > LONGEST_LIST) return false;
  const lines = paragraphsOf(parsePage(body).root);
  return lines.length > 0 && lines.every(({ linked }) => linked >= HALF);
}

const LONGEST_LIST = 20_000;
const HALF = 0.5;

/** The mark-up that stands in a field as elements (Atom, `type="xhtml"`), written out again. */
class Markup {
  words = '';
  #depth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    const kept = KEPT.flatMap((key) =>
      attributes[key] === undefined ? [] : ` ${key}="${escapeMarkup(attributes[key])}"`,
    );
    this.#add(`<${name}${kept.join('')}>`);
  }

  text(words: string): void {
    this.#add(escapeMarkup(words));
  }

  /** False where the field itself ends. */
  close(name: string): boolean {
    this.#depth -= 1;
    if (this.#depth < 0) return false;
    this.#add(`</${name}>`);
    return true;
  }

  #add(words: string): void {
    if (this.words.length + words.length <= LONGEST_FIELD) this.words += words;
  }
}

const KEPT = ['href', 'class', 'colspan', 'rowspan', 'datetime'];
const localName = (tag: string): string => tag.toLowerCase().replace(/^xhtml:/u, '');

function fromXml(text: string): Feed | null {
  const head: Fields = new Map();
  const entries: Fields[] = [];
  const path: string[] = [];
  let entry: Fields | null = null;
  let isFeed = false;
  let words = '';
  let markup: Markup | null = null;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const { href, rel } = attributes;
        const name = localName(tag);
        if (markup !== null) {
          markup.open(name, attributes);
          return;
        }
        if (entry !== null && attributes['type'] === 'xhtml') markup = new Markup();
        if (
          name === 'link' &&
          href !== undefined &&
          (rel === undefined || rel === 'alternate') &&
          !entry?.has('link.alternate')
        )
          entry?.set('link.alternate', href);
        isFeed ||= name === 'rss' || name === 'feed' || name === 'rdf:rdf' || name === 'channel';
        if (ITEMS.has(name)) {
          entry = new Map();
          entries.push(entry);
          path.length = 0;
        } else if (path.length < 20) path.push(name);
        words = '';
      },
      ontext(part) {
        if (markup !== null) markup.text(part);
        else if (words.length + part.length <= LONGEST_FIELD) words += part;
      },
      onclosetag(tag) {
        const name = localName(tag);
        if (markup?.close(name) === true) return;
        const value = (markup?.words ?? words).trim();
        markup = null;
        words = '';
        if (ITEMS.has(name)) {
          entry = null;
          return;
        }
        const parent = path.at(-2);
        if (path.at(-1) === name) path.pop();
        const key = parent === 'source' ? `source.${name}` : name;
        const fields = entry ?? (entries.length === 0 && parent !== 'image' ? head : null);
        if (value !== '' && fields !== null && !fields.has(key)) fields.set(key, value);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length && entries.length <= MOST_ITEMS; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  parser.end();
  return isFeed ? { head, entries } : null;
}

const CHUNK = 1 << 16;

function fromJson(text: string): Feed | null {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
  if (json === null || typeof json !== 'object' || !('items' in json) || !Array.isArray(json.items)) return null;
  return { head: stringsOf(json), entries: json.items.map(stringsOf) };
}

function stringsOf(value: unknown): Fields {
  return new Map(
    value === null || typeof value !== 'object'
      ? []
      : Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
        ),
  );
}
