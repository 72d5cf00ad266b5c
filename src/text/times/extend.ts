import type { Found } from './expression.ts';
import type { Lexeme } from './lex.ts';
import { at, touches } from './lex.ts';
import type { Mod } from './words/word.ts';

/** Widens each time to the words before it that belong to it: articles, "early", "nearly", "the end of", "at least". */
export function extend(lexemes: readonly Lexeme[], found: readonly Found[]): readonly Found[] {
  return found.map((time, index) => extendOne(lexemes, time, found[index - 1]?.next ?? 0));
}

const MOST_STEPS = 4;

function extendOne(lexemes: readonly Lexeme[], found: Found, floor: number): Found {
  let time = found;
  for (let step = 0; step < MOST_STEPS; step++) {
    const wider = oneStep(lexemes, time, floor);
    if (!wider) break;
    time = wider;
  }
  return time;
}

function oneStep(lexemes: readonly Lexeme[], time: Found, floor: number): Found | null {
  const { first } = time;
  const before = at(lexemes, first - 1);
  if (first - 1 < floor) return null;
  const bounded = MODIFIERS.find((words) => precede(lexemes, first, words, floor));
  if (bounded) return { ...time, first: first - bounded.length };
  const hyphen = before.lower === '-' && touches(lexemes, first - 1);
  const place = hyphen ? first - 2 : before.lower === 'of' ? first - 2 : first - 1;
  const { mod } = at(lexemes, place).word;
  if (place >= floor && mod !== undefined && fits(mod, time, place < first - 1, at(lexemes, place).lower)) {
    return { ...time, first: place, mod: time.mod ?? mod };
  }
  const isArticle = before.lower === 'the' && !TAKES_NO_ARTICLE.has(time.expression.kind);
  return isArticle ? { ...time, first: first - 1 } : null;
}

/** "the Wednesday" keeps its article outside, as TimeBank does where the article belongs to a longer noun phrase. */
const TAKES_NO_ARTICLE: ReadonlySet<string> = new Set(['weekday']);

/** "end", "start", "middle" and "beginning" need their "of"; approximations need a number or a plain date. */
function fits(mod: Mod, { expression }: Found, isJoined: boolean, word: string): boolean {
  if (NEEDS_OF.has(word)) return isJoined && expression.kind !== 'duration' && expression.kind !== 'set';
  if (mod === 'APPROX')
    return expression.kind !== 'reference' && expression.kind !== 'set' && expression.kind !== 'weekday';
  return expression.kind !== 'duration' && expression.kind !== 'reference' && expression.kind !== 'set';
}

const NEEDS_OF: ReadonlySet<string> = new Set(['end', 'start', 'middle', 'beginning']);

const MODIFIERS: readonly (readonly string[])[] = [
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['up', 'to'],
  ['earlier'],
  ['later'],
  ['over'],
  ['within'],
];

function precede(lexemes: readonly Lexeme[], first: number, words: readonly string[], floor: number): boolean {
  if (first - words.length < floor) return false;
  return words.every((word, index) => at(lexemes, first - words.length + index).lower === word);
}
