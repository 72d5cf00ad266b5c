import { CURRENCY_LETTERS } from '../words/currencies.ts';
import type { Lexeme } from './lexeme.ts';
import { readDigits } from './read-digits.ts';

const ABBREVIATION = /(?:\p{L}\.){2,}/uy;
/** A letter that a wrong encoding lost stays inside its word. */
const LETTERS = /\p{L}[\p{L}\p{M}]*(?:['’\ufffd]\p{L}+)*/uy;
const CODE_TAIL = /[\d\p{L}]+/uy;
const SPACES = /\s+/uy;
const SUPERSCRIPT = /[²³]/y;
const BLANK = 0x20;
const DELETE = 0x7f;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '−', '\u0096', '\u0097']);

/** The lexemes of `text` between two offsets, in order. Linear in the length: nothing is read twice. */
export function lex(text: string, start: number, end: number): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = start;
  let glued = false;
  while (at < end) {
    const next = afterSpaces(text, at);
    if (next > at) {
      at = next;
      glued = false;
      continue;
    }
    const lexeme = readLexeme(text, at, end, glued);
    lexemes.push(lexeme);
    at = lexeme.end;
    glued = true;
  }
  return lexemes;
}

/** Where the blanks that start here end; the start itself where none does. */
function afterSpaces(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > BLANK && code < DELETE) return at;
  SPACES.lastIndex = at;
  return at + (SPACES.exec(text)?.[0].length ?? 0);
}

function readLexeme(text: string, start: number, limit: number, glued: boolean): Lexeme {
  const first = text[start] ?? '';
  const isDigit = first >= '0' && first <= '9';
  const isPoint = first === '.' && !glued && start + 1 < limit && isDigitAt(text, start + 1);
  const number = isDigit || isPoint ? readDigits(text, start) : null;
  // What starts with a point and goes on like an address (".1.5") is no number.
  if (number !== null && number.end > start) {
    const { end, value, grouped } = number;
    if (end > limit) return acrossLimit(text, { start, limit }, grouped ? null : value, glued);
    return { kind: 'number', start, end, text: text.slice(start, end), key: '', value, glued, grouped };
  }
  const vulgar = VULGAR[first];
  if (vulgar !== undefined)
    return { kind: 'number', start, end: start + 1, text: first, key: first, value: vulgar, glued, grouped: false };
  const end = isAsciiSign(text.charCodeAt(start)) ? start : Math.min(wordEnd(text, start), limit);
  if (end > start) return plain('word', text, start, end, glued);
  const code = text.codePointAt(start) ?? 0;
  return plain('sign', text, start, start + (code > 0xffff ? 2 : 1), glued);
}

/**
 * A number that the end of the sentence cuts in two: the part on this side. A wrong end in its decimals ("a 6. | 1 -
 * strength quake") leaves it its whole value; groups beyond the end are another number.
 */
function acrossLimit(
  text: string,
  part: { start: number; limit: number },
  whole: number | null,
  glued: boolean,
): Lexeme {
  const { start, limit } = part;
  let end = isDigitAt(text, start) ? start : start + 1;
  while (end < limit && isDigitAt(text, end)) end += 1;
  const words = text.slice(start, end);
  return { kind: 'number', start, end, text: words, key: '', value: whole ?? Number(words), glued, grouped: false };
}

/** A printable sign of ASCII: neither letter nor digit. */
function isAsciiSign(code: number): boolean {
  return code > BLANK && code < DELETE && !(code >= 97 && code <= 122) && !(code >= 65 && code <= 90);
}

/** Where the word that starts here ends; the start itself where none does. */
function wordEnd(text: string, start: number): number {
  ABBREVIATION.lastIndex = start;
  const abbreviation = ABBREVIATION.exec(text);
  if (abbreviation !== null) return start + abbreviation[0].length;
  LETTERS.lastIndex = start;
  const letters = LETTERS.exec(text)?.[0] ?? '';
  if (letters === '') return start;
  const end = start + letters.length;
  SUPERSCRIPT.lastIndex = end;
  if (SUPERSCRIPT.test(text)) return end + 1;
  if (!isDigitAt(text, end) || CURRENCY_LETTERS.has(letters)) return end;
  CODE_TAIL.lastIndex = end;
  return end + (CODE_TAIL.exec(text)?.[0].length ?? 0);
}

function isDigitAt(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char >= '0' && char <= '9';
}

function plain(kind: 'word' | 'sign', text: string, start: number, end: number, glued: boolean): Lexeme {
  const words = text.slice(start, end);
  const key = DASHES.has(words) ? '-' : words.toLowerCase().replaceAll('’', "'");
  return { kind, start, end, text: words, key, value: Number.NaN, glued, grouped: false };
}
