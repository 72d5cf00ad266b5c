import type { Quote } from '../../model/span.ts';
import { quoteOf } from '../../model/span.ts';
import { ADDRESSES, CALENDAR, PEOPLES, ROLE_NOUNS, TITLE_OPENERS, TITLES } from './data/words.ts';
import { lookUp } from './gazetteer.ts';
import type { Line, Word } from './words.ts';
import { isCapital } from './words.ts';

const COMPOUND_ROLE =
  /^(?:police|gun|sales|news|business|fire|fisher|congress|states|spokes|chair|camera|council|clergy|ombuds|assembly|alder|tribes|crew|service|post|boats|sports|anchor|lay|country|towns|front)(?:man|men|woman|women|person|people)$/;

/** A noun for a person in an office or trade, singular or plural. */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, '')) || TITLES.has(lower)) return true;
  return COMPOUND_ROLE.test(lower);
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** How many words at the head of a run are titles: "Interior Minister Ada Roke" has two. Always leaves one word. */
export function titleLength(words: readonly Word[], from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to - 1; index += 1) {
    const word = words[index] as Word;
    if (TITLES.has(bare(word.text)) || (isRoleNoun(word.text) && index > from)) length = index - from + 1;
    else if (!TITLE_OPENERS.has(bare(word.text)) && !isBelonging(word) && index > from + 3) break;
  }
  const next = words[from + length];
  return next && /^(?:of|for|and)$/.test(next.lower) ? 0 : length;
}

function isBelonging({ text, lower }: Word): boolean {
  return PEOPLES.has(lower) || lookUp(text) !== null;
}

/** Words that a description before a name may hold besides nouns and adjectives. */
const INNER = /^(?:and|&|'s|’s|-|\/|of)$/;
const STOPS =
  /^(?:the|a|an|another|this|that|its|his|her|their|our|my|your|some|two|three|one|said|told|says|as|with|by|in|to|at|from|on|when|while|where|if|but|who|which|was|is|were|are|had|has|have|former|on|for|than|after|before|because|so|that)$/;

/**
 * The description that leads up to a person's name ("SDF spokesman", "the town's deputy mayor,"): null where the word before is
 * no noun for a person. `from` is the first word of the name, titles in capitals included.
 */
export function roleBefore(text: string, { words }: Line, from: number): Quote | null {
  let at = from - 1;
  const hasComma = words[at]?.text === ',';
  if (hasComma) at -= 1;
  const head = words[at];
  if (!head || !/^\p{L}/u.test(head.text)) return null;
  if (!hasComma && !isRoleNoun(head.text)) return null;
  const start = startOfPhrase(words, at);
  if (hasComma) {
    // "the governor of Qua, X, ...": a noun for a person somewhere in a phrase that an article opens.
    const opened = openedPhrase(words, at);
    return opened === null ? null : quoteOf(text, opened, head.end);
  }
  return quoteOf(text, words[start]?.start ?? head.start, head.end);
}

/** How far a description may reach back, in words. */
const REACH = 12;

function startOfPhrase(words: readonly Word[], head: number): number {
  let start = head;
  for (let at = head - 1; at >= 0 && head - at < REACH; at -= 1) {
    const word = words[at] as Word;
    if (STOPS.test(word.lower) && word.lower !== 'former') break;
    if (/^(?:and|of)$/.test(word.lower)) break;
    if (!/^[\p{L}'’&/-]/u.test(word.text) || /^(?:VERB|AUX|ADP|SCONJ|PRON|DET|ADV)$/.test(word.upos)) break;
    start = at;
  }
  return start;
}

function openedPhrase(words: readonly Word[], last: number): number | null {
  let noun = false;
  for (let at = last; at >= 0 && last - at < REACH; at -= 1) {
    const word = words[at] as Word;
    if (isRoleNoun(word.text) && (at === last || /^(?:of|for|in|from|at|and|'s)$/.test(words[at + 1]?.lower ?? '')))
      noun = true;
    if (/^(?:the|a|an|its|his|her|their)$/.test(word.lower)) {
      if (noun) return word.start;
      continue;
    }
    if (!/^\p{L}/u.test(word.text) && !INNER.test(word.text)) return null;
    if (/^(?:said|told|says|and|but|who|which|that|when|where)$/.test(word.lower)) return null;
  }
  return null;
}

/** The description set off by a comma after a name ("X, the head of the town council,"), without the commas; null where there is none. */
export function roleAfter(text: string, { words }: Line, to: number): Quote | null {
  if (words[to]?.text !== ',' && words[to]?.text !== '(') return null;
  const opener = words[to + 1];
  if (!opener || ADDRESSES.has(opener.lower)) return null;
  const { noun, end } = phraseAfter(words, to + 1);
  if (noun < 0 || end <= to + 1) return null;
  const isList = isCapital(opener.text) && /^(?:and|or)$/.test(words[end + 1]?.lower ?? '');
  const next = words[noun + 1];
  const isAnother = next !== undefined && noun + 1 < end && isCapital(next.text);
  return isList || isAnother ? null : quoteOf(text, opener.start, (words[end - 1] as Word).end);
}

const PREDICATE = /^(?:said|told|says|who|whose|which|that|was|is|were|has|had)$/;

/** Where the description that opens at the word ends, and its noun for a person; -1 where it has none. */
function phraseAfter(words: readonly Word[], from: number): { noun: number; end: number } {
  let noun = -1;
  let end = from;
  for (; end < words.length && end - from <= REACH + 1; end += 1) {
    const { text, lower, upos } = words[end] as Word;
    if (/^[,;.:()—–]$|^--+$/.test(text)) break;
    if (noun < 0 && isRoleNoun(text)) noun = end;
    const stops =
      PREDICATE.test(lower) || (noun >= 0 && (/^(?:as|on)$/.test(lower) || CALENDAR.has(lower) || upos === 'AUX'));
    if (stops) return { noun, end };
  }
  return { noun, end };
}

/** "X, 42," or "X (42)": only people have ages. */
export function hasAge({ words }: Line, to: number): boolean {
  return (
    /^[,(]$/.test(words[to]?.text ?? '') &&
    /^\d{1,3}$/.test(words[to + 1]?.text ?? '') &&
    /^[,).]$/.test(words[to + 2]?.text ?? '')
  );
}
