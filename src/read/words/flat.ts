/** White space that is not one plain space between words. */
const UNEVEN = /[^\S ]| {2}|^ | $/u;

/** Words with one space between them and none around. */
export function flat(words: string): string {
  return UNEVEN.test(words) ? words.replace(/\s+/gu, ' ').trim() : words;
}

/** How many spaces part the words of a flat line. */
export function gapsIn(words: string): number {
  let count = 0;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** How many characters are no white space. */
export function inked(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) if (!isSpace(words.charCodeAt(at))) count += 1;
  return count;
}

function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
  return code >= 0x1680 && /\s/u.test(String.fromCharCode(code));
}
