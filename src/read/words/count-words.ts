/** Letters and figures of the scripts below U+0250, by code: 1 for those, 2 for marks that join two of them. */
const CLASSES = new Uint8Array(0x250);
for (let code = 0; code < CLASSES.length; code += 1)
  CLASSES[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
    ? 1
    : /['.,-]/.test(String.fromCharCode(code))
      ? 2
      : 0;

/** Scripts that put no space between words: so many letters make one. */
const LETTERS_A_WORD = 2;

/** How many words a line has: letters and figures in a row, joined by an apostrophe, a stop, a comma or a hyphen. */
export function countWords(line: string): number {
  let count = 0;
  let before = 0;
  for (let at = 0; at < line.length; at += 1) {
    const kind = classOf(line.charCodeAt(at));
    if (kind < 0) return countAnyWords(line);
    // A joiner keeps the word open only between two of its letters.
    if (kind === 1 && before !== 1) {
      if (before !== JOINED) count += 1;
      before = 1;
    } else if (kind === 2 && before === 1) before = JOINED;
    else if (kind !== 1) before = 0;
  }
  return count;
}

const JOINED = 3;

/** 0 to 2 as above, below 0 where only the tables of Unicode tell. */
function classOf(code: number): number {
  if (code < 0x250) return CLASSES[code] ?? 0;
  if (code === 0x2019) return 2;
  return code >= 0x2000 && code < 0x2070 ? 0 : -1;
}

function countAnyWords(line: string): number {
  const count = line.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  if (!/[\u0E00-\uFFFF]/.test(line)) return count;
  const letters = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return count + Math.floor(letters / LETTERS_A_WORD);
}
