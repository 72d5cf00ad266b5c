import type { Lexeme } from '../lex.ts';
import { at, touches } from '../lex.ts';

export interface Count {
  /** null where the words give none ("several"). */
  readonly value: number | null;
  readonly next: number;
}

/**
 * An amount before a unit: "12", "1,200", "2.5", "2 1/2", "two", "twenty-five", "two and a half", "a", "a few",
 * "a couple of", "several", "dozens of", "two to three" (the first counts, as TimeBank has it), "a hundred".
 */
export function readCount(lexemes: readonly Lexeme[], index: number): Count | null {
  const single = readSingle(lexemes, index);
  if (!single) return null;
  const joint = at(lexemes, single.next).lower;
  if (joint !== 'to' && joint !== 'or' && joint !== '-' && joint !== '–') return single;
  const second = readSingle(lexemes, single.next + 1);
  return second && second.value !== null && at(lexemes, index).lower !== 'a'
    ? { ...single, next: second.next }
    : single;
}

function readSingle(lexemes: readonly Lexeme[], index: number): Count | null {
  const first = at(lexemes, index);
  if (first.kind === 'number') return readDigits(lexemes, index);
  if (first.lower === 'a' || first.lower === 'an') return readArticle(lexemes, index);
  if (first.lower === 'half' && isArticle(at(lexemes, index + 1))) return { value: 0.5, next: index + 2 };
  if (first.word.vague) return { value: null, next: skipOf(lexemes, index + 1) };
  return readWords(lexemes, index);
}

/** Thousands, millions, billions: no count of units has more, and a longer run must not be read again and again. */
const MOST_GROUPS = 3;

function readDigits(lexemes: readonly Lexeme[], index: number): Count | null {
  let value = at(lexemes, index).number;
  let next = index + 1;
  for (let group = 0; group < MOST_GROUPS && at(lexemes, next).lower === ',' && isGroup(lexemes, next); group++) {
    value = value * 1000 + at(lexemes, next + 1).number;
    next += 2;
  }
  const following = at(lexemes, next + 1);
  if (
    at(lexemes, next).lower === '.' &&
    following.kind === 'number' &&
    touches(lexemes, next) &&
    touches(lexemes, next - 1)
  ) {
    value += following.number / 10 ** following.text.length;
    next += 2;
  }
  if (at(lexemes, next).number === 1 && at(lexemes, next + 1).lower === '/' && at(lexemes, next + 2).number === 2) {
    return { value: value + 0.5, next: next + 3 };
  }
  if (at(lexemes, next).lower === '½') return { value: value + 0.5, next: next + 1 };
  return Number.isNaN(value) ? null : halfAfter(lexemes, { value, next });
}

/** A comma that separates thousands: tight on both sides, three digits behind. */
function isGroup(lexemes: readonly Lexeme[], comma: number): boolean {
  const { kind, text } = at(lexemes, comma + 1);
  return kind === 'number' && text.length === 3 && touches(lexemes, comma) && touches(lexemes, comma - 1);
}

function readArticle(lexemes: readonly Lexeme[], index: number): Count | null {
  const { lower, word } = at(lexemes, index + 1);
  if (lower === 'couple') return { value: 2, next: skipOf(lexemes, index + 2) };
  if (lower === 'half') return { value: 0.5, next: skipHyphen(lexemes, index + 2) };
  if (word.vague) return { value: null, next: skipOf(lexemes, index + 2) };
  if (word.cardinal === 12 || word.cardinal === 100) return { value: word.cardinal, next: index + 2 };
  return halfAfter(lexemes, { value: 1, next: index + 1 });
}

function readWords(lexemes: readonly Lexeme[], index: number): Count | null {
  const tens = at(lexemes, index).word.cardinal;
  if (tens === undefined) return null;
  let value = tens;
  let next = index + 1;
  const ones = at(lexemes, skipHyphen(lexemes, next)).word.cardinal;
  if (tens >= 20 && tens < 100 && ones !== undefined && ones > 0 && ones < 10) {
    value += ones;
    next = skipHyphen(lexemes, next) + 1;
  }
  if (value < 100 && at(lexemes, next).word.cardinal === 100) {
    value *= 100;
    next++;
  }
  return halfAfter(lexemes, { value, next });
}

/** "two and a half", "two-and-a-half". */
function halfAfter(lexemes: readonly Lexeme[], count: Count): Count {
  let next = skipHyphen(lexemes, count.next);
  if (at(lexemes, next).lower !== 'and') return count;
  next = skipHyphen(lexemes, next + 1);
  if (at(lexemes, next).lower !== 'a') return count;
  next = skipHyphen(lexemes, next + 1);
  return at(lexemes, next).lower === 'half'
    ? { value: (count.value ?? 0) + 0.5, next: skipHyphen(lexemes, next + 1) }
    : count;
}

export function skipHyphen(lexemes: readonly Lexeme[], index: number): number {
  const { lower } = at(lexemes, index);
  return (lower === '-' || lower === '‑' || lower === '‐') && touches(lexemes, index - 1) ? index + 1 : index;
}

export function isArticle({ lower }: Lexeme): boolean {
  return lower === 'a' || lower === 'an';
}

function skipOf(lexemes: readonly Lexeme[], index: number): number {
  return at(lexemes, index).lower === 'of' ? index + 1 : index;
}

/** "an hour and a half": what stands behind the unit, past "or so". `half` is 0.5 or 0. */
export function behindUnit(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly half: number; readonly next: number } {
  const [first, second, third] = [at(lexemes, index).lower, at(lexemes, index + 1).lower, at(lexemes, index + 2).lower];
  if (first === 'and' && second === 'a' && third === 'half') return { half: 0.5, next: index + 3 };
  return { half: 0, next: first === 'or' && second === 'so' ? index + 2 : index };
}
