import type { Found } from './expression.ts';
import { isDay } from './expression.ts';
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
  const bounded = modifiersOf(time).find((words) => precede(lexemes, first, words, floor));
  if (bounded) return { ...time, first: first - bounded.length };
  const isEarly = EARLY_HOURS.some((words) => precede(lexemes, first, words, floor)) && isDay(time.expression);
  if (isEarly && !time.clock) return { ...time, first: first - 3, mod: 'START' };
  const { side } = at(lexemes, first).word;
  if (before.lower === 'this' && (side === 1 || side === -1)) return { ...time, first: first - 1 };
  const hyphen = before.lower === '-' && touches(lexemes, first - 1);
  const place = hyphen ? first - 2 : before.lower === 'of' ? first - 2 : first - 1;
  const { mod } = at(lexemes, place).word;
  if (place >= floor && mod !== undefined && fits(mod, time, place < first - 1, at(lexemes, place).lower)) {
    return { ...time, first: place, mod: time.mod ?? mod };
  }
  return before.lower === 'the' && takesArticle(time, at(lexemes, first).lower) ? { ...time, first: first - 1 } : null;
}

/** An article that belongs to a longer noun phrase stays out: "the Wednesday meeting", "the 2008 floods", "the current plan". */
function takesArticle({ expression, mod }: Found, first: string): boolean {
  if (expression.kind === 'weekday') return mod !== undefined || /^(?:small|wee)$/.test(first);
  if (expression.kind === 'date') return mod !== undefined || expression.ofWeek === true || /^\d/.test(first);
  if (expression.kind === 'years') return expression.precision !== 'year' || mod !== undefined;
  return expression.kind !== 'reference' || first === 'past' || first === 'future' || first === 'near';
}

/** "end", "start", "middle" and "beginning" need their "of"; approximations need a number or a plain date. */
function fits(mod: Mod, { expression }: Found, isJoined: boolean, word: string): boolean {
  if (NEEDS_OF.has(word)) return isJoined && expression.kind !== 'duration' && expression.kind !== 'set';
  if (mod === 'APPROX')
    return expression.kind !== 'reference' && expression.kind !== 'set' && expression.kind !== 'weekday';
  return expression.kind !== 'duration' && expression.kind !== 'reference' && expression.kind !== 'set';
}

const NEEDS_OF: ReadonlySet<string> = new Set(['end', 'start', 'middle', 'beginning']);

/** Bounds of an amount: they belong to a length, or to an amount of units away. */
const BOUNDS = ['at least', 'at most', 'more than', 'less than', 'fewer than', 'up to', 'over', 'within'].map((words) =>
  words.split(' '),
);
/** "the small hours of Sunday" are its beginning. */
const EARLY_HOURS = ['early', 'small', 'wee'].map((word) => [word, 'hours', 'of']);
/** What shades any time. */
const SHADES = [['earlier'], ['later']];

function modifiersOf({ expression, rule }: Found): readonly (readonly string[])[] {
  return expression.kind === 'duration' || rule === 'ago' ? [...BOUNDS, ...SHADES] : SHADES;
}

function precede(lexemes: readonly Lexeme[], first: number, words: readonly string[], floor: number): boolean {
  if (first - words.length < floor) return false;
  return words.every((word, index) => at(lexemes, first - words.length + index).lower === word);
}
