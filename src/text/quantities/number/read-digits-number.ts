import type { Lexeme } from '../lexer/lexeme.ts';
import { PLURAL_SCALES, SCALES, SHORT_SCALES } from '../words/number-words.ts';
import type { NumberExpression } from './number-expression.ts';
import { exact } from './number-expression.ts';

const SLASHES = new Set(['/', '⁄', '∕']);
/** Short scales that are as common as units ("5m" of water, "8 GB" apart). */
const AMBIGUOUS = new Set(['m', 'mm', 'M', 'b', 'B', 'K']);

/** "2,500", "1.5m", "4 hundred million", "2 1/2", "3/4". */
export function readDigitsNumber(lexemes: readonly Lexeme[], first: number): NumberExpression | null {
  const digits = lexemes[first];
  if (digits?.kind !== 'number' || !Number.isFinite(digits.value)) return null;
  const ratio = slashFraction(lexemes, first);
  if (ratio !== null) return exact(first, first + 3, ratio, 'fraction');
  let last = first + 1;
  let value = digits.value;
  const part = lexemes[last];
  const mixed = slashFraction(lexemes, last);
  if (mixed !== null && part?.kind === 'number' && !part.glued && Number.isInteger(value)) {
    value += mixed;
    last += 3;
  } else if (part?.kind === 'number' && part.glued && part.value < 1 && part.key !== '') {
    value += part.value;
    last += 1;
  } else if (digits.key !== '') return exact(first, last, value, 'fraction');
  return withScales(lexemes, first, last, value);
}

function withScales(lexemes: readonly Lexeme[], first: number, from: number, start: number): NumberExpression {
  let value = start;
  let last = from;
  for (;;) {
    const at = lexemes[last]?.key === '-' && lexemes[last]?.glued && lexemes[last + 1]?.glued ? last + 1 : last;
    const word = lexemes[at];
    const scale = SCALES.get(word?.key ?? '') ?? (value < 1000 ? PLURAL_SCALES.get(word?.text ?? '') : undefined);
    if (scale !== undefined) {
      value = times(value, scale);
      last = at + 1;
      continue;
    }
    const short = at === last ? SHORT_SCALES.get(word?.text ?? '') : undefined;
    if (short === undefined || word === undefined || last > from) break;
    if (AMBIGUOUS.has(word.text)) return { ...exact(first, last, value, 'digits'), openScale: short };
    if (!word.glued && word.text !== 'mn' && word.text !== 'bn') break;
    return exact(first, last + 1, times(value, short), 'digits');
  }
  return exact(first, last, value, 'digits');
}

/** Multiplied without the noise of binary fractions: 2.3 lakh is 230,000. */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** "3/4", with no space in it and smaller than one. */
function slashFraction(lexemes: readonly Lexeme[], first: number): number | null {
  const [top, slash, bottom] = [lexemes[first], lexemes[first + 1], lexemes[first + 2]];
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || !slash?.glued || !bottom.glued) return null;
  if (!SLASHES.has(slash.key) || SLASHES.has(lexemes[first + 3]?.key ?? '')) return null;
  return bottom.value > top.value && bottom.value <= 1000 && Number.isInteger(bottom.value)
    ? top.value / bottom.value
    : null;
}
