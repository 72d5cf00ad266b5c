import { declaredCharset } from '../bytes/declared.ts';
import { decode } from '../bytes/decode.ts';
import type { Item, Items } from '../many/item.ts';
import { bindNotices } from '../notices.ts';
import { looksLikeNewsml, splitNewsml } from './newsml.ts';
import { readNinjs } from './ninjs.ts';
import { MOST_JSON, parseJson } from './read-news-item.ts';

const MOST_ITEMS = 10_000;

/** The news items of a NewsML-G2 message, each with the bytes that it has there; null where the text is none. */
export function newsmlItems(bytes: Uint8Array, document: string, charset?: string): Items | null {
  if (!looksLikeNewsml(new TextDecoder('latin1').decode(bytes.subarray(0, 1 << 16)))) return null;
  const { items, others } = splitNewsml(decode({ bytes, charset }, declaredCharset).text);
  const notice = bindNotices(document);
  const notices = [
    ...(others > 0 ? [notice('left-out', 'warning', `${others} items of the message are no news items`)] : []),
    ...(items.length === 0 ? [notice('empty', 'error', 'the message holds no whole news item')] : []),
  ];
  if (items.length === 1) return { items: [itemOf(bytes, document)], notices };
  return { items: items.map((xml, at) => itemOf(new TextEncoder().encode(xml), `${document}#${at + 1}`)), notices };
}

/** The news items of a list in ninjs, or of an object that holds one; null where the text is no such list. */
export function ninjsItems(bytes: Uint8Array, document: string, charset?: string): Items | null {
  if (bytes.length > MOST_JSON) return null;
  const value = parseJson(decode({ bytes, charset }).text);
  const list = Array.isArray(value) ? value : listIn(value);
  if (list === null || !list.some((one) => readNinjs(one) !== null)) return null;
  const notice = bindNotices(document);
  const items = list.slice(0, MOST_ITEMS).flatMap((one, at) => {
    const bytesOfOne = new TextEncoder().encode(JSON.stringify(one));
    return readNinjs(one) === null ? [] : [itemOf(bytesOfOne, `${document}#${at + 1}`)];
  });
  const left = list.length - items.length;
  return {
    items,
    notices: left > 0 ? [notice('left-out', 'warning', `${left} entries of the list are no news items`)] : [],
  };
}

/** The news items of JSON lines, one a line; null where the first line is none. */
export function ninjsLines(bytes: Uint8Array, document: string, charset?: string): Items | null {
  const lines = decode({ bytes, charset }).text.split(/\r\n|[\n\r]/u);
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || readNinjs(parseJson(first)) === null) return null;
  const notice = bindNotices(document);
  const items: Item[] = [];
  const bad: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (readNinjs(parseJson(line)) === null) bad.push(at + 1);
    else items.push(itemOf(new TextEncoder().encode(line), `${document}#${at + 1}`));
  }
  return { items, notices: bad.map((line) => notice('bad-row', 'error', `line ${line} is no news item`)) };
}

function listIn(value: unknown): readonly unknown[] | null {
  if (value === null || typeof value !== 'object' || readNinjs(value) !== null) return null;
  return Object.values(value).find((field): field is unknown[] => Array.isArray(field)) ?? null;
}

function itemOf(bytes: Uint8Array, document: string): Item {
  return { bytes, given: { document, published: null, outlet: null }, transport: null };
}
