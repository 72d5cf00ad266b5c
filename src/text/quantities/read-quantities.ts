import type { Change, QuantityMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { FoundAmount } from './amount/find-amounts.ts';
import { findAmounts } from './amount/find-amounts.ts';
import { lex } from './lexer/lex.ts';
import type { Lexeme } from './lexer/lexeme.ts';
import { inheritedChange } from './refine/inherit-change.ts';
import { toMention } from './to-mention.ts';

/** All amounts in the sentences, in text order. */
export function readQuantities(text: string, sentences: readonly Sentence[]): readonly QuantityMention[] {
  return sentences.flatMap((sentence, index) => {
    const lexemes = lex(text, sentence.start, sentence.end);
    const mentions: QuantityMention[] = [];
    let before: { found: FoundAmount; change: Change } | null = null;
    for (const found of findAmounts(lexemes)) {
      if (isTail(text, sentence.start, lexemes[found.amount.first])) continue;
      const mention = toMention({ text, sentence, index, lexemes }, found);
      const change: Change = inheritedChange(lexemes, before, found) ?? mention.change;
      mentions.push(change === mention.change ? mention : { ...mention, change });
      before = { found, change };
    }
    return mentions;
  });
}

const BEFORE_TAIL = /\d\. $/;

/** The digit after a decimal point that was taken for the end of a sentence. */
function isTail(text: string, start: number, first: Lexeme | undefined): boolean {
  return (
    first?.start === start && /^\d$/.test(first.text) && BEFORE_TAIL.test(text.slice(Math.max(0, start - 3), start))
  );
}
