import type { Lexeme } from '../lexer/lexeme.ts';
import { PARTS, SCALES } from '../words/number-words.ts';
import type { NumberExpression } from './number-expression.ts';
import { exact } from './number-expression.ts';
import { readDigitsNumber } from './read-digits-number.ts';
import { readWords } from './read-words.ts';

/** What may follow a bare part for it to be a share ("half of", "a third of", "half the") and not an ordinal. */
const OF_WHOLE = new Set(['of', 'the', 'its', 'their', 'all', 'his', 'her', 'our', 'my', 'your', 'these', 'those']);

/**
 * "half of", "a third", "two-thirds", "one in five", "four out of ten", "half a million", "half a square mile".
 * A part word alone is an ordinal ("the third", "first quarter", "second half") and is left alone. `whole` is the number that
 * stands there otherwise.
 */
export function readFraction(
  lexemes: readonly Lexeme[],
  first: number,
  whole: NumberExpression | null,
): NumberExpression | null {
  return outOf(lexemes, first, whole) ?? half(lexemes, first) ?? parts(lexemes, first, whole);
}

function outOf(lexemes: readonly Lexeme[], first: number, top: NumberExpression | null): NumberExpression | null {
  if (top === null || lexemes[first]?.key === 'a') return null;
  const joint = lexemes[top.last]?.key;
  const from = joint === 'out' && lexemes[top.last + 1]?.key === 'of' ? top.last + 2 : top.last + 1;
  if (joint !== 'in' && from === top.last + 1) return null;
  const every = lexemes[from]?.key === 'every' ? from + 1 : from;
  const bottom = readWords(lexemes, every) ?? readDigitsNumber(lexemes, every);
  if (bottom === null || bottom.low <= top.low || bottom.openScale !== null) return null;
  if (joint === 'in' && !isShare(lexemes, top, bottom)) return null;
  return exact(first, bottom.last, top.low / bottom.low, 'fraction');
}

/** "one in five" is a share; "12 in 2015" and "three in 10 days" are not. */
function isShare(lexemes: readonly Lexeme[], top: NumberExpression, bottom: NumberExpression): boolean {
  const after = lexemes[bottom.last];
  const bothWords = top.shape === 'words' && bottom.shape === 'words';
  const isRound = [3, 4, 5, 6, 7, 8, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1e6].includes(bottom.low);
  const isTimeOrPlace =
    /^(?:days?|hours?|minutes?|weeks?|months?|years?|provinces?|districts?|villages?|towns?|cities)$/;
  return (bothWords || (top.low < 10 && isRound)) && isRound && !isTimeOrPlace.test(after?.key ?? '');
}

function half(lexemes: readonly Lexeme[], first: number): NumberExpression | null {
  if (lexemes[first]?.key !== 'half') return null;
  const [dash, next, after] = [lexemes[first + 1], lexemes[first + 2], lexemes[first + 2]];
  const glued = dash?.key === '-' && dash.glued;
  const scaleAt = glued ? first + 2 : dash?.key === 'a' || dash?.key === 'an' ? first + 2 : -1;
  const scale = SCALES.get(lexemes[scaleAt]?.key ?? '');
  if (scale !== undefined) return exact(first, scaleAt + 1, scale / 2, 'words');
  if (glued || next === undefined) return null;
  if (dash?.key === 'a' || dash?.key === 'an') return exact(first, first + 1, 0.5, 'fraction');
  if (dash !== undefined && after !== undefined && OF_WHOLE.has(dash.key))
    return exact(first, first + 1, 0.5, 'fraction');
  const before = lexemes[first - 1]?.key;
  return before === 'between' || before === 'than' || dash?.key === 'and' || dash?.key === 'to'
    ? exact(first, first + 1, 0.5, 'fraction')
    : null;
}

function parts(lexemes: readonly Lexeme[], first: number, whole: NumberExpression | null): NumberExpression | null {
  const isArticle = lexemes[first]?.key === 'a' || lexemes[first]?.key === 'an';
  const top = isArticle ? exact(first, first + 1, 1, 'words') : whole;
  if (top === null || top.shape !== 'words') return null;
  const dashed = lexemes[top.last]?.key === '-' ? top.last + 1 : top.last;
  const part = PARTS.get(lexemes[dashed]?.key ?? '');
  if (part === undefined || top.low >= part * 4) return null;
  const isPlural = lexemes[dashed]?.key.endsWith('s') || lexemes[dashed]?.key === 'halves';
  const after = lexemes[dashed + 1];
  if (top.low > 1 ? !isPlural : isPlural) return null;
  if (top.low === 1 && !stands(after)) return null;
  if (after?.key === 'of' && (lexemes[dashed + 2]?.key === 'a' || lexemes[dashed + 2]?.key === 'an')) {
    const scale = SCALES.get(lexemes[dashed + 3]?.key ?? '');
    if (scale !== undefined) return exact(first, dashed + 4, (top.low / part) * scale, 'words');
  }
  return exact(first, dashed + 1, top.low / part, 'fraction');
}

const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would']);

/** "a third of", "a third.", "a tenth has come" but not "a third man", "a quarter final", "one half time". */
function stands(after: Lexeme | undefined): boolean {
  return after === undefined || after.kind !== 'word' || OF_WHOLE.has(after.key) || FINITE.has(after.key);
}
