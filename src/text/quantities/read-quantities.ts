import type { QuantityMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';

/** All amounts in the sentences, in text order. */
export function readQuantities(_text: string, _sentences: readonly Sentence[]): readonly QuantityMention[] {
  return [];
}
