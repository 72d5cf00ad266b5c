import type { Lexeme } from '../lexer/lexeme.ts';
import { CURRENCIES } from '../words/currencies.ts';
import { PLURAL_SCALES, TENS, UNITS_AND_TEENS } from '../words/number-words.ts';

const WORDS = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...PLURAL_SCALES.keys(),
  ...'a an half few several tens minus + -'.split(' '),
]);
/** The first lexeme of every currency sign ("HK$" is two). */
const SIGNS = new Set(
  CURRENCIES.flatMap(({ signs }) => signs.flatMap((sign) => [sign, sign.replace(/[^\p{L}].*$/u, '')])),
);

/** Whether an amount can start with this lexeme: the cheap question before the grammar is asked. */
export function canStart({ kind, key, text }: Lexeme): boolean {
  return kind === 'number' || WORDS.has(key) || SIGNS.has(text) || key.endsWith('fold');
}
