/** A line as far as choosing a headline needs it. */
export interface Candidate {
  readonly words: string;
  readonly count: number;
  readonly isSentence: boolean;
  readonly isOpen: boolean;
}

const FEWEST_WORDS = 4;
const MOST_WORDS = 32;

/**
 * The index of the headline among the lines before the first paragraph, -1 for none. A line that is printed twice
 * there is
 * it; else the first of at least four words (the last, where the page's links come before); else a shorter one where
 * it is all there is beside one paragraph of text.
 */
export function chooseHeadline(lines: readonly Candidate[], afterLinks: boolean): number {
  const fits = (line: Candidate): boolean => line.isOpen && line.count <= MOST_WORDS && !line.isSentence;
  const seen = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const key = headlineKey(line.words);
    const before = seen.get(key);
    if (before !== undefined && fits(line) && line.count >= 2) return before;
    if (before === undefined) seen.set(key, at);
  }
  const isLong = (line: Candidate): boolean => fits(line) && line.count >= FEWEST_WORDS;
  const long = afterLinks ? lines.findLastIndex(isLong) : lines.findIndex(isLong);
  if (long >= 0) return long;
  const short = lines
    .filter(fits)
    .reduce<Candidate | null>((best, line) => (best === null || line.count > best.count ? line : best), null);
  return short !== null && short.count >= 2 ? lines.indexOf(short) : -1;
}

/** The same for a headline however it is cased or pointed. */
export function headlineKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether words are those of a headline, given by its key; longer ones are not even looked at. */
export function isHeadline(words: string, key: string): boolean {
  return words.length <= 2 * key.length + MARKS && headlineKey(words) === key;
}

/** Room for what a headline holds beside letters and figures. */
const MARKS = 80;

/** Words of a headline that ends with a full stop: nearly all long words are capitalised, and it is one sentence. */
export function isTitleCase(line: string): boolean {
  const long = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capital.length * 10 >= long.length * 8;
}
