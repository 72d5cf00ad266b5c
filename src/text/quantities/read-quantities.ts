import type { QuantityMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { findAmounts } from './amount/find-amounts.ts';
import { lex } from './lexer/lex.ts';
import { toMention } from './to-mention.ts';

/** All amounts in the sentences, in text order. */
export function readQuantities(text: string, sentences: readonly Sentence[]): readonly QuantityMention[] {
  return sentences.flatMap((sentence, index) => {
    const lexemes = lex(text, sentence.start, sentence.end);
    return findAmounts(lexemes).map((found) => toMention({ text, sentence, index, lexemes }, found));
  });
}
