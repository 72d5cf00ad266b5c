const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN = /^[\0-\x7f]*$/;

/** Text as it is compared: without case and accents. As long as the text only where the text is ASCII. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text as they are compared. */
export function foldWords(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? [];
}

/** Whether every one of the words begins a word of the text. */
export function hasAllWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const own = foldWords(text);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
