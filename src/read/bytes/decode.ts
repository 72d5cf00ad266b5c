/** Bytes as text, and what was noticed on the way. `broken` is where the first unreadable byte stands in `text`. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly basis: 'byte-order-mark' | 'declared' | 'valid' | 'fallback';
  readonly broken: number | null;
}

/**
 * Decodes text whose encoding nobody vouches for: a byte order mark decides, then valid UTF-8, then what the page
 * itself declares, then windows-1252, which holds every byte (the fallback of the WHATWG encoding standard for
 * English pages). Text that is UTF-8 but for a few bytes stays UTF-8, with U+FFFD for what cannot be read. A byte
 * order mark stays in the text, so that offsets hold in
 * the decoded file.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(bytes, marked, 'byte-order-mark');
  const strict = tryStrict(bytes, 'utf-8');
  if (strict !== null) return { text: strict, encoding: 'utf-8', basis: 'valid', broken: null };
  const label = declared === null ? null : knownLabel(declared);
  // What a page in bytes says of itself cannot be in UTF-16 (HTML standard, prescan): then it is not believed.
  if (label !== null && !label.startsWith('utf-')) return decodeAs(bytes, label, 'declared');
  const loose = decodeAs(bytes, 'utf-8', 'valid');
  return isMostlyUtf8(bytes) ? loose : decodeAs(bytes, 'windows-1252', 'fallback');
}

function decodeAs(bytes: Uint8Array, encoding: string, basis: Decoded['basis']): Decoded {
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const text =
    encoding === 'windows-1252'
      ? decoded.replace(/[\u0080-\u009F]/gu, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80))
      : decoded;
  const at = text.indexOf('\uFFFD');
  return { text, encoding, basis, broken: at < 0 ? null : at };
}

/** What 0x80 to 0x9F are in windows-1252; some releases of Node decode them as ISO-8859-1 controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function tryStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** True where well-formed sequences of two to four bytes outnumber the bytes above 0x7F that belong to none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let formed = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let followers = 0;
    while (followers + 1 < length && ((bytes[at + followers + 1] ?? 0) & 0xc0) === 0x80) followers += 1;
    if (length > 0 && followers === length - 1) {
      formed += 1;
      at += followers;
    } else stray += 1;
  }
  return formed > stray;
}
