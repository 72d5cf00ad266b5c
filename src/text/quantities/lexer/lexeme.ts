import type { Span } from '../../../model/span.ts';

/**
 * The smallest piece of a sentence that the number grammar sees. Unlike a token of the syntax, "$4.2bn" is three
 * lexemes and "2 000" is one. `key` is the word in lower case with plain apostrophes and dashes, `value` the number
 * that digits write (NaN for words and signs), `glued` tells that nothing stands between it and the lexeme before.
 */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  readonly key: string;
  readonly value: number;
  readonly glued: boolean;
  /** Whether the digits are grouped in thousands, which no year, age or name writes. */
  readonly grouped: boolean;
}
