import { looksLikeNewsml } from '../news/newsml.ts';
import { isWide } from './decode.ts';

/** What the bytes are, by what they hold and not by the file's name. `name` tells a person what was found. */
export type Kind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary'; readonly name: string }
  | { readonly kind: 'html' | 'text' | 'pdf' | 'mail' | 'newsml' | 'json' };

/** How far into the bytes we look, as browsers do (WHATWG MIME Sniffing: the resource header), and a bit more. */
const LOOK = 4096;

/** First bytes of formats that people drop in by mistake (Gary Kessler's file signatures table). */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\x1f\x8b', 'gzip data'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ', 'xz data'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a RIFF file (WebP, WAV or AVI)'],
  ['\xd0\xcf\x11\xe0', 'an older office document'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
  ['OggS', 'an Ogg file'],
  ['ID3', 'an MP3 file'],
  ['{\\rtf', 'a rich text (RTF) document'],
];

const LATIN = new TextDecoder('latin1');

/** Tells text, HTML, the other formats that are read, nothing and everything else apart; `charset` is what the server named. Never reads more than the first few kilobytes. */
export function sniff(bytes: Uint8Array, charset = ''): Kind {
  const head = bytes.subarray(0, LOOK);
  const latin = LATIN.decode(head);
  const wide = wideEncoding(head, charset);
  if (wide !== null) return { kind: looksLikeHtml(new TextDecoder(wide).decode(head)) ? 'html' : 'text' };
  if (/^(?:ï»¿)?\s*$/.test(latin)) return bytes.length <= LOOK ? { kind: 'empty' } : { kind: 'text' };
  const signature = SIGNATURES.find(([first]) => startsWithBytes(head, first) && (first !== 'MZ' || head.includes(0)));
  if (signature !== undefined) return { kind: 'binary', name: signature[1] };
  if (/^(?:ï»¿)?\s{0,100}%PDF-\d/u.test(latin)) return { kind: 'pdf' };
  if (looksLikeMail(latin)) return { kind: 'mail' };
  if (isBinary(head)) return { kind: 'binary', name: 'binary data' };
  if (/^(?:ï»¿)?\s*</u.test(latin) && looksLikeNewsml(latin)) return { kind: 'newsml' };
  if (/^(?:ï»¿)?\s*[{[]\s*["{]/u.test(latin)) return { kind: 'json' };
  return { kind: looksLikeHtml(latin) ? 'html' : 'text' };
}

/** The header of a message (RFC 5322): fields before the first empty line, of which some only messages have, or all that are copied with one. */
function looksLikeMail(head: string): boolean {
  if (!/\nFrom:|^From[: ]/iu.test(head)) return false;
  const lines = head.slice(head.startsWith('From ') ? head.indexOf('\n') + 1 : 0).split(/\r?\n/u, MAIL_LINES);
  const names = new Set<string>();
  for (const line of lines) {
    if (/^[ \t]/u.test(line) && names.size > 0) continue;
    const name = /^([\w-]{2,60}):(?:\s|$)/u.exec(line)?.[1];
    if (name === undefined) break;
    names.add(name.toLowerCase());
  }
  if (!names.has('from')) return false;
  const isCopied = names.has('date') && names.has('subject');
  return isCopied || ['message-id', 'mime-version', 'received', 'return-path'].some((name) => names.has(name));
}

const MAIL_LINES = 80;

function startsWithBytes(bytes: Uint8Array, first: string): boolean {
  for (let at = 0; at < first.length; at += 1) if (bytes[at] !== first.charCodeAt(at)) return false;
  return true;
}

/** UTF-16 by its byte order mark, or where the server named it. */
function wideEncoding(head: Uint8Array, charset: string): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return /^utf-?16(?:le|be)?$/iu.test(charset) && isWide(head) ? charset : null;
}

/** Control characters that no text holds: a NUL, or more than one in a hundred of the others. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const byte = head[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls * 100 > head.length;
}

/** A document that opens with mark-up, or holds several tags that only pages have. */
function looksLikeHtml(head: string): boolean {
  if (
    /^(?:\uFEFF|ï»¿)?\s*<(?:!doctype\s+html|html|head|body|!--|script|meta|article|div|p|\?xml[^>]{0,200}\?>\s*<(?:!doctype\s+html|html))[\s>]/i.test(
      head,
    )
  )
    return true;
  return (
    (head.match(/<(?:html|head|body|meta|div|p|a|script|article|title|link)(?:\s[^<>]{0,300})?>/gi) ?? []).length >= 3
  );
}
