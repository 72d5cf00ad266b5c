import { Parser } from 'htmlparser2';
import { BodyCollector, bodyOfText, hasMarkup } from './body.ts';
import type { WireItem } from './wire.ts';
import { statusOf } from './wire.ts';

const CHUNK = 1 << 14;
const LONGEST_FIELD = 10_000;
const MOST_CHARACTERS = 8_000_000;
const DEEPEST = 3_000;

/** Whether a text that begins so is NewsML-G2: an item, or a message of items. */
export function looksLikeNewsml(head: string): boolean {
  return /<(?:[\w-]{1,20}:)?(?:newsItem|newsMessage)[\s>]/u.test(head);
}

/**
 * The first news item of a NewsML-G2 document (IPTC); null where it holds none. Entities that the document defines are
 * never expanded.
 */
export function readNewsml(xml: string): WireItem | null {
  const fields = new Map<string, string>();
  const credited: string[] = [];
  const body = new BodyCollector();
  const path: string[] = [];
  let plain = '';
  let words = '';
  let item = 0;
  let isOver = false;
  const set = (name: string, value: string | undefined): void => {
    const flat = value?.replace(/\s+/gu, ' ').trim() ?? '';
    if (flat !== '' && !fields.has(name)) fields.set(name, flat.slice(0, LONGEST_FIELD));
  };
  const inline = (): boolean => path.includes('inlinexml');
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (isOver) return;
        const name = localName(tag);
        if (name === 'newsitem') {
          item += 1;
          set('guid', attributes['guid']);
          set('version', attributes['version']);
        }
        if (item === 0) return;
        if (inline()) body.open(name);
        path.push(name);
        if (path.length > DEEPEST) isOver = true;
        words = '';
        if (name === 'pubstatus') set('pubstatus', attributes['qcode'] ?? attributes['uri']);
        if (name === 'provider') set('provider.literal', attributes['literal']);
        if (name === 'copyrightholder') set('holder.literal', attributes['literal']);
      },
      ontext(part) {
        if (isOver || item === 0) return;
        if (inline()) body.text(part);
        else if (path.at(-1) === 'inlinedata') plain += plain.length < MOST_CHARACTERS ? part : '';
        if (words.length < LONGEST_FIELD) words += part;
      },
      onclosetag(tag) {
        if (isOver || item === 0) return;
        const name = localName(tag);
        const parent = path.at(-2) ?? '';
        if (path.at(-1) === name) path.pop();
        if (inline()) {
          body.close(name);
          if (name === 'byline' || name === 'hl1') set(`inline.${name}`, words);
        } else if (name === 'name') {
          if (['provider', 'located', 'copyrightholder', 'infosource'].includes(parent)) set(`${parent}.name`, words);
          if (parent === 'infosource') credited.push(words.replace(/\s+/gu, ' ').trim().slice(0, 200));
        } else if (FIELDS.has(name)) set(name, words);
        words = '';
        if (name === 'newsitem') isOver = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const end = Math.min(xml.length, MOST_CHARACTERS);
  for (let at = 0; at < end && !isOver; at += CHUNK) parser.write(xml.slice(at, Math.min(end, at + CHUNK)));
  parser.end();
  const get = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const guid = get('guid');
  if (item === 0 || guid === null) return null;
  const inlined = body.finish();
  const isEscaped = inlined.some((part) => hasMarkup(part.words));
  const parts = isEscaped ? bodyOfText(inlined.map((part) => part.words).join('\n\n')).parts : inlined;
  const text = bodyOfText(plain);
  const made = ['versioncreated', 'contentcreated', 'firstcreated'].find((name) => fields.has(name));
  const holder = get('copyrightholder.name', 'holder.literal');
  return {
    item: {
      id: guid,
      version: get('version'),
      changed: get('versioncreated'),
      status: statusOf(get('pubstatus')),
      embargo: get('embargoed'),
    },
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
    headline: get('headline', 'inline.hl1'),
    byline: get('by', 'inline.byline'),
    located: get('located.name'),
    made: made === undefined ? null : { words: fields.get(made) ?? '', field: made },
    provider: get('provider.name', 'creditline', 'copyrightholder.name', 'provider.literal', 'holder.literal'),
    credited: [...(holder === null ? [] : [holder]), ...credited.slice(0, 10)],
    parts: parts.length > 0 ? parts : text.parts,
    isCut: body.isCut || text.isCut || xml.length > MOST_CHARACTERS || path.length > DEEPEST,
    address: null,
  };
}

const FIELDS = new Set([
  'headline',
  'by',
  'creditline',
  'versioncreated',
  'contentcreated',
  'firstcreated',
  'embargoed',
]);

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

/** The news items of a document, each as it stands there. Items of other kinds (packages, concepts) are counted. */
export function splitNewsml(xml: string): { readonly items: readonly string[]; readonly others: number } {
  const items: string[] = [];
  let others = 0;
  let start = -1;
  let depth = 0;
  let nesting = 0;
  let isAbyss = false;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = localName(tag);
        nesting += 1;
        isAbyss ||= nesting > DEEPEST;
        if (name === 'newsitem') {
          if (depth === 0) start = parser.startIndex;
          depth += 1;
        } else if (depth === 0 && OTHER_ITEMS.has(name)) others += 1;
      },
      onclosetag(tag) {
        nesting -= 1;
        if (localName(tag) !== 'newsitem' || depth === 0) return;
        depth -= 1;
        if (depth === 0 && items.length < MOST_ITEMS) items.push(xml.slice(start, parser.endIndex + 1));
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  for (let at = 0; at < xml.length && items.length < MOST_ITEMS && !isAbyss; at += CHUNK)
    parser.write(xml.slice(at, at + CHUNK));
  parser.end();
  return { items, others };
}

const OTHER_ITEMS = new Set(['packageitem', 'conceptitem', 'knowledgeitem', 'planningitem', 'catalogitem']);
const MOST_ITEMS = 10_000;
