import { vagueWord } from '../../model/lexicon/vague-words.ts';
import type { Fact } from './fact.ts';

/** "Dozens", "hundreds": a word for a stretch of numbers, which two writers use of one count and of two. */
export function isVague({ claim: { quantity } }: Fact): boolean {
  return quantity.qualifier !== null && vagueWord(quantity.qualifier) !== null;
}
