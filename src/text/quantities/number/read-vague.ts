import { vagueWord } from '../../../model/lexicon/vague-words.ts';
import type { Lexeme } from '../lexer/lexeme.ts';
import { OUTCOMES } from '../words/closed-class.ts';
import { PLURAL_SCALES, SCALES } from '../words/number-words.ts';
import type { NumberExpression } from './number-expression.ts';

/** Digits as a plural: "100s of homes". Decades ("the 1990s") are not among them. */
const PLURAL_DIGITS: Readonly<Record<string, string>> = {
  '10': 'tens',
  '100': 'hundreds',
  '1000': 'thousands',
  '10000': 'tens of thousands',
};

/** "hundreds", "tens of thousands", "a few hundred", "several", "a couple of dozen", "100s". */
export function readVague(lexemes: readonly Lexeme[], first: number): NumberExpression | null {
  const stated = ownWords(lexemes, first);
  const entry = stated === null ? null : vagueWord(stated.words);
  if (stated === null || entry === null) return null;
  const { words, isSmall, last } = stated;
  const times = multiplied(lexemes, last, words);
  const needsOf = words === 'tens' || words === 'scores';
  if (needsOf && times === null && !isScores(lexemes, last, words)) return null;
  const scale = times?.scale ?? 1;
  // "a few hundred" ends at nine hundred, "tens of thousands" just below a hundred thousand.
  const high = isSmall || times === null ? entry.strict.max * scale : (entry.strict.max + 1) * scale - 1;
  const full = lexemes.slice(first, times?.last ?? last).map(({ key }) => key);
  return {
    first,
    last: times?.last ?? last,
    low: entry.strict.min * scale,
    high,
    shape: 'vague',
    vague: isSmall || times === null ? words : full.join(' '),
    decade: { min: entry.decade.min * scale, max: entry.decade.max * scale },
    openScale: null,
  };
}

/** "Scores of homes", and in headlines "scores hurt". */
function isScores(lexemes: readonly Lexeme[], next: number, words: string): boolean {
  const key = lexemes[next]?.key ?? '';
  return key === 'of' || (words === 'scores' && OUTCOMES.has(key));
}

interface OwnWords {
  readonly words: string;
  readonly last: number;
  readonly isSmall: boolean;
}

function ownWords(lexemes: readonly Lexeme[], first: number): OwnWords | null {
  const one = lexemes[first];
  if (one === undefined) return null;
  if (one.kind === 'number') return pluralDigits(lexemes, first, one.value);
  if (one.key === 'several') return small('several', first + 1);
  if (one.key === 'a') return smallAfterArticle(lexemes, first);
  if (one.key === 'few') return isScale(lexemes[first + 1]) ? small('few', first + 1) : null;
  const isPlural = PLURAL_SCALES.get(one.key) !== undefined || one.key === 'tens';
  return isPlural ? { words: one.key, last: first + 1, isSmall: false } : null;
}

function smallAfterArticle(lexemes: readonly Lexeme[], first: number): OwnWords | null {
  const [two, three] = [lexemes[first + 1]?.key, lexemes[first + 2]];
  if (two === 'few') return small('a few', first + 2);
  if (two === 'handful' && three?.key === 'of') return small('a handful of', first + 3);
  if (two !== 'couple') return null;
  if (three?.key === 'of') return small('a couple of', first + 3);
  return isScale(three) ? small('a couple', first + 2) : null;
}

function pluralDigits(lexemes: readonly Lexeme[], first: number, value: number): OwnWords | null {
  const ending = lexemes[first + 1];
  const words = ending?.key === 's' && ending.glued ? PLURAL_DIGITS[String(value)] : undefined;
  return words === undefined ? null : { words, last: first + 2, isSmall: false };
}

const small = (words: string, last: number): OwnWords => ({ words, last, isSmall: true });

const isScale = (lexeme: Lexeme | undefined): boolean => SCALES.get(lexeme?.key ?? '') !== undefined;

/** The scale that a vague word multiplies: "a few [hundred]", "tens [of thousands]", "several [dozen]". */
function multiplied(lexemes: readonly Lexeme[], at: number, words: string): { scale: number; last: number } | null {
  const isOf = lexemes[at]?.key === 'of';
  const key = lexemes[isOf ? at + 1 : at]?.key ?? '';
  const scale = isOf
    ? PLURAL_SCALES.get(key)
    : (SCALES.get(key) ?? (words === 'tens' ? undefined : PLURAL_SCALES.get(key)));
  if (scale === undefined || (!isOf && PLURAL_SCALES.get(words) !== undefined)) return null;
  return { scale, last: at + (isOf ? 2 : 1) };
}
