import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';

/** Sentences, tokens, tags and trees of each region of the text; no sentence crosses from one region to the next. */
export function analyse(_text: string, _regions: readonly Span[]): readonly Sentence[] {
  return [];
}
