/** Bytes, and the encoding that the server named for them, as written. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
}

/** Bytes as text, and what was noticed on the way. `broken` is where the first unreadable byte stands in `text`. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly basis: 'byte-order-mark' | 'transport' | 'declared' | 'valid' | 'fallback';
  readonly broken: number | null;
}

/**
 * Decodes text in the order of the WHATWG encoding and HTML standards: a byte order mark decides, then what the server
 * named, then what the document itself declares, then windows-1252, which holds every byte (the fallback for English
 * pages). Servers name encodings for files that they never looked into: bytes beyond ASCII that are valid UTF-8 are
 * UTF-8 whatever was named, and a name by which more than a few bytes cannot be read is a wrong one. Text that is UTF-8
 * but for a few bytes stays UTF-8, with U+FFFD for what cannot be read. A byte order mark stays in the text, so that
 * offsets hold in the decoded file.
 */
export function decode(
  { bytes, charset }: Encoded,
  declaredIn: (bytes: Uint8Array) => string | null = () => null,
): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(bytes, marked, 'byte-order-mark');
  const named = charset === undefined ? null : knownLabel(charset);
  if (named?.startsWith('utf-16') === true && isWide(bytes)) return decodeAs(bytes, named, 'transport');
  const strict = tryStrict(bytes);
  if (strict !== null && !isShifted(bytes, () => [named, knownLabel(declaredIn(bytes) ?? '')]))
    return { ...VALID, text: strict };
  const transported = named === null || named.startsWith('utf-16') ? null : decodeAs(bytes, named, 'transport');
  if (transported !== null && isReadAs(transported, bytes)) return transported;
  // What a page in bytes says of itself cannot be in UTF-16 (HTML standard, prescan): then it is not believed.
  const declared = knownLabel(declaredIn(bytes) ?? '');
  if (declared !== null && !declared.startsWith('utf-') && (strict === null || declared === SHIFTED))
    return decodeAs(bytes, declared, 'declared');
  if (strict !== null) return { ...VALID, text: strict };
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', 'valid');
  return decodeAs(bytes, 'windows-1252', 'fallback');
}

const ESCAPE = 0x1b;
const SHIFTED = 'iso-2022-jp';

/** Japanese in seven bits: its shift sequences are ASCII, and so valid in every other encoding. */
function isShifted(bytes: Uint8Array, labels: () => readonly (string | null)[]): boolean {
  return bytes.includes(ESCAPE) && labels().includes(SHIFTED);
}

const HEAD = 4096;

/** Text in UTF-16 holds spaces or line ends, whose upper byte is zero; no other text holds a zero. */
export function isWide(bytes: Uint8Array): boolean {
  return bytes.subarray(0, HEAD).includes(0);
}

const VALID = { encoding: 'utf-8', basis: 'valid', broken: null } as const;

/** One byte in a hundred that cannot be read is a fault of the page, more are the wrong encoding. */
const MOST_BROKEN = 0.01;

function isReadAs({ text, broken }: Decoded, bytes: Uint8Array): boolean {
  if (broken === null) return true;
  let lost = 0;
  for (let at = broken; at >= 0; at = text.indexOf('\uFFFD', at + 1)) lost += 1;
  return lost <= MOST_BROKEN * bytes.length;
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

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function tryStrict(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
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
