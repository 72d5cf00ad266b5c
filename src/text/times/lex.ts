import type { Span } from '../../model/span.ts';
import { LEXICON } from './lexicon.ts';
import type { Word } from './words/word.ts';

/**
 * A piece of a sentence as the time rules see it: a run of letters, a run of digits, or one other character. The
 * rules cut finer than the tokens of the language stage, because "mid-1990s", "10:30" and "9-12 Feb." hold several
 * things. `word` is what the lexicon knows, `number` the digits' value, NaN for what is no number.
 */
export interface Lexeme extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign' | 'none';
  readonly word: Word;
  readonly number: number;
  /** Whether the lexicon knows it, or rules begin at it by its text ("the", an apostrophe). */
  readonly known: boolean;
}

const NOTHING: Word = {};

/** What lies beyond either end of a sentence. */
const OUTSIDE: Lexeme = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  kind: 'none',
  word: NOTHING,
  number: Number.NaN,
  known: false,
};

/** The lexeme at an index; OUTSIDE where there is none, so that rules may look ahead and back freely. */
export function at(lexemes: readonly Lexeme[], index: number): Lexeme {
  return lexemes[index] ?? OUTSIDE;
}

/** Whether no character lies between the lexemes at `index` and `index + 1`. */
export function touches(lexemes: readonly Lexeme[], index: number): boolean {
  return at(lexemes, index).end === at(lexemes, index + 1).start;
}

const LONGEST_WORD = 14;
const LONGEST_NUMBER = 9;

/** Cuts `text` from `start` to `end`. White space cuts and is dropped. Linear. */
export function lex(text: string, start: number, end: number): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let from = start;
  while (from < end) {
    const type = typeAt(text, from);
    let to = from + 1;
    if (type === WORD || type === NUMBER) while (to < end && typeAt(text, to) === type) to++;
    if (type !== SPACE) lexemes.push(lexeme(text.slice(from, to), from, to, type));
    from = to;
  }
  return lexemes;
}

function lexeme(text: string, start: number, end: number, type: number): Lexeme {
  if (type === NUMBER) {
    const number = text.length <= LONGEST_NUMBER ? Number(text) : Number.NaN;
    return { start, end, text, lower: text, kind: 'number', word: NOTHING, number, known: true };
  }
  const lower = type === WORD && text.length <= LONGEST_WORD ? text.toLowerCase() : text;
  const word = lookUp(lower, text);
  const known = word !== NOTHING || OPENERS.has(lower);
  return { start, end, text, lower, kind: type === WORD ? 'word' : 'sign', word, number: Number.NaN, known };
}

function lookUp(lower: string, text: string): Word {
  const word = LEXICON.get(lower);
  return word === undefined || (word.capital && text === lower) ? NOTHING : word;
}

/** Words that begin a time only through what follows them. */
const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  "'",
  '’',
  '‘',
  'fiscal',
  'q',
  'right',
  'at',
  'these',
  'near',
  'as',
  'eve',
  'rabi',
  'jumada',
  'dhu',
]);

const SPACE = 0;
const WORD = 1;
const NUMBER = 2;
const SIGN = 3;

/** Letters are ASCII letters and everything from U+00AA but for the signs, spaces and dashes of those blocks. */
function typeAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 128) return ASCII[code] ?? SIGN;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000) return SPACE;
  if (code < 0xaa || (code >= 0x2010 && code <= 0x2bff) || code === 0xd7 || code === 0xf7) return SIGN;
  return code >= 0xc0 ? WORD : SIGN;
}

const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[A-Za-z]/.test(character)) return WORD;
  return /\d/.test(character) ? NUMBER : SIGN;
});
