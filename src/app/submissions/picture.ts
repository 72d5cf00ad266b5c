/** The first bytes of pictures that browsers show (WHATWG MIME Sniffing, section 6.1). */
const PICTURES: readonly (readonly [type: string, at: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBPVP'],
];

/** The media type of a picture, by its bytes and not by its name; null for all else. */
export function pictureType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  return PICTURES.find(([, at, start]) => head.startsWith(start, at))?.[0] ?? null;
}
