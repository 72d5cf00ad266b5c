import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { CALENDAR, NEVER_NAMES } from './data/words.ts';
import { lookUp } from './gazetteer.ts';

/** A word for the reading of names: tokens joined by a hyphen without a blank are one. `first` and `last` are token indexes, inclusive. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly upos: string;
  readonly first: number;
  readonly last: number;
}

/** The words of one sentence, and whether it is set in capitals or in title case, so that capitals tell nothing. */
export interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly isTitle: boolean;
}

const HYPHEN = /^[-‐‑]$/;

/** The sentences as lines of words, told apart from headlines by the words that the report elsewhere writes small. */
export function toLines(text: string, sentences: readonly Sentence[]): readonly Line[] {
  const all = sentences.map((sentence) => ({ sentence, words: joinHyphens(text, sentence) }));
  const small = new Set<string>();
  for (const { words } of all) for (const { text: word, lower } of words) if (word === lower) small.add(lower);
  return all.map(({ sentence, words }) => ({ sentence, words, isTitle: isTitleCase(words, small) }));
}

function joinHyphens(text: string, { tokens }: Sentence): readonly Word[] {
  const words: Word[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    for (;;) {
      const [here, hyphen, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
      if (!here || !hyphen || !next || !HYPHEN.test(hyphen.text)) break;
      if (here.end !== hyphen.start || hyphen.end !== next.start || !isOneName(here.text, next.text)) break;
      last += 2;
    }
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const word = text.slice(start, end);
    words.push({ start, end, text: word, lower: word.toLowerCase(), upos: tokens[last]?.upos ?? 'X', first, last });
    first = last + 1;
  }
  return words;
}

/** Prefixes that leave the name after them a word of its own ("non-Qualese"). */
const PREFIX = /^(?:non|anti|pro|inter|intra|pre|post|ex|mid|un|trans|sub|late|early)$/i;

/** Whether two parts joined by a hyphen are one word: not where only one of them is a name ("Qua-led", "anti-Qua"). */
function isOneName(before: string, after: string): boolean {
  if (!/^[\p{L}\d]/u.test(after) || PREFIX.test(before)) return false;
  if (isCapital(before))
    return isCapital(after) || /^(?:\d|\p{Ll}{1,4}$|ur-)/u.test(after)
      ? !/^(?:led|held|run|born|like|era|made|hit)$/.test(after)
      : false;
  return isCapital(after) ? before.length <= 5 : true;
}

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "SDF", "U.N.", "G7": written in capitals throughout. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&]+s?|(?:\p{Lu}\.){2,}|\p{Lu}+-\p{Lu}+)$/u.test(word) && word.length <= 8;
}

/** A capital word (none that leads up to the town of a dateline), or one that a small particle joins to a capital ("al-Hamid"), that may be part of a name. */
export function isNameWord({ text, lower }: Word): boolean {
  if (/^(?:NEAR|OUTSIDE|ABOARD|INSIDE)$/.test(text)) return false;
  if (/^(?:non|anti|pro|inter|intra|pre|post|ex|mid|trans|sub|co)-/.test(text)) return false;
  if (CALENDAR.has(lower) || CALENDAR.has(lower.replace(/\.$/, '')) || (NEVER_NAMES.has(lower) && !isAcronym(text)))
    return false;
  if (isCapital(text)) return true;
  return /^(?:al|el|ul|ad|as|ash|at|az|an|ar|ed|er|es|et|bin|abu|\p{Ll}{2,5})-\p{Lu}/u.test(text);
}

function isTitleCase(words: readonly Word[], small: ReadonlySet<string>): boolean {
  const letters = words.filter(({ text }) => /^\p{L}/u.test(text));
  if (letters.length < 3) return false;
  const long = letters.slice(1).filter(({ text }) => text.length > 3);
  const capital = long.filter(({ text }) => isCapital(text));
  if (letters.length >= 4 && letters.every(({ text }) => text === text.toUpperCase())) return true;
  if (long.length < 3 || capital.length < 0.7 * long.length) return false;
  const isOdd = (word: Word): boolean =>
    lookUp(word.text) === null && (small.has(word.lower) || (NEVER_NAMES.has(word.lower) && word.lower.length > 3));
  const odd = capital.filter(isOdd).length;
  const stopped = words.at(-1)?.text === '.';
  return (
    odd >= (stopped ? 4 : 2) ||
    (!stopped && odd >= 1) ||
    (!stopped && capital.length === long.length && long.length >= 5)
  );
}
