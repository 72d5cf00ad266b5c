import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS, BEFORE_NUMBER, FUSED, PREFIXES, TITLES, UNITS } from './words.ts';

/** Addresses are looked for in chunks up to this long; a longer run of non-blanks is no address. */
const ADDRESS_CHUNK = 300;

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|gov|edu|mil|int|info|co\.uk)(?:\/[^\s<>"“”]*)?(?![\w-])|[a-z][\w-]{2,}(?:\.[a-z][\w-]+){2,}|[\w-]+(?:\.[\w-]+)*\.(?:docx?|pdf|jpe?g|gif|png|html?|xlsx?|pptx?|txt|zip|csv|mp[34])(?!\w)|@\w+/iy;
const ADDRESS_HINT =
  /@|\w\.\w+\.\w|www\.|:\/\/|\.(?:com|org|net|gov|edu|mil|int|info|co\.uk|docx?|pdf|jpe?g|gif|png|html?|xlsx?|pptx?|txt|zip|csv|mp[34])/i;
const ADDRESS_TAIL = /[.,;:!?)\]}'’"*]+$/;

const FACE = /[:;=]-?[()DPp](?![\p{L}\p{N}])|<3|\^_\^/uy;
/** Thousands set off by blanks ("2 000", "1 250 000"): one number, as it was meant. */
const SPACED_NUMBER = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\p{L}])(?:[.,]\d+(?![\d\p{L}]))?/uy;
const CODE = /\d+(?:[-/.]\d+){2,}(?![\p{L}\d])|\d{3}-\d{4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/uy;
const RATIO = /(\d+)\/(\d+)(?![\d\p{L}])/uy;
const NUMBER = /\d+(?:[.,]\d+)*|\.\d+/y;
const NUMBER_TAIL = /[\p{L}][\p{L}\p{M}\d.]*(?:['’]s)?/uy;
const ORDINAL_OR_DECADE = /^(?:st|nd|rd|th|s|['’]s)$/i;
const CURRENCY = /(?:US|AU|NZ|CA|HK|A|C|S)\$/y;
const DOTTED = /(?:\p{L}\.){2,}(?!\p{L}{2})|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\d.])/uy;
/** "b/c", "w/", "w/o"; other slashes are words of their own. */
const SLASHED = /b\/c(?!\p{L})|w\/(?:o(?!\p{L}))?/iuy;
const WORD = /[\p{L}\p{M}\d_]+(?:(?:['’`]|&(?=\p{Lu}))[\p{L}\p{M}\d_]+)*/uy;
const RUN = /[.!?]{2,}|…+|[-=]{2,}|[–—―]+|''|``|([$*~_#+<>^•·|\\])\1+/uy;
const CLITIC = /(?:n['’`]t|['’`](?:s|re|ve|ll|d|m))$/i;
const TRAILING_TEXT = /^\p{Ll}/u;

/**
 * Words of the text between two offsets, as UD English EWT divides them: clitics, hyphens and currency signs are words
 * of their own; addresses, abbreviations with their stop and numbers with their marks are one. Linear in the length.
 */
export function tokenise(text: string, from: number, to: number): Span[] {
  const words: Span[] = [];
  const chunk = /\S+/g;
  chunk.lastIndex = from;
  let at = from;
  for (let match = chunk.exec(text); match !== null && match.index < to; match = chunk.exec(text)) {
    const end = Math.min(match.index + match[0].length, to);
    at = Math.max(at, match.index);
    const mayHoldAddress = end - match.index <= ADDRESS_CHUNK && ADDRESS_HINT.test(match[0]);
    while (at < end) at = nextWord({ text, start: match.index, end, to, mayHoldAddress }, at, words);
  }
  return words;
}

interface Chunk extends Span {
  readonly text: string;
  /** Where the whole text ends: only a number with blanks in it may pass the chunk's end. */
  readonly to: number;
  readonly mayHoldAddress: boolean;
}

/** Appends the word or words that start at the offset, and returns where they end. */
function nextWord(chunk: Chunk, at: number, words: Span[]): number {
  const { text, end } = chunk;
  const add = (stop: number): number => {
    words.push({ start: at, end: stop });
    return stop;
  };
  const plain = (chunk.mayHoldAddress ? addressEnd(chunk, at) : 0) || matchEnd(FACE, chunk, at);
  if (plain > at) return add(plain);
  const code = text.charCodeAt(at);
  const isDigit = code >= 48 && code <= 57;
  if (isDigit || (code === 46 && /\d/.test(text[at + 1] ?? '') && !isLetterBefore(chunk, at)))
    return numberWords(chunk, at, words);
  const whole = matchEnd(CURRENCY, chunk, at) || matchEnd(DOTTED, chunk, at) || matchEnd(SLASHED, chunk, at);
  if (whole > at) return add(whole);
  const word = matchEnd(WORD, chunk, at);
  if (word > at) return letterWords(chunk, at, word, words);
  const run = matchEnd(RUN, chunk, at);
  return add(Math.min(run > at ? run : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), end));
}

function matchEnd(pattern: RegExp, { text, end }: Chunk, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || at + match[0].length > end ? 0 : at + match[0].length;
}

function addressEnd(chunk: Chunk, at: number): number {
  const end = matchEnd(ADDRESS, chunk, at);
  if (end === 0) return 0;
  const tail = ADDRESS_TAIL.exec(chunk.text.slice(at, end))?.[0] ?? '';
  return end - tail.length;
}

function isLetterBefore({ text, start }: Chunk, at: number): boolean {
  return at > start && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function numberWords(chunk: Chunk, at: number, words: Span[]): number {
  const spaced = matchEnd(SPACED_NUMBER, { ...chunk, end: chunk.to }, at);
  const isWhole = spaced > at && !isLetterBefore(chunk, at) && !/[\d.,:/-]/.test(chunk.text[at - 1] ?? ' ');
  let end = isWhole ? spaced : matchEnd(CODE, chunk, at) || ratioEnd(chunk, at) || matchEnd(NUMBER, chunk, at);
  if (end <= at) end = at + 1;
  const tail = matchEnd(NUMBER_TAIL, chunk, end);
  if (tail > end) {
    const letters = chunk.text.slice(end, tail).replace(/\.$/, '');
    if (isUnit(letters)) {
      const isAbbreviated = letters.includes('.');
      words.push({ start: at, end }, { start: end, end: isAbbreviated ? tail : end + letters.length });
      return isAbbreviated ? tail : end + letters.length;
    }
    const isWord = ORDINAL_OR_DECADE.test(letters) || /^[\p{L}\d]+$/u.test(letters);
    if (isWord) end += letters.length;
  } else {
    const decade = /['’]s(?!\p{L})/uy;
    const stop = matchEnd(decade, chunk, end);
    if (stop > end && chunk.text[end - 1] === '0') end = stop;
  }
  words.push({ start: at, end });
  return end;
}

/** A single capital is a unit only where it multiplies ("5M"): "3G" is a name. */
function isUnit(letters: string): boolean {
  return UNITS.has(letters.toLowerCase()) && !/^(?![KMB])\p{Lu}$/u.test(letters);
}

/** "9/11" and "5/18" are dates and stay whole; "1/2" and "3/4" are three words. */
function ratioEnd({ text, end }: Chunk, at: number): number {
  RATIO.lastIndex = at;
  const match = RATIO.exec(text);
  if (match === null || at + match[0].length > end) return 0;
  const [above, below] = [Number(match[1]), Number(match[2])];
  return above < below && below <= 8 ? at + (match[1] ?? '').length : at + match[0].length;
}

function letterWords(chunk: Chunk, at: number, wordEnd: number, words: Span[]): number {
  const { text } = chunk;
  const end = withStop(chunk, at, withPrefix(chunk, at, wordEnd));
  const word = text.slice(at, end);
  const clitic = CLITIC.exec(word);
  const first = clitic !== null && clitic.index > 0 ? clitic.index : FUSED.get(word.toLowerCase());
  if (first === undefined || word === 'IM') words.push({ start: at, end });
  else words.push({ start: at, end: at + first }, { start: at + first, end });
  return end;
}

function withPrefix(chunk: Chunk, at: number, end: number): number {
  const { text } = chunk;
  if (text[end] !== '-' || !PREFIXES.has(text.slice(at, end).toLowerCase())) return end;
  const rest = matchEnd(WORD, chunk, end + 1);
  return rest > end + 1 ? rest : end;
}

/** Takes the stop of an abbreviation or an initial into its word. */
function withStop(chunk: Chunk, at: number, end: number): number {
  const { text } = chunk;
  if (text[end] !== '.' || end >= chunk.end || text[end + 1] === '.') return end;
  const word = text.slice(at, end);
  const lower = word.toLowerCase();
  const isCapital = !TRAILING_TEXT.test(word);
  const isInitial = word.length === 1 && isCapital && word !== 'I' && /\p{L}/u.test(word) && isNameNext(chunk, end + 1);
  const isKnown = (TITLES.has(lower) || ABBREVIATIONS.has(lower)) && (isCapital || !AMBIGUOUS.has(lower));
  const isNumbered = BEFORE_NUMBER.has(lower) && /^\s?\d/.test(text.slice(end + 1, end + 3));
  if (lower === 'etc' && endsSentence(chunk, end + 1)) return end;
  return isInitial || isNumbered || (isKnown && !isEndOfText(chunk, end + 1, lower)) ? end + 1 : end;
}

function isNameNext({ text }: Chunk, at: number): boolean {
  return /^\s?\p{Lu}/u.test(text.slice(at, at + 3));
}

/** Abbreviations that, in small letters, are words ("the sun.", "a mass."). */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'sun sat mar jun fri mon wed co la ill ind ore pa wash miss mass del min max rep reps gov sen gen col hon det st fr ex ed v'.split(
    ' ',
  ),
);

/** "etc." keeps its stop only where the sentence goes on. */
function endsSentence({ text, to }: Chunk, at: number): boolean {
  return at >= to || /^\s*(?:$|\p{Lu}|["”’)])/u.test(text.slice(at, Math.min(at + 3, to)));
}

/** At the very end of the text a stop after a word that can be one ("in March", "the Sun.") is taken as the sentence's. */
function isEndOfText({ text, to }: Chunk, at: number, lower: string): boolean {
  return AMBIGUOUS.has(lower) && text.slice(at, to).trim() === '';
}
